import { verbRoot } from '../names/vocabulary/verbs.ts';
import { directForms } from '../text/inflection.ts';
import { type Tense, tenseAround } from '../text/tense.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isNominal } from './cases.ts';
import type { EventStatus } from './certainty.ts';
import type { Clause } from './clauses.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import type { TriggerForm } from './lexicon.ts';
import { AFTER, AHEAD, BESIDE, type Manner, PURPOSE, told, WITHIN } from './manner.ts';
import { COPULAS, isImperfective, isInfinitive, isVerbKi } from './verb-forms.ts';

/**
 * How the event of a trigger is told, or null where none is: a demand, an attempt, a question, a habit, a figure of speech. A participle tells by
 * the way, but in a headline, which may put its verb first.
 */
export function mannerOf(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  title: boolean,
): Manner | null {
  if (tokens[clause.to - 1]?.norm === '?') return null;
  if (title && tokens[clause.to - 1]?.norm === ':' && clause.to - found.to <= 2) return BESIDE;
  const manner =
    found.end === found.to && found.trigger.form === 'noun'
      ? behindNoun(tokens, clause, found)
      : behindVerb(tokens, clause, found, found.end);
  if (manner === null) return null;
  const isProspective = hasBefore(tokens, found, PROSPECTIVE);
  if (manner === PURPOSE && !isProspective && !SCHEDULED.has(found.trigger.kind)) return null;
  if (isProspective) return { ...manner, status: 'planned' };
  return manner.follows === 'sufferer' && !title ? { ...manner, role: 'beside', apart: true } : manner;
}

/** What is arranged for a day. */
const SCHEDULED: ReadonlySet<EventKind> = new Set([
  'meeting',
  'summit',
  'match',
  'election',
  'vote',
  'ceremony',
  'launch',
]);

const OF = new Set(['के', 'की', 'का']);
const EARLIER = new Set(['पहले', 'पूर्व']);
const LATER = wordSet('बाद पश्चात उपरांत');
const MEANWHILE = wordSet('दौरान समय वक्त मौके अवसर साथ बीच');
const REFUSALS = wordSet('इनकार इन्कार मना');
const TAKING_PART = wordSet('शामिल भाग हिस्सा शिरकत मौजूद उपस्थित');
/** What is talked of or stopped need not be: "युद्धविराम पर चर्चा", "गिरफ्तारी पर रोक". */
const TALK = wordSet('रोक चर्चा बात बातचीत वार्ता विचार जोर सवाल नजर मंथन बहस आम मतभेद असमंजस');
/** What is asked for is not there yet: "इस्तीफा मांगा". */
const DEMAND_ROOTS = new Set(['मांग', 'चाह', 'रोक']);
/** What is called so need not be so: "इसे हत्या बताया". */
const NAMING_ROOTS = new Set(['कह', 'बता', 'मान', 'ठहरा']);

/** Behind "… की": then nothing happened yet, and nothing is planned. */
const UNREAL = wordSet(`
  साजिश षड्यंत्र मांग अपील आह्वान आशंका खतरा डर धमकी चेतावनी सलाह इच्छा जरूरत आवश्यकता विकल्प अधिकार अफवाह सवाल शर्त स्थिति
  सूरत हालत वकालत सिफारिश अटकल कल्पना बात मंशा फिराक इरादा अनुरोध आग्रह गुहार क्षमता ताकत शक्ति नीति नियम प्रावधान उल्लंघन रोकथाम संकट कमी
`);
/** Behind "… की": it lies ahead. */
const AHEAD_NOUNS = wordSet(`
  योजना तैयारी तारीख तिथि कार्यक्रम प्रस्ताव संभावना उम्मीद अनुमति इजाजत मंजूरी आदेश निर्देश घोषणा ऐलान एलान फैसला निर्णय संकेत वादा आश्वासन भरोसा
  इंतजार संकल्प लक्ष्य आसार दावत न्योता निमंत्रण न्यौता टिकट शेड्यूल अनुमान
`);

