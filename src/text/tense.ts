import { monthOf, unitOf, weekdayOf } from './dates-words.ts';
import type { Token } from './tokens.ts';
import { wordSet } from './word-set.ts';

/**
 * When a clause says that something happens. `present` is "है" and "हो रहा है", now or soon; `open` is a verb that points
 * neither way: a habit ("होता है") or a plan of the past ("होनी थी").
 */
export type Tense = 'past' | 'present' | 'future' | 'open';

/**
 * The tense of the clause around the tokens `from` to `end` (half-open indices) of a sentence, read from its verb
 * forms. A participle right behind ("शनिवार को हुई बैठक", "रविवार को होने वाली बैठक") speaks first, then the finite verb
 * at the end of the clause, then those of the clauses after it, then any clear form of the sentence. Source: the
 * verb paradigms of standard Hindi grammar.
 */
export function tenseAround(tokens: readonly Token[], from: number, end: number): Tense | null {
  return tenseAhead(tokens, end) ?? clearForm(tokens, end, tokens.length) ?? clearForm(tokens, 0, from);
}

const STRONG_MARKS = new Set(['।', '॥', '?', '!', ';', '|']);
const CLAUSE_WORDS = wordSet(
  'कि और तथा एवं व लेकिन मगर परंतु जबकि जिसमें जिसके जिसकी जिसका जिससे जिसे जिन्हें जिनमें जिनके जहां जब तो ताकि क्योंकि बल्कि हालांकि जो',
);

/** How far a date looks for its verb, in tokens. */
const REACH = 60;

function tenseAhead(tokens: readonly Token[], at: number): Tense | null {
  const end = Math.min(tokens.length, at + REACH);
  let tense = participleTense(tokens, at);
  for (let i = at, start = at; i <= end && tense === null; i++) {
    const token = tokens[i];
    if (token && i < end && token.kind !== 'mark' && !CLAUSE_WORDS.has(token.norm)) continue;
    tense = finiteTense(tokens, start, i, isStrong(token));
    start = i + 1;
  }
  return tense;
}

function isStrong(token: Token | undefined): boolean {
  return token === undefined || STRONG_MARKS.has(token.norm);
}

/** How far behind a date its participle may stand, in tokens. */
const PARTICIPLE_REACH = 6;

/** "…ने वाला" or a perfective participle before its noun, in the same clause and not tied to another date. */
function participleTense(tokens: readonly Token[], at: number): Tense | null {
  for (let i = at; i < Math.min(tokens.length, at + PARTICIPLE_REACH); i++) {
    const norm = tokens[i]?.norm ?? '';
    const next = tokens[i + 1];
    if (next === undefined || tokens[i]?.kind === 'mark' || CLAUSE_WORDS.has(norm) || isTimeWord(norm))
      return null;
    if (norm.endsWith('ने') && WALA.has(next.norm)) {
      return PAST_AUXILIARIES.has(tokens[i + 2]?.norm ?? '') ? 'past' : 'future';
    }
    if (PLANNED.has(norm) && next.kind !== 'mark') return 'future';
    const isBeforeNoun = next.kind !== 'mark' && !CLAUSE_WORDS.has(next.norm) && !isVerbal(next.norm);
    if (!isBeforeNoun || !isPerfective(norm) || AMBIGUOUS_PERFECTIVES.has(norm)) continue;
    if (!isImperfective(tokens[i - 1]?.norm ?? '')) return 'past';
  }
  return null;
}

/** What a day ahead makes of a noun: प्रस्तावित रैली. */
const PLANNED = wordSet('प्रस्तावित संभावित निर्धारित होनेवाला होनेवाली होनेवाले');

function isTimeWord(norm: string): boolean {
  return unitOf(norm) !== null || weekdayOf(norm) !== null || monthOf(norm) !== null;
}

