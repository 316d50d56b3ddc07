import { SURE } from '../names/mention.ts';
import { keyK15 } from '../text/keys.ts';
import type { Use } from './use.ts';

/** From how many words a person's name says that each of its words is one: a bare surname says nothing of others. */
const FULL = 2;

/**
 * Settles over a whole article what a single word stands for: where sure full names of people have it, an unlisted place or
 * organisation of that one word is no such thing, and left to be found as a part of the person's name.
 */
export function settleTypes(uses: readonly Use[]): Use[] {
  const persons = uses.filter(
    ({ mention, words }) => mention.type === 'person' && mention.confidence >= SURE && words.length >= FULL,
  );
  const parts = new Set(persons.flatMap(({ words }) => words.map(keyK15)));
  return uses.filter(({ mention, words: [word, ...more] }) => {
    const doubtful = mention.type === 'place' || mention.type === 'organization';
    if (!doubtful || mention.listed.length > 0 || word === undefined || more.length > 0) return true;
    return !parts.has(keyK15(word));
  });
}