/** Behind a trigger these make the name of something else of it: "मतदान केंद्र", "प्रक्षेपण यान". */
const COMPOUND_HEADS = wordSet(`
  यान केंद्र केंद्रों आयोग दल टीम मंच समिति परिषद कक्ष हॉल स्थल तिथि योजना नीति कानून कार्यक्रम प्रक्रिया व्यवस्था अधिकारी मंत्री प्रणाली सेवा प्रमाणपत्र रेखा
  क्षेत्र ट्रैक स्थलों वारंट विकास झील बांध लागत खर्च भत्ता बजट तकनीक वाहन प्रतियोगिता अर्जी याचिका पत्र रणनीति विरोधी
`);
const INCIDENT_HEADS = wordSet('कांड मामला मामले केस घटना घटनाओं प्रकरण');

/** A noun with its postposition is spoken of on the way to something else; without one the clause tells it. */
function behindNoun(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner | null {
  const marker = tokens[found.to]?.norm ?? '';
  const next = tokens[found.to + 1]?.norm ?? '';
  if (COMPOUND_HEADS.has(marker)) return null;
  if (INCIDENT_HEADS.has(marker))
    return behindNoun(tokens, clause, { ...found, to: found.to + 1, end: found.end + 1 });
  if (isOngoing(tokens, found.to)) return BESIDE;
  if (DEMAND_ROOTS.has(verbRoot(marker) ?? '')) return null;
  if (NAMING_ROOTS.has(verbRoot(marker) ?? '') || (marker === 'करार' && next.startsWith('द'))) return null;
  if (found.trigger.kind === 'visit' && (marker === 'पर' || marker === 'में'))
    return behindVerb(tokens, clause, found, found.to);
  switch (marker) {
    case 'से':
      return behindCause(tokens, clause, found);
    case 'में':
    case 'पर':
      if (marker === 'पर' && TALK.has(next)) return null;
      if (marker === 'पर' && CONSENT.has(next)) return agreedOn(tokens, clause, found);
      return TAKING_PART.has(next) ? behindVerb(tokens, clause, found, found.to) : WITHIN;
    case 'को':
      return next === 'अंजाम' ? behindVerb(tokens, clause, found, found.to) : BESIDE;
    case 'ने':
    case 'तक':
    case 'वाले':
    case 'वाली':
      return BESIDE;
    case 'के':
    case 'का':
    case 'की':
      if (DECLARED.has(found.trigger.kind) && DECLARATIONS.has(next))
        return behindVerb(tokens, clause, found, found.to + 2);
      if (marker !== 'की' || !isVerbKi(tokens, found.to)) return behindGenitive(tokens, found.to);
  }
  return behindVerb(tokens, clause, found, found.to);
}

const CONSENT = wordSet('सहमति सहमत राजी मुहर');
/** What there is once two sides agree on it. */
const AGREED: ReadonlySet<EventKind> = new Set(['ceasefire', 'agreement']);

/** "युद्धविराम पर सहमति बनी" makes it, "चुनाव पर सहमति बनी" plans it. */
function agreedOn(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner {
  const isDone = AGREED.has(found.trigger.kind) && tenseIn(tokens, clause, found) !== 'future';
  return told(isDone ? 'happened' : 'planned');
}

/** "सजा काट रहे …": what somebody is in the middle of, said of the name behind it. */
function isOngoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 2];
  return (
    verbRoot(tokens[at]?.norm ?? '') !== null &&
    PROGRESSIVES.has(tokens[at + 1]?.norm ?? '') &&
    isNominal(next) &&
    !COPULAS.has(next?.norm ?? '')
  );
}

const PROGRESSIVES = wordSet('रहा रहे रही');

/** What begins with its being declared: "युद्धविराम की घोषणा की". */
const DECLARED: ReadonlySet<EventKind> = new Set([
  'ceasefire',
  'sanction',
  'award',
  'appointment',
  'acquisition',
  'agreement',
]);
const DECLARATIONS = wordSet('घोषणा ऐलान एलान');

/** What brings harm is told with the harm: "बाढ़ से 5 लोगों की मौत". */
const HARMING: ReadonlySet<EventKind> = new Set(['disaster', 'accident']);

