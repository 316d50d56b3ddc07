import { SURE } from '../names/mention.ts';
import { isBreak, type Word } from '../names/words.ts';
import { letterNamed } from '../text/letters.ts';
import type { ReadSentence } from './reading.ts';
import { type Use, useOfWords } from './use.ts';

/** How sure letters before somebody's surname are a name. */
const INITIALLED = 0.8;
const FEWEST_LETTERS = 2;
const MOST_LETTERS = 3;
/** Offices in letters, behind which a day or a verb may stand: "पी.एम. बुधवार को". */
const OFFICES = new Set(['पीएम', 'सीएम', 'डीएम', 'एसपी', 'डीसी', 'सीईओ', 'एमडी', 'डीजीपी', 'एसडीएम', 'एमपी']);

/**
 * People by letters before a surname that is a word as well and that others in the article surely bear: "ओ.पी. बुधवार" beside "पायल बुधवार". `uses` are those
 * found so far.
 */
export function findInitialled(sentences: readonly ReadSentence[], uses: readonly Use[]): Use[] {
  const surnames = new Set<string>();
  for (const { mention, words } of uses) {
    if (mention.type === 'person' && mention.confidence >= SURE && words.length > 1)
      surnames.add(words.at(-1) ?? '');
  }
  if (surnames.size === 0) return [];
  const isTaken = (sentence: number, at: number): boolean =>
    uses.some(
      ({ sentence: own, mention }) =>
        own === sentence && mention.from <= at && at < mention.to && mention.confidence >= SURE,
    );
  return sentences.flatMap((sentence) =>
    sentence.words.flatMap((word, at): Use[] => {
      if (!surnames.has(word.token.norm) || word.joint !== 'stop' || isTaken(sentence.index, at)) return [];
      const from = lettersFrom(sentence.words, at);
      const letters = sentence.words.slice(from, at).map(({ token }) => token.norm);
      if (letters.length < FEWEST_LETTERS || letters.length > MOST_LETTERS || OFFICES.has(letters.join('')))
        return [];
      const use = useOfWords(sentence, from, at + 1, 'person', INITIALLED);
      return use ? [use] : [];
    }),
  );
}

/** Where the letters begin that stand right before word `at`. */
function lettersFrom(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && letterNamed(words[from - 1]?.token.norm ?? '') !== null) {
    from--;
    if (isBreak(words[from]) || words[from]?.joint === 'space') break;
  }
  return from;
}