/** Not वालों, which is no adjective: "मरने वालों" are those who died. */
const WALA = new Set(['वाला', 'वाले', 'वाली', 'वालीं']);
const PRESENT_AUXILIARIES = new Set(['है', 'हैं', 'हूं', 'हो']);
const PAST_AUXILIARIES = new Set(['था', 'थे', 'थी', 'थीं']);
const PROGRESSIVES = new Set(['रहा', 'रहे', 'रही', 'रहीं']);
/** Words that make "X है" a matter of the time to come. */
const PROSPECTIVES = wordSet('चाहिए उम्मीद संभावना संभावित आशंका अनुमान प्रस्तावित निर्धारित तय योजना तैयारी आसार');

/** "हो सकता है" may be now or soon, unlike the habit of "होता है". */
const MODALS = new Set(['सकता', 'सकते', 'सकती']);
/** What is said to be "happening" on a day ahead: शुरू हो रहा है, रवाना हो रहे हैं. */
const BEGINNINGS = new Set(['शुरू', 'आरंभ', 'प्रारंभ', 'रवाना', 'आयोजित']);

function finiteTense(tokens: readonly Token[], start: number, end: number, strong: boolean): Tense | null {
  const at = (back: number): string => (end - back >= start ? (tokens[end - back]?.norm ?? '') : '');
  const last = at(1);
  if (PAST_AUXILIARIES.has(last)) return isInfinitive(at(2)) ? 'open' : 'past';
  if (isFuture(last) || last === 'चाहिए') return 'future';
  if (PRESENT_AUXILIARIES.has(last)) return tenseWithAuxiliary(at);
  if (last === 'की') return strong ? 'past' : null;
  return isPerfective(last) && (strong || !AMBIGUOUS_PERFECTIVES.has(last)) ? 'past' : null;
}

/** What is called is still to be: "सोमवार को बैठक बुलाई है". */
const CALLED = wordSet('बुलाया बुलाई बुलायी');

/** The tense of what stands before है; `at(2)` is the word before it. */
function tenseWithAuxiliary(at: (back: number) => string): Tense {
  const verb = at(2);
  if (PROGRESSIVES.has(verb)) {
    const isAboutTo = at(3) === 'जा' && at(4).endsWith('ने');
    return isAboutTo || BEGINNINGS.has(at(4)) || BEGINNINGS.has(at(3)) ? 'future' : 'present';
  }
  if (WALA.has(verb) && at(3).endsWith('ने')) return 'future';
  if (PROSPECTIVES.has(verb) || isInfinitive(verb)) return 'future';
  if (isImperfective(verb)) return MODALS.has(verb) ? 'present' : 'open';
  if (CALLED.has(verb)) return 'future';
  return isPerfective(verb) || verb === 'की' ? 'past' : 'present';
}

/** The nearest form from `start` to `end` that can only be past or future: था, हुआ, गया, होगा, करेंगे. */
function clearForm(tokens: readonly Token[], start: number, end: number): Tense | null {
  for (let i = start; i < Math.min(end, start + REACH); i++) {
    const norm = tokens[i]?.norm ?? '';
    if (isFuture(norm) && !MARKERS.has(tokens[i + 1]?.norm ?? '')) return 'future';
    if (PAST_AUXILIARIES.has(norm) || CLEARLY_PAST.has(norm)) return 'past';
  }
  return null;
}

const CLEARLY_PAST = wordSet('हुआ हुई हुए हुईं किया किए गया गई गए गईं कहा बताया दिया पहुंचे पहुंचा पहुंची');

/** Behind these ends a noun, and no verb. */
const MARKERS = wordSet('का के को ने से में पर जिले जिला जिलों');

/** Words that end like a future form and are none. */
const NOT_FUTURE = wordSet('नेगी मेगा ओमेगा वेगा बेगा मनरेगा नरेगा सिमडेगा तेगा');
const FUTURE = /(?:ें|े|एं|ए|ये|यें|ूं|ऊं|हो|हों)ग[ाेी]$/;

function isFuture(norm: string): boolean {
  return FUTURE.test(norm) && !NOT_FUTURE.has(norm);
}

/** Nouns that end like an infinitive. */
const NOT_INFINITIVE = wordSet(
  'सोना थाना गाना खाना सेना घटना सूचना योजना संभावना भावना रचना तुलना आलोचना परियोजना अपना इतना कितना जितना',
);