function behindCause(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Manner | null {
  const manner = behindSource(tokens, clause, found.to);
  return manner === BESIDE && HARMING.has(found.trigger.kind) ? WITHIN : manner;
}

/** "से पहले", "से दो दिन पहले", "से इनकार", or a cause. `at` is the postposition. */
function behindSource(tokens: readonly Token[], clause: Clause, at: number): Manner | null {
  const word = tokens[skipCount(tokens, at + 1)]?.norm ?? '';
  if (EARLIER.has(word)) return AHEAD;
  const refusal = tokens.slice(at + 1, clause.to).findIndex((token) => REFUSALS.has(token.norm));
  if (refusal < 0 || tokens.slice(at + 1, at + 1 + refusal).some((token) => token.norm === 'से'))
    return verbRoot(word) === 'रोक' || verbRoot(word) === 'बच' ? null : BESIDE;
  return tokens.slice(at + 1 + refusal, clause.to).some(({ norm }) => norm === 'नहीं') ? null : told('denied');
}

/** "के लिए", "के बाद", "के दो दिन बाद", "की मांग", "का स्वागत". `at` is the postposition. */
function behindGenitive(tokens: readonly Token[], at: number): Manner | null {
  const word = tokens[skipCount(tokens, at + 1)]?.norm ?? '';
  if (word === 'लिए' || word === 'लिये') return PURPOSE;
  if (LATER.has(word)) return AFTER;
  if (MEANWHILE.has(word)) return WITHIN;
  if (INCIDENTS.has(tokens[at + 1]?.norm ?? '') && OF.has(tokens[at + 2]?.norm ?? ''))
    return behindGenitive(tokens, at + 2);
  for (let i = at + 1; i < Math.min(tokens.length, at + 4); i++) {
    const token = tokens[i];
    if (!isNominal(token)) break;
    const forms = directForms(token?.norm ?? '');
    if (forms.some((form) => ATTEMPTS.has(form)))
      return tenseAround(tokens, at, i + 1) === 'future' ? told('planned') : null;
    if (forms.some((form) => UNREAL.has(form))) return null;
    if (forms.some((form) => AHEAD_NOUNS.has(form))) return AHEAD;
  }
  return BESIDE;
}

/** "बादल फटने की घटना के तीन दिन बाद" is "बादल फटने के तीन दिन बाद". */
const INCIDENTS = wordSet('घटना वारदात मामले');

/** Past "दो दिन", "कुछ घंटे", "ठीक": where the word behind them stands. */
function skipCount(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (tokens[at]?.kind === 'number' || COUNTED.has(tokens[at]?.norm ?? ''))) at++;
  return at;
}

const COUNTED = wordSet(`
  ठीक ऐन एक दो तीन चार पांच छह सात आठ नौ दस कुछ कई चंद महज करीब सिर्फ दिन दिनों घंटे घंटों मिनट मिनटों हफ्ते हफ्तों सप्ताह महीने महीनों माह साल वर्ष
`);

/** Forms of a trigger that are the verb themselves. */
const VERBAL: ReadonlySet<TriggerForm> = new Set([
  'verb',
  'meets',
  'craft',
  'office',
  'goes',
  'object',
  'passive',
]);

/** What the verb says, which ends before token `end`: infinitives, participles, finite forms. */
function behindVerb(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  end: number,
): Manner | null {
  const isTelling = end > found.to || VERBAL.has(found.trigger.form);
  if (isTelling && isInfinitive(tokens[end - 1]?.norm ?? ''))
    return behindInfinitive(tokens, clause, found, end);
  if (isInfinitive(tokens[end]?.norm ?? '')) return behindInfinitive(tokens, clause, found, end + 1);
  const status = finiteStatus(tokens, clause, found);
  if (status === null) return null;
  return { ...told(status), follows: isTelling && isParticiple(tokens, clause, end) ? 'sufferer' : null };
}

const WALA = new Set(['वाला', 'वाले', 'वाली', 'वालों', 'वालीं']);
const SUCCESS = wordSet('कामयाब सफल कामयाबी सफलता');

