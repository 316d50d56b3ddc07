import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
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
const IN_GAMES = wordSet('धो पीट');
const OF = wordSet('का की के');
/** Which of two things these tell is told by the words around them. */
const CONTESTS = wordSet('टक्कर भिड़ंत हरा मात शिकस्त धूल पछाड़ रौंद जीत हार पटखनी मुकाबला सामना');

/**
 * A trigger as the words around it mean it; null where they make no event of it. `isGame` tells whether the whole article reports games, so that
 * whoever is beaten in it is beaten in one.
 */
export function inContext(
  tokens: readonly Token[],
  found: FoundTrigger,
  isGame: boolean,
): FoundTrigger | null {
  const { kind } = found.trigger;
  const first = tokens[found.from]?.norm ?? '';
  const before = tokens[found.from - 1]?.norm ?? '';
  if (first === 'मुकाबले' && /के$/.test(before)) return null;
  if (CONTESTS.has(first) || kind === 'match') return asContest(tokens, found, isGame);
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
  if (kind === 'opening' && FIRST_OF_A_SERIES.has(behind)) return null;
  if (kind === 'visit' && (FIGURATIVE.has(before) || (found.trigger.form === 'goes' && behind === 'हुए')))
    return null;
  return found;
}

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
const FIGURATIVE = wordSet('विकास जीवन करियर सफल फिल्मी राजनीतिक साहित्यिक संगीत आध्यात्मिक');

function asContest(tokens: readonly Token[], found: FoundTrigger, isGame: boolean): FoundTrigger | null {
  const isSport = isGame || has(tokens, SPORT);
  const isElection = !isSport && has(tokens, ELECTION);
  const { trigger } = found;
  if (VICTORIES.has(trigger.word) && OF.has(tokens[found.to]?.norm ?? '')) return null;
  if (isElection && !IN_GAMES.has(trigger.word))
    return { ...found, trigger: { ...trigger, kind: 'election' } };
  if (isSport) return { ...found, trigger: { ...trigger, kind: 'match' } };
  return VICTORIES.has(trigger.word) || IN_GAMES.has(trigger.word) ? null : found;
}

function has(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some((token) => words.has(token.norm));
}
