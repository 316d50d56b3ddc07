import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { EventKind } from './event-kinds.ts';
import type { FoundTrigger } from './find-triggers.ts';
import { rootsOf } from './triggers.ts';
import { COPULAS } from './verb-forms.ts';

/** Words of which one is in nearly every sentence about a game or an election. */
const SPORT = wordSet(`
  मैच मैचों सेमीफाइनल फाइनल क्वार्टरफाइनल टूर्नामेंट विकेट विकेटों रन रनों गोल गोलों ओवर पारी टीम टीमों लीग ट्रॉफी चैंपियन चैंपियनशिप खिताब
  सीरीज श्रृंखला शृंखला शूटआउट सेट सेटों अंक अंकों खिलाड़ी हॉकी क्रिकेट फुटबॉल कबड्डी बैडमिंटन टेनिस शतरंज ओलंपिक विश्वकप वर्ल्डकप कप पदक
  राउंड टाई खिताबी रेड रेडर ड्रॉ मुकाबला मुकाबले टेस्ट वनडे टी20 मुक्केबाजी कुश्ती गेंदबाज बल्लेबाज गोलकीपर कप्तान
`);
const ELECTION = wordSet('चुनाव चुनावों उपचुनाव सीट सीटें सीटों वोट वोटों मतगणना मतदान मतों उम्मीदवार प्रत्याशी');
/** What is shown so is no protest: "शानदार प्रदर्शन". */
const QUALITIES = wordSet(`
  शानदार खराब बेहतर बेहतरीन दमदार अच्छा अच्छे घटिया निराशाजनक लाजवाब सर्वश्रेष्ठ उम्दा उत्कृष्ट शर्मनाक कमजोर मजबूत लचर औसत शक्ति
`);
/** What dies only in a figure of speech: "लोकतंत्र की हत्या". */
const ABSTRACT = wordSet(`
  लोकतंत्र संविधान प्रजातंत्र भावनाओं उम्मीदों सपनों आशाओं न्याय सच सत्य इंसानियत मानवता विश्वास भरोसे मर्यादा विचारधारा परंपरा अधिकारों
`);
const VICTORIES = wordSet('जीत हार पराजय');
/** Verbs that are a victory only in a game: "धोया", "पीटा". */
const IN_GAMES = new Set(['धो', 'पीट', 'पटक', 'निपटा', 'चित', 'चुनौती', 'बाहर का रास्ता', 'बाहर']);
/** Who is put out of these is put out by those who choose, not by whom he plays: "टीम से बाहर किया". */
const SQUADS = wordSet('टीम दल सूची एकादश स्क्वाड पद पार्टी');
const VEHICLES = wordSet(
  'कार ट्रक बस बाइक ट्रेन वाहन वाहनों ट्रैक्टर डंपर मोटरसाइकिल ऑटो टेंपो स्कूटी कंटेनर पिकअप जीप विमान',
);
const OF = wordSet('का की के');
/** Which of two things these tell is told by the words around them. */
const CONTESTS = wordSet('टक्कर भिड़ंत हरा मात शिकस्त धूल पछाड़ रौंद जीत हार पटखनी मुकाबला सामना');

/**
 * A trigger as the words around it mean it; null where they make no event of it. `isGame` tells whether the whole article reports games, so that
 * whoever is beaten in it is beaten in one; `isWorks` whether it reports an accident at works, so that what explodes there is one.
 */