/** "करने वाली", "करने के बाद", "करने से इनकार", "करने की मांग", "करना चाहते हैं": what an infinitive ending before `end` is part of. */
function behindInfinitive(
  tokens: readonly Token[],
  clause: Clause,
  found: FoundTrigger,
  end: number,
): Manner | null {
  const next = tokens[end]?.norm ?? '';
  const beyond = tokens[end + 1]?.norm ?? '';
  if (WALA.has(next)) return behindWala(tokens, end);
  if (next === 'से') return behindSource(tokens, clause, end);
  if (OF.has(next)) {
    const manner = behindGenitive(tokens, end);
    return manner?.role === 'beside' && manner.status === 'happened' && !SPOKEN_OF.has(beyond)
      ? null
      : manner;
  }
  if (next === 'में') return SUCCESS.has(beyond) ? told('happened') : BESIDE;
  if (next === 'पर') return BESIDE;
  const root = verbRoot(next);
  if (root === 'पड' || root === 'लग' || root === 'दे')
    return told(finiteStatus(tokens, clause, found) ?? 'happened');
  return next === 'को' && beyond === 'लेकर' ? BESIDE : told('planned');
}

/** What somebody says of what was done: "गिरफ्तार करने की पुष्टि". */
const SPOKEN_OF = wordSet('आरोप पुष्टि दावा मामला मामले खबर घटना वीडियो जानकारी सूचना कारण वजह');

/** "होने वाली बैठक" lies ahead, "हराने वाली टीम" did it, "भाषण देने वाले हैं" are about to. `at` is the word itself. */
function behindWala(tokens: readonly Token[], at: number): Manner {
  const infinitive = verbRoot(tokens[at - 1]?.norm ?? '');
  const next = tokens[at + 1];
  const isAhead = infinitive === 'हो' || infinitive === 'जा';
  if (next === undefined || next.kind === 'mark' || COPULAS.has(next.norm)) return told('planned');
  return isAhead ? told('planned') : { ...BESIDE, follows: 'doer' };
}

/** A chain of verb forms right before a noun describes it ("गिरफ्तार किए गए …"); at the end of a clause it tells. */
function isParticiple(tokens: readonly Token[], clause: Clause, end: number): boolean {
  let at = end;
  while (at < clause.to && isPerfective(tokens[at])) at++;
  const last = tokens[at - 1]?.norm ?? '';
  if (!/[ाएीे]$/.test(last) || at >= clause.to) return false;
  const next = tokens[at];
  return isNominal(next) && !COPULAS.has(next?.norm ?? '');
}

function isPerfective(token: Token | undefined): boolean {
  const root = verbRoot(token?.norm ?? '');
  return root === 'कर' || root === 'हो' || root === 'जा' ? !COPULAS.has(token?.norm ?? '') : false;
}

const DENIALS = wordSet('नहीं न ना इनकार इन्कार');
const NEGATIONS = wordSet('रद्द स्थगित खारिज मना');
/** To be put off, and to put off: "टल गई", "टाली गई". */
const PUT_OFF_ROOTS = new Set(['टल', 'टाल']);
/** Over, broken off, come to nothing: what is told is the end of it, or that it failed. */
const OVER = wordSet('खत्म समाप्त वापस विफल नाकाम निरस्त बेअसर');
const OVER_ROOTS = new Set(['हट', 'हटा', 'टूट', 'तोड']);
const ONLY = wordSet('केवल सिर्फ बल्कि');
const MODALS = /^(सक|चाह)/;
const PLANS = wordSet(`
  प्रस्तावित संभावना योजना तैयारी तैयार उम्मीद आशंका आगामी संभावित अगर यदि राजी सहमत कोशिश प्रयास बशर्ते शायद संभवतः
`);
/** Adjectives of what lies ahead: "आगामी बैठक" is planned, whatever is told with it. */
const PROSPECTIVE = wordSet('प्रस्तावित आगामी संभावित अगली अगले भावी');

