import { type TollCount, tollCountAt } from '../../events/toll-counts.ts';
import { verbRoot } from '../../names/vocabulary/verbs.ts';
import { readCardinal } from '../../text/number-words.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { PlacedNumber } from './scene.ts';
import { unitOfWord } from './units.ts';

/** A score in tokens: both sides' numbers, where it ends, and whether it is one of votes. */
export type Score = {
  readonly value: number;
  readonly against: number;
  readonly to: number;
  readonly ofVotes: boolean;
};

const WON = wordSet('हरा हार जीत रौंद पछाड़ पीट');
const SCORE_WORDS = wordSet('मात शिकस्त बढ़त बराबरी बराबर जीत हार पराजित परास्त हराकर ड्रॉ ड्रा टाई अजेय आगे पीछे');

/** "3-1 से हराया", "2-2 की बराबरी", "61-27 वोट से": a score that starts at `at`, or null. A range ("3-5 लोग") is none. */
export function scoreAt(tokens: readonly Token[], at: number): Score | null {
  const value = readCardinal(tokens, at);
  if (value === null || tokens[value.next]?.norm !== '-') return null;
  const against = readCardinal(tokens, value.next + 1);
  if (against === null || isSet(tokens, at)) return null;
  const both = { value: value.value, against: against.value };
  const marker = tokens[against.next]?.norm;
  if (unitOfWord(marker ?? '')?.kind === 'votes') return { ...both, to: against.next + 1, ofVotes: true };
  if (value.value >= 100) return null;
  if (marker !== 'से' && marker !== 'की') return null;
  const behind = tokens.slice(against.next + 1, against.next + (marker === 'की' ? 3 : 7));
  const won = behind.some(({ norm }) => SCORE_WORDS.has(norm) || WON.has(verbRoot(norm) ?? ''));
  return won ? { ...both, to: against.next, ofVotes: false } : null;
}

/** One of several sets, of which none is the result: "21-17, 19-21, 21-14 से". */
function isSet(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.norm === ',' && tokens[at - 2]?.kind === 'number' && tokens[at - 3]?.norm === '-';
}

/** How far before its number a toll count or a magnitude may be named, in tokens. */
const REACH = 8;
/** What a number has behind it that is no more than a step on the way: "11 से बढ़कर 31". */
const GROWTH = wordSet('बढ़कर बढकर घटकर बढ़ घट');

/** Whether a number is only what a count was before: "11 से बढ़कर 31". */
export function isFormerCount(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.norm === 'से' && GROWTH.has(tokens[to + 1]?.norm ?? '');
}

/** Between a count and its number nothing else may be told. */
const BREAKS = wordSet('बाद कि जबकि लेकिन और पर के');

/** The toll count that the number at `at` is of: "मृतकों की संख्या सोमवार को बढ़कर 31"; null when there is none. */
export function tollCountBefore(tokens: readonly Token[], at: number): TollCount | null {
  for (let word = at - 1; word >= Math.max(0, at - REACH); word--) {
    const count = tollCountAt(tokens, word);
    if (count) return count;
    const token = tokens[word];
    const former = token?.kind === 'number' && isFormerCount(tokens, word + 1);
    if (!token || token.kind === 'mark' || (token.kind === 'number' && !former) || BREAKS.has(token.norm))
      return null;
  }
  return null;
}

const STRENGTHS = wordSet('तीव्रता मैग्निट्यूड मैग्नीट्यूड परिमाण');
/** No earthquake has been stronger. */
const STRONGEST = 10;

/** The tokens, half-open, around a number that name it the strength of an earthquake ("तीव्रता 6.4", "6.4 तीव्रता"); null for another. */
export function magnitudeAround(
  tokens: readonly Token[],
  { number, from, to }: PlacedNumber,
): { readonly from: number; readonly to: number } | null {
  if (number.value === null || number.value >= STRONGEST || number.value < 1) return null;
  const behind = [to, to + 1].find((at) => STRENGTHS.has(tokens[at]?.norm ?? ''));
  if (behind !== undefined) return { from, to: behind + 1 };
  for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'number' || token.norm === ';') return null;
    if (STRENGTHS.has(token.norm)) return { from: at, to };
  }
  return null;
}

const SUMS = wordSet(`
  लूट ठगी घोटाला घोटाले लागत बजट मदद सहायता जुर्माना जुर्माने नुकसान परियोजना परियोजनाओं योजना योजनाओं निवेश फिरौती इनाम
  मुआवजा मुआवजे संपत्ति गबन कर्ज ऋण राशि रकम पैकेज चोरी रिश्वत धोखाधड़ी अनुदान दान चंदा टैक्स कमाई आमदनी वसूली हेरोइन चेक बॉन्ड
`);
const SCALES = wordSet('हजार लाख करोड़ अरब खरब');

/** "चार करोड़ की लूट": a sum of money that leaves its currency out; where it ends, or null. */
export function sumBehind(tokens: readonly Token[], to: number): number | null {
  const of = tokens[to]?.norm;
  if (!SCALES.has(tokens[to - 1]?.norm ?? '') || (of !== 'की' && of !== 'का' && of !== 'के')) return null;
  const at = [to + 1, to + 2].find((word) => SUMS.has(tokens[word]?.norm ?? ''));
  return at === undefined ? null : at + 1;
}
