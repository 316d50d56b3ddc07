import { NOUN_ONLY_MARKERS } from '../names/cues/postpositions.ts';
import { announcesPerson } from '../names/cues/titles.ts';
import { GIVEN_NAMES } from '../names/gazetteer/person-names.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import type { ReadSentence } from './reading.ts';
import { standsAsSomebody } from './stands-as-somebody.ts';
import { type Use, useOfWords } from './use.ts';

/** How sure one sign is that a given name which is a word as well is somebody: two of them, or another article, must bear it out. */
const ONE_SIGN = 0.4;
/** What it is worth that such a word, somebody elsewhere in the article, stands where a noun may. */
const BESIDE_OTHERS = 0.3;

/**
 * Faint names: given names that are words as well ("करिश्मा", "पायल") where somebody stands and no article says the whole name. `isFree` tells whether a word
 * stands in no sure name.
 */
export function loneGivenNames(
  sentences: readonly ReadSentence[],
  isFree: (sentence: number, word: number) => boolean,
): Use[] {
  const places = sentences.flatMap((sentence) =>
    sentence.words.flatMap((_, at) =>
      isFree(sentence.index, at) && mayBeGiven(sentence.words, at) ? [{ sentence, at }] : [],
    ),
  );
  const normOf = ({ sentence, at }: (typeof places)[number]): string => sentence.words[at]?.token.norm ?? '';
  const isSomebody = ({ sentence, at }: (typeof places)[number]): boolean =>
    standsAsSomebody(sentence.words, at, false, () => false);
  const somebody = new Set(places.filter(isSomebody).map(normOf));
  return places.flatMap((place) => {
    if (!somebody.has(normOf(place))) return [];
    const sign = isSomebody(place)
      ? ONE_SIGN
      : standsAsNoun(place.sentence.words, place.at)
        ? BESIDE_OTHERS
        : 0;
    return sign === 0 ? [] : (useOfWords(place.sentence, place.at, place.at + 1, 'person', sign) ?? []);
  });
}

/** A given name and an ordinary noun, alone: nothing narrows it, and no name stands beside it. */
function mayBeGiven(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.joint === 'hyphen' || next?.joint === 'hyphen') return false;
  const { norm } = word.token;
  if (!GIVEN_NAMES.has(norm) || wordKind(word) !== 'either' || wordClass(norm) !== 'noun') return false;
  if (announcesPerson(norm) || !(isBreak(next) || !isName(next))) return false;
  return !before || isBreak(word) || !(isName(before) || describes(before.token.norm));
}

function isName(word: Word | undefined): boolean {
  const kind = word && wordKind(word);
  return kind === 'name' || kind === 'unknown';
}

const DETERMINERS = new Set([
  'का',
  'के',
  'की',
  'इस',
  'उस',
  'यह',
  'वह',
  'एक',
  'कोई',
  'अपनी',
  'अपने',
  'हर',
  'किसी',
]);

/** "नई आशा", "लोगों की आशा": what only a noun has before it. */
function describes(norm: string): boolean {
  return DETERMINERS.has(norm) || wordClass(norm) === 'adjective';
}

function standsAsNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !isBreak(next) && NOUN_ONLY_MARKERS.has(next?.token.norm ?? '');
}