/** The status that the finite verb of the clause gives, or null where it tells no event. */
function finiteStatus(tokens: readonly Token[], clause: Clause, found: FoundTrigger): EventStatus | null {
  const behind = tokens.slice(found.trigger.form === 'phrase' ? found.end : found.to, clause.to);
  if (isProhibited(behind)) return null;
  if (behind.some(isDenial) || behind.slice(0, 4).some(isNegation)) return 'denied';
  if (isNegatedBefore(tokens, clause, found)) return 'denied';
  if (behind.slice(0, 4).some(isOver) && found.trigger.form === 'noun') return null;
  const inside = tokens.slice(clause.from, clause.to);
  const tense = tenseIn(tokens, clause, found);
  const attempt = behind.some((token) => ATTEMPTS.has(token.norm));
  if (attempt && tense !== 'future') return null;
  if (inside.some((t) => PLANS.has(t.norm)) || behind.some((t) => MODALS.test(t.norm))) return 'planned';
  if (isCondition(tokens, clause)) return 'planned';
  if (isHabit(behind)) return null;
  if (tense === 'open') return 'planned';
  return tense === 'future' ? 'planned' : 'happened';
}

/** The tense of the clause and of those behind it; a verb tells its own. */
function tenseIn(tokens: readonly Token[], clause: Clause, found: FoundTrigger): Tense | null {
  const own = tokens.slice(clause.from);
  const isVerb = VERBAL.has(found.trigger.form);
  return tenseAround(own, found.from - clause.from, (isVerb ? found.from : found.to) - clause.from);
}

const ATTEMPTS = wordSet('कोशिश प्रयास');

function isDenial({ norm }: Token): boolean {
  return DENIALS.has(norm);
}

/** "हमला न करे": what is forbidden or warned of is neither done nor denied. */
function isProhibited(behind: readonly Token[]): boolean {
  const at = behind.findIndex(({ norm }) => norm === 'न');
  return at >= 0 && /(?:े|ें|ए|एं|ो)$/.test(behind[at + 1]?.norm ?? '') && isVerb(behind[at + 1]);
}

function isVerb(token: Token | undefined): boolean {
  return verbRoot(token?.norm ?? '') !== null;
}

function isNegation(token: Token): boolean {
  return NEGATIONS.has(token.norm) || PUT_OFF_ROOTS.has(verbRoot(token.norm) ?? '');
}

/** "नहीं हुई मुलाकात": a negation close before the trigger, and not "न केवल". */
function isNegatedBefore(tokens: readonly Token[], clause: Clause, found: FoundTrigger): boolean {
  const from = Math.max(clause.from, found.from - 3);
  return tokens
    .slice(from, found.from)
    .some(
      ({ norm }, i) => (norm === 'नहीं' || norm === 'बिना') && !ONLY.has(tokens[from + i + 1]?.norm ?? ''),
    );
}

function isOver(token: Token): boolean {
  return OVER.has(token.norm) || OVER_ROOTS.has(verbRoot(token.norm) ?? '');
}

/** "छंटनी हुई तो हड़ताल होगी": what stands before तो and a verb of the future. */
function isCondition(tokens: readonly Token[], clause: Clause): boolean {
  return tokens[clause.to]?.norm === 'तो' && tenseAround(tokens, clause.to, clause.to + 1) === 'future';
}

/** "होता है", "किया करते थे": no single event. What was to be ("होनी थी") is a plan. */
function isHabit(behind: readonly Token[]): boolean {
  return behind.some(
    ({ norm }, i) => isImperfective(norm) && COPULAS.has(behind[i + 1]?.norm ?? '') && !MODALS.test(norm),
  );
}

/** One of the words stands before the trigger, with only describing words between. */
export function hasBefore(
  tokens: readonly Token[],
  found: FoundTrigger,
  words: ReadonlySet<string>,
): boolean {
  return [1, 2, 3].some((back) => {
    const token = tokens[found.from - back];
    const between = tokens.slice(found.from - back + 1, found.from);
    return token !== undefined && words.has(token.norm) && between.every(isNominal);
  });
}
