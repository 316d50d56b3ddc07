import { SURE } from '../names/mention.ts';
import { isBreak, type Word } from '../names/words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import { addUse, type Cluster, useOfWords } from './use.ts';

const WHOM = wordSet('जिन्हें जिसे जो');
const OF = new Set(['के']);
const NAME = new Set(['नाम']);
const BY = new Set(['से']);
/** The longest other name, in words. */
const MOST_WORDS = 3;

/** Another name of somebody in a sentence: whose by where that name ends, and where the other begins and ends, in words. */
type OtherName = { readonly owner: number; readonly from: number; readonly to: number };

/**
 * Gives people the other names that sentences say they have: "X उर्फ Y", "X, जिन्हें Y के नाम से जाना जाता है". What was taken for somebody or something else
 * under that name is theirs. `clusters` are those of the whole article; they are changed.
 */
export function joinOtherNames(sentences: readonly ReadSentence[], clusters: Cluster[]): void {
  for (const sentence of sentences) {
    for (const { owner, from, to } of otherNamesIn(sentence.words)) {
      const person = clusters.find(
        ({ type, uses }) =>
          type === 'person' &&
          uses.some(({ use }) => use.sentence === sentence.index && use.mention.to === owner),
      );
      const use = useOfWords(sentence, from, to, 'person', SURE);
      if (!person || !use) continue;
      const name = use.words.join(' ');
      for (const other of clusters.filter((c) => c !== person && isCalled(c, name))) {
        for (const entry of other.uses)
          addUse(person, { ...entry.use, mention: { ...entry.use.mention, type: 'person' } }, entry.form);
        clusters.splice(clusters.indexOf(other), 1);
      }
      if (!person.uses.some((u) => u.use.mention.start === use.mention.start)) addUse(person, use, 'full');
    }
  }
}

/** Whether an unlisted cluster has just this name. */
function isCalled({ listed, names }: Cluster, name: string): boolean {
  return listed === null && names.length > 0 && names.every((words) => words.join(' ') === name);
}

function otherNamesIn(words: readonly Word[]): OtherName[] {
  return words.flatMap((word, at): OtherName[] => {
    if (word.token.norm === 'उर्फ' && at > 0) {
      const to = endOfAlias(words, at + 1);
      return to > at + 1 ? [{ owner: at, from: at + 1, to }] : [];
    }
    if (!WHOM.has(word.token.norm)) return [];
    for (let to = at + 2; to <= at + 1 + MOST_WORDS; to++) {
      const [of, name, by] = words.slice(to, to + 3).map(({ token }) => token.norm);
      if (OF.has(of ?? '') && NAME.has(name ?? '') && BY.has(by ?? ''))
        return [{ owner: at, from: at + 1, to }];
    }
    return [];
  });
}

/** A name behind "उर्फ" goes on to the next postposition, mark or conjunction. */
function endOfAlias(words: readonly Word[], from: number): number {
  let to = from;
  while (
    to < words.length &&
    to - from < MOST_WORDS &&
    (to === from || !isBreak(words[to])) &&
    !ENDS.has(words[to]?.token.norm ?? '')
  )
    to++;
  return to;
}

const ENDS = wordSet('ने को का के की से में पर और व तथा एवं समेत सहित गिरफ्तार नाम');