export function inContext(
  tokens: readonly Token[],
  found: FoundTrigger,
  isGame: boolean,
  isWorks: boolean,
): FoundTrigger | null {
  const { kind } = found.trigger;
  const first = tokens[found.from]?.norm ?? '';
  const before = tokens[found.from - 1]?.norm ?? '';
  if (first === 'मुकाबले' && /के$/.test(before)) return null;
  if (CONTESTS.has(first) || kind === 'match' || found.trigger.word === 'भिड़')
    return asContest(tokens, found, isGame);
  if (isGame && UNREAL_IN_GAMES.has(found.trigger.word) && !tokens.some(({ norm }) => STANDS.has(norm)))
    return null;
  if (found.trigger.word === 'जवाब तलब' && tokens[found.end - 1]?.norm !== 'तलब' && !has(tokens, COURTS))
    return null;
  if (found.trigger.word === 'कब्जा') return asSeizure(tokens, found, isGame);
  if (kind === 'attack' && BLASTS.has(found.trigger.word)) return asBlast(tokens, found, isWorks);
  const behind = tokens[found.to]?.norm ?? '';
  if (
    kind === 'protest' &&
    first === 'प्रदर्शन' &&
    ([before, behind].some((word) => QUALITIES.has(word)) || isGame || has(tokens, SPORT))
  )
    return null;
  if (kind === 'protest' && first === 'प्रदर्शन' && wordClass(before) === 'adjective') return null;
  if ((kind === 'killing' || kind === 'deaths') && ABSTRACT.has(tokens[found.from - 2]?.norm ?? ''))
    return null;
  if (
    OTHERWISE.some(
      ([kinds, word, root]) => kinds === kind && word === first && rootsOf(behind).includes(root),
    )
  )
    return null;
  if (found.trigger.form === 'state' && kind === 'joining' && !isDone(tokens[found.to])) return null;
  if (kind === 'agreement' && isOnPaper(tokens, found.from)) return null;
  if (found.trigger.word === 'बन' && rootsOf(behind).includes('रह')) return null;
  if (kind === 'opening' && (FIRST_OF_A_SERIES.has(behind) || OPENED_IN_SPEECH.has(before))) return null;
  if (kind === 'visit' && (FIGURATIVE.has(before) || (found.trigger.form === 'goes' && behind === 'हुए')))
    return null;
  return found;
}

/** Who signs these agrees with nobody. */
const PAPERS = wordSet(
  'प्रमाणपत्र प्रमाण-पत्र रजिस्टर फाइल फाइलों चेक चेकों कागज कागजात कागजों पर्चे हाजिरी आवेदन पत्र याचिका शपथपत्र हलफनामे बयान टी-शर्ट बल्ले ऑटोग्राफ पुस्तिका विधेयक बिल',
);
const COMPACTS = wordSet('समझौता समझौते सहमति करार संधि ज्ञापन शांति');

/** "प्रमाणपत्र पर हस्ताक्षर", and not "समझौता पत्र पर". `at` is the signature. */
function isOnPaper(tokens: readonly Token[], at: number): boolean {
  const [owner, paper, marker] = [3, 2, 1].map((back) => tokens[at - back]?.norm ?? '');
  return marker === 'पर' && PAPERS.has(paper ?? '') && !COMPACTS.has(owner ?? '');
}

/** In a report of games these are figures of speech: "दीवार ढह गई", "टीम 120 पर ढेर". */
const UNREAL_IN_GAMES = wordSet('हादसा ढेर लूट चुरा आग तूफान डूबना धमाका हमला विस्फोट बमबारी ब्लास्ट');
/** What is opened only in a figure of speech, or every day: "फाइल खोल ली", "मोर्चा खोल दिया". */
const OPENED_IN_SPEECH = wordSet(
  'फाइल फाइलें मोर्चा पोल राज खाता मुंह जुबान आंख आंखें दरवाजा दरवाजे रास्ता राह गांठ पिटारा झोली दिल जाम ताला किताब पत्ते पन्ने',
);
/** Of others an answer is only asked. */
const COURTS = wordSet('न्यायालय हाईकोर्ट कोर्ट अदालत अधिकरण एनजीटी आयोग खंडपीठ पीठ');
/** What may break at a game as well. */
const STANDS = wordSet('स्टेडियम गैलरी स्टैंड दर्शक दर्शकों मौत घायल पुलिस मंच');
/** What is taken so is won: "कांस्य पर कब्जा", "सीट पर कब्जा". */
const TROPHIES = wordSet('पदक कांस्य रजत स्वर्ण मेडल');
const TITLES = wordSet('खिताब ट्रॉफी सीरीज शृंखला श्रृंखला कप चैंपियनशिप टूर्नामेंट लीग');
const ILLEGAL = wordSet('अवैध जमीन भूमि प्लॉट मकान दुकान अतिक्रमण');

/** "पर कब्जा": a medal or a title in games; else of ground in a war; nothing where it is a plot, a seat or a place in a table. */
function asSeizure(tokens: readonly Token[], found: FoundTrigger, isGame: boolean): FoundTrigger | null {
  const before = tokens.slice(Math.max(0, found.from - 3), found.from).map(({ norm }) => norm);
  const as = (kind: EventKind, word: string): FoundTrigger => ({
    ...found,
    trigger: { ...found.trigger, kind, word },
  });
  if (before.some((word) => TROPHIES.has(word))) return as('award', 'पदक');
  if (before.some((word) => TITLES.has(word))) return as('match', 'खिताब');
  if (isGame || has(tokens, SPORT) || has(tokens, ELECTION)) return null;
  return before.some((word) => ILLEGAL.has(word)) ? null : found;
}

