import { infinitiveOf, isVerbRoot, verbRoot } from '../names/vocabulary/verbs.ts';
import { weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { isNominal } from './cases.ts';
import { type Clause, isRelative } from './clauses.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { isPerfective, lastVerb } from './last-verb.ts';

/** Verbs that only say how another is done: "छीन ली", "बैठ गए". */
const VECTORS = wordSet('दे ले जा डाल बैठ पड़ रख चुक उठ');
/** To say, to think, to see, to seem, to be able, to be: what these tell is no deed. */
const NO_DEEDS = wordSet(`
  कह कहला बोल बता बतला पूछ सुन सुना जान मान समझ समझा सोच पहचान भूल पुकार दोहरा दुहरा ठान ठहरा आंक गिना पढ़ लिख सराह नकार झुठला जता दर्शा जूझ
  देख दिख दिखा लग रह सक चाह हो पा मिल जोड़ टोक फटकार कोस चेता बढ़ घट बीत गुजर बिता गुजार काट जी
  बैठ रो हंस मुस्कुरा मुस्करा नाच झूम चिल्ला चीख सिसक बिलख तड़प डर घबरा शरमा सो जाग थक नहा टहल जम थम ठहर बच चमक महक
`);
/** These say little without the noun before them. */
const LIGHT = wordSet('सौंप दिला करा कर दे ले रख लगा लग बना बन आ जा पड़ उठा डाल खा मार पहुंच निकल चल ला उठ भर');
/** What is said, felt, thought or tried with a light verb. */
const NO_OBJECTS = wordSet(`
  बात दावा आग्रह मांग अपील जिक्र प्रशंसा तारीफ सराहना निंदा आलोचना उल्लेख इशारा संकेत जोर आरोप बयान जवाब बधाई दलील सलाह उम्मीद आशा चिंता दुख शोक
  संवेदना नाराजगी खुशी भरोसा आश्वासन विश्वास कोशिश प्रयास इंतजार इस्तेमाल उपयोग महसूस याद पसंद व्यक्त स्पष्ट साफ साबित स्वीकार इनकार इन्कार पुष्टि खंडन
  अनुरोध आह्वान ध्यान नजर शुभकामनाएं शुभकामना धन्यवाद आभार सुझाव जानकारी सूचना संदेश विचार अनुमान पोस्ट ट्वीट टिप्पणी सवाल प्रश्न चर्चा प्रकट जाहिर
  प्रकाश रोशनी पहचान शान मान हौसला मनोबल उत्साह दिल मन परिचय नाम सहमति असहमति अफसोस खेद विरोध समर्थन तर्क राय मत सफाई हवाला श्रेय परवाह फोन संपर्क प्रदर्शन काम मदद बताते हुए पेश सामना महत्व प्रतिक्रिया प्रयोग
`);
/** Adverbs and measures that may stand right before the verb, and are not what is done. */
const NO_NOUNS = wordSet(
  'नहीं न ना ही भी तो फिर अब तक वापस साथ बाद पहले आगे पीछे ऊपर नीचे बाहर अंदर काफी बहुत खूब जमकर प्रति झूठी झूठा सच गलत सही करोड़ लाख हजार फीसदी प्रतिशत घंटे घंटा मिनट सेकंड दिन हफ्ते महीने साल तेज धीमे',
);

/**
 * What a clause tells as done that no word of the lexicon tells: its last verb, where that is a perfective of doing, with the noun before it
 * ("गद्दी छीन ली" is "गद्दी छीनना"); null for what is said, thought, felt, tried, going on or still to be.
 */
export function deedIn(
  tokens: readonly Token[],
  clause: Clause,
  named: (token: number) => boolean,
): FoundTrigger | null {
  if (isRelative(tokens, clause)) return null;
  const last = lastVerb(tokens, clause);
  if (last === null || !isPerfective(tokens, last)) return null;
  const at = mainVerb(tokens, clause, last);
  const root = rootAt(tokens, at, last);
  if (root === null || NO_DEEDS.has(root) || named(at)) return null;
  const end = objectEnd(tokens, clause, at);
  const noun =
    end > clause.from && isObject(tokens, end - 1) && !named(end - 1) ? tokens[end - 1] : undefined;
  if (noun !== undefined && (root === CALL || isOfThat(tokens, end))) return null;
  const given = noun === undefined ? givenTo(tokens, clause, at) : null;
  if (noun === undefined ? LIGHT.has(root) && given === null : NO_OBJECTS.has(noun.norm)) return null;
  const object = tokens.slice(objectStart(tokens, end - 1, clause, named), end).map(({ text }) => text);
  const what = noun === undefined ? (given === null ? whereTo(tokens, clause, at, named) : [given]) : object;
  const word = [...what, verbOf(tokens, at, root)].join(' ');
  return { trigger: { kind: 'deed', form: 'verb', word }, from: at, to: last + 1, end: last + 1 };
}

/** "बांह पर बंध गई", "पीठ पर बांधा": the phrase before the verb at `at`, without which it says little; none where it names somebody. */
function whereTo(
  tokens: readonly Token[],
  { from }: Clause,
  at: number,
  named: (token: number) => boolean,
): string[] {
  const [noun, marker] = [tokens[at - 2], tokens[at - 1]];
  if (at - 2 < from || noun === undefined || marker === undefined || !SPOTS.has(marker.norm)) return [];
  return isObject(tokens, at - 2) && !named(at - 2) ? [noun.text, marker.text] : [];
}

const SPOTS = new Set(['पर', 'में', 'से']);

/** The infinitive of the root of the verb at `at`; "ले गए", "ले जाया गया" are of "ले जाना". */
function verbOf(tokens: readonly Token[], at: number, root: string): string {
  const goes = root === 'ले' && tokens[at]?.norm === root && verbRoot(tokens[at + 1]?.norm ?? '') === 'जा';
  return goes ? `${root} ${infinitiveOf('जा')}` : infinitiveOf(root);
}

/** "बना ली" is of बनाना, though बना may be of बनना as well: before a verb that colours it stands the root itself. */
function rootAt(tokens: readonly Token[], at: number, last: number): string | null {
  const norm = tokens[at]?.norm ?? '';
  const root = verbRoot(norm);
  const isActive = at < last && verbRoot(tokens[at + 1]?.norm ?? '') !== 'जा';
  return isActive && root !== norm && isVerbRoot(norm) ? norm : root;
}

/** "इसकी घोषणा की": what is announced was told before. */
function isOfThat(tokens: readonly Token[], end: number): boolean {
  return ANNOUNCED.has(tokens[end - 1]?.norm ?? '') && THAT.has(tokens[end - 2]?.norm ?? '');
}

const ANNOUNCED = wordSet('घोषणा ऐलान एलान');
const THAT = wordSet('इसका इसकी');

/** "शनिवार को बंद बुलाया है": what is called lies ahead, and its day with it. */
const CALL = 'बुला';

/** What is given, where to whom stands between it and the verb: "जिम्मा इरा चटर्जी को दे दिया". */
function givenTo(tokens: readonly Token[], { from }: Clause, at: number): string | null {
  if (tokens[at - 1]?.norm !== 'को') return null;
  return tokens.slice(from, at).findLast(({ norm }) => GIFTS.has(norm))?.text ?? null;
}

const GIFTS = wordSet(
  'जिम्मा जिम्मेदारी कमान नोटिस चेक इस्तीफा त्यागपत्र ज्ञापन पत्र चिट्ठी रिपोर्ट प्रभार ठेका ट्रॉफी शिकायत मशाल चाबी चाबियां',
);

/** Behind what is done: before the verb at `at`, and before a day and its hour ("फाटक गुरुवार को खुल गया"). */
function objectEnd(tokens: readonly Token[], { from }: Clause, at: number): number {
  let end = at;
  while (end > from && isTime(tokens[end - 1])) end--;
  return end > from && end < at && isObject(tokens, end - 1) ? end : at;
}

function isTime(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'number' || weekdayOf(token.norm) !== null || TIMES.has(token.norm);
}

const TIMES = wordSet('को की ही भी एक दो तीन दिन पहले बाद सुबह शाम रात दोपहर देर तड़के आखिरकार');

/** Where what is done begins, whose last word is at `at`: "निर्माण शुरू", "दल के गठन का ऐलान" from गठन on. */
function objectStart(
  tokens: readonly Token[],
  at: number,
  { from }: Clause,
  named: (token: number) => boolean,
): number {
  const next = tokens[at - 1]?.kind === 'number' ? at - 1 : at;
  const before = OF.has(tokens[next - 1]?.norm ?? '') ? next - 2 : next - 1;
  if (before < from || named(before) || named(at)) return at;
  return isObject(tokens, before) && !NO_OBJECTS.has(tokens[before]?.norm ?? '') ? before : at;
}

const OF = new Set(['का', 'की', 'के']);

/** The verb that those behind it only colour: "छीन" of "छीन ली गई". */
function mainVerb(tokens: readonly Token[], { from }: Clause, last: number): number {
  let at = last;
  while (at - 1 > from && VECTORS.has(verbRoot(tokens[at]?.norm ?? '') ?? '') && isPartOf(tokens, at - 1))
    at--;
  return at;
}

/** A bare root or a perfective right before a vector: "छीन", "पकड़ा" of "पकड़ा गया". */
function isPartOf(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  const root = verbRoot(norm);
  return root !== null && (root === norm || isPerfective(tokens, at));
}

/** "घुटने टेके": it looks like an infinitive. */
const KNEES = 'घुटने';

function isObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.norm === KNEES) return true;
  return token !== undefined && isNominal(token) && token.kind === 'devanagari' && !NO_NOUNS.has(token.norm);
}