function isInfinitive(norm: string): boolean {
  return norm.length > 2 && /(?:ना|नी)$/.test(norm) && !NOT_INFINITIVE.has(norm);
}

/** Nouns and adjectives that end like an imperfective. */
const NOT_IMPERFECTIVE = wordSet(`
  नेता जनता रास्ता रास्ते समझौता समझौते क्षमता खाता खाते रिश्ता रिश्ते हफ्ता हफ्ते भर्ती गलती चिंता सत्ता पता माता पिता अभिनेता विजेता उपविजेता प्रवक्ता कार्यकर्ता
  सदस्यता योग्यता आवश्यकता सहायता गुणवत्ता विशेषता एकता स्वतंत्रता सफलता असफलता लापता बस्ती धरती खेती गिनती सख्ती दोस्ती कुश्ती मस्ती नाते वास्ते
  कविता मान्यता प्राथमिकता क्रूरता वार्ता दस्ता दस्ते फरिश्ता भत्ता भत्ते पत्ता पत्ते कुत्ता कुत्ते वक्ता मतदाता दाता निर्माता विधाता श्रोता
`);

function isImperfective(norm: string): boolean {
  return norm.length > 2 && /(?:ता|ते|ती|तीं)$/.test(norm) && !NOT_IMPERFECTIVE.has(norm);
}

/** Whether a word goes on with a verb group: an auxiliary, a compound verb, a participle's हुआ. */
function isVerbal(norm: string): boolean {
  return (
    PRESENT_AUXILIARIES.has(norm) ||
    PAST_AUXILIARIES.has(norm) ||
    PROGRESSIVES.has(norm) ||
    isFuture(norm) ||
    VERB_STEMS_AFTER.has(norm)
  );
}

/** What may follow a perfective in a passive or compound verb that is not past: मारे जाने, किया जाए, कहा जा. */
const VERB_STEMS_AFTER = wordSet('जा जाए जाना जाने जानी जाता जाते जाती जाएं करता करते करती');

/** Verb stems that news tells its stories with; their perfectives are made by rule. */
const STEMS =
  'कह बता पहुंच मिल बोल रख सुन देख लिख पढ चल निकल निकाल पकड छोड तोड जोड मार उठा बना दिखा लगा भेज खोल लौट उतर उतार चढ गिर गिरा मर बच बचा जीत हार खेल सौंप पूछ मान ठहरा रोक बुला जता सुना दोहरा हटा चला बढ बढा घट घटा जल जला फट फैल डूब टकरा लड भिड थम गुजर बीत चुक पा खा ला आ अपना ठुकरा उडा उड छा पिला दबा भाग बरस चेता बैठ टूट फंस बदल संभाल दाग लूट थाम ढूंढ खरीद बेच टेक रौंद पछाड़ पटक सुलग भड़क झुलस डाल निपट ठोक ठोंक जुट जुटा उमड़ छिन छीन थमा ठप लुढ़क उछल झेल'.split(
    ' ',
  );

const PERFECTIVES = new Set([
  ...'हुआ हुई हुए हुईं किया किए किये कीं गया गई गए गये गईं गयी दिया दी दिए दिये दीं लिया ली लिये लीं'.split(' '),
  ...STEMS.flatMap(perfectives),
]);

function perfectives(stem: string): string[] {
  const vowelFinal = stem.endsWith('ा') || stem === 'आ';
  const endings = vowelFinal ? ['या', 'ए', 'ये', 'ई', 'यी', 'ईं'] : ['ा', 'े', 'ी', 'ीं'];
  return endings.map((ending) => stem + ending);
}

/** Perfectives that are other words as well: only at the end of a sentence or before an auxiliary do they tell. */
const AMBIGUOUS_PERFECTIVES = wordSet('ली दी बना बनी बने मान माना माने चला हारा हारे मारा मारे बोली जली');

function isPerfective(norm: string): boolean {
  return PERFECTIVES.has(norm);
}