const BLASTS = new Set(['विस्फोट', 'धमाका', 'ब्लास्ट']);
const ARMED = wordSet(
  'बम आतंकी आतंकवादी आत्मघाती आईईडी ग्रेनेड मिसाइल ड्रोन हमला हमले हमलावर बारूदी माइन नक्सली उग्रवादी टाइमर डेटोनेटर',
);

/** An explosion at works, of a boiler or of gas is an accident, unless the sentence has a bomb. */
function asBlast(tokens: readonly Token[], found: FoundTrigger, isWorks: boolean): FoundTrigger {
  const isAccident = (isWorks || has(tokens, WORKS)) && !has(tokens, ARMED);
  return isAccident ? { ...found, trigger: { ...found.trigger, kind: 'accident' } } : found;
}

/** What explodes or burns by itself, and where. */
const WORKS = wordSet(`
  कारखाना कारखाने फैक्ट्री फैक्टरी संयंत्र प्लांट बॉयलर रिएक्टर सिलेंडर सिलिंडर रिफाइनरी भट्ठी भट्टी पटाखा पटाखे पटाखों आतिशबाजी केमिकल रसायन टैंकर खदान ट्रांसफार्मर
`);

/** Whether the words of a report (n0) are those of an accident at works: several of them, and none of arms. */
export function isOfWorks(words: Iterable<string>): boolean {
  const seen = new Set<string>();
  for (const word of words) {
    if (ARMED.has(word)) return false;
    if (WORKS.has(word)) seen.add(word);
  }
  return seen.size >= MANY_WORKS;
}

/** From how many such words a report is one of works. */
const MANY_WORKS = 2;

/** "शामिल हुए", or a headline's end; "शामिल हैं" counts who is in. */
function isDone(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return true;
  return !COPULAS.has(token.norm) && rootsOf(token.norm).some((root) => root === 'हो' || root === 'कर');
}

/** Words that with a verb mean something else: "करार दिया" is "called", "का चुनाव किया" is "chose". */
const OTHERWISE: readonly (readonly [kind: string, word: string, root: string])[] = [
  ['agreement', 'करार', 'दे'],
  ['election', 'चुनाव', 'कर'],
  ['election', 'चुनाव', 'लड'],
];
/** "उद्घाटन मैच": the first of a contest, which nobody opens. */
const FIRST_OF_A_SERIES = wordSet('मैच मुकाबला मुकाबले सत्र दिन जोड़ी बल्लेबाज संस्करण');
/** No journey goes through these: "विकास यात्रा". */
const FIGURATIVE = wordSet('अंतिम विकास जीवन करियर सफल फिल्मी राजनीतिक साहित्यिक संगीत आध्यात्मिक');

/** Whether a sentence is of a game, in an article that `isGame` says reports games or not. */
export function isOfGame(tokens: readonly Token[], isGame: boolean): boolean {
  return isGame || has(tokens, SPORT);
}

/** Whether a sentence is of an election, and of no game. */
export function isOfElection(tokens: readonly Token[], isGame: boolean): boolean {
  return !isOfGame(tokens, isGame) && has(tokens, ELECTION);
}

function asContest(tokens: readonly Token[], found: FoundTrigger, isGame: boolean): FoundTrigger | null {
  const isSport = isOfGame(tokens, isGame);
  const isElection = isOfElection(tokens, isGame);
  const { trigger } = found;
  if (trigger.word === 'बाहर' && !rootsOf(tokens[found.to]?.norm ?? '').includes('कर')) return null;
  if (trigger.word === 'बाहर' && SQUADS.has(tokens[found.from - 2]?.norm ?? '')) return null;
  if ((trigger.word === 'भिड़' || trigger.word === 'रौंद') && !isSport && has(tokens, VEHICLES))
    return { ...found, trigger: { ...trigger, kind: 'accident' } };
  if (VICTORIES.has(trigger.word) && OF.has(tokens[found.to]?.norm ?? '')) return null;
  if (isElection && !IN_GAMES.has(trigger.word) && trigger.word !== 'भिड़')
    return { ...found, trigger: { ...trigger, kind: 'election' } };
  if (isSport) return { ...found, trigger: { ...trigger, kind: 'match' } };
  return VICTORIES.has(trigger.word) || IN_GAMES.has(trigger.word) ? null : found;
}

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.norm));
}
