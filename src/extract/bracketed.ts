import { SURE } from '../names/mention.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { isBreak, type Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, type Use, useOfWords } from './use.ts';

/** How sure what stands in brackets right behind a body's name is short for it. */
const IN_BRACKETS = 0.85;
const REPEATED = 0.8;
/** The longest such word, and the longest that is an ordinary one as well, in code units. */
const LONGEST = 7;
const LONGEST_ORDINARY = 3;
/** Before what a word is used as a name: what bodies do, and what they have. */
const ACTS = wordSet('ने के की को');

/**
 * Gives organisations the short names that stand in brackets behind them, though they look like words ("भारतीय बैडमिंटन संघ (बाई)"), there and elsewhere in
 * the article. `isFree` tells whether a word stands in no sure name; `clusters` are those of the whole article, they are changed.
 */
export function addBracketed(
  sentences: readonly ReadSentence[],
  clusters: Cluster[],
  isFree: (sentence: number, word: number) => boolean,
): void {
  const bodies = clusters.filter(({ type }) => type === 'organization');
  for (const body of bodies) {
    for (const { use } of [...body.uses]) {
      const sentence = sentences[use.sentence];
      const at = sentence ? bracketedAt(sentence, use) : null;
      if (!sentence || at === null) continue;
      const short = sentence.words[at]?.token.norm ?? '';
      takeOver(clusters, body, short);
      if (!isFree(sentence.index, at)) continue;
      addWord(body, sentence, at, IN_BRACKETS);
      for (const other of sentences) addRepeats(body, short, other, isFree);
    }
  }
}

/** What was taken for somebody or something else of just that name is the body. */
function takeOver(clusters: Cluster[], body: Cluster, short: string): void {
  const others = clusters.filter(
    (other) =>
      other !== body &&
      other.listed === null &&
      other.names.length > 0 &&
      other.names.every(([word, ...more]) => word === short && more.length === 0),
  );
  for (const other of others) {
    for (const { use } of other.uses)
      addUse(body, { ...use, mention: { ...use.mention, type: 'organization' } }, 'abbreviation');
    clusters.splice(clusters.indexOf(other), 1);
  }
}

function addWord(body: Cluster, sentence: ReadSentence, at: number, confidence: number): void {
  const known = body.uses.some(
    ({ use }) => use.sentence === sentence.index && use.mention.from <= at && at < use.mention.to,
  );
  const use = useOfWords(sentence, at, at + 1, 'organization', confidence);
  if (use && !known) addUse(body, use, 'abbreviation');
}

/** The word that stands alone in brackets right behind a sure name of several words, or null. */
function bracketedAt({ tokens, words }: ReadSentence, { mention, words: name }: Use): number | null {
  if (mention.confidence < SURE || name.length < 2) return null;
  const word = words[mention.to];
  if (!word || tokens[word.at - 1]?.norm !== '(' || tokens[word.at + 1]?.norm !== ')') return null;
  if (tokens[word.at - 2]?.end !== mention.end) return null;
  return isShort(word) ? mention.to : null;
}

function isShort({ token }: Word): boolean {
  if (token.kind !== 'devanagari' || token.norm.length > LONGEST) return false;
  const found = wordClass(token.norm);
  if (found === 'function') return false;
  return found === null || token.norm.length <= LONGEST_ORDINARY;
}

function addRepeats(
  body: Cluster,
  short: string,
  sentence: ReadSentence,
  isFree: (sentence: number, word: number) => boolean,
): void {
  sentence.words.forEach((word, at) => {
    if (word.token.norm !== short || !isFree(sentence.index, at)) return;
    const next = sentence.words[at + 1];
    const isUsed = wordClass(short) === null || (!isBreak(next) && ACTS.has(next?.token.norm ?? ''));
    if (isUsed) addWord(body, sentence, at, REPEATED);
  });
}
