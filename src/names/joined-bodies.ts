import { ORGANISATION_HEADS } from './cues/organisations.ts';
import type { Found } from './found.ts';
import type { Word } from './words.ts';

const AND = new Set(['और', 'व', 'तथा', 'एवं']);

/** "जोहार क्लब और महिला मंगल दल": two bodies, where both sides of "and" end as names of bodies do; "कृषि और किसान कल्याण मंत्रालय" is one. */
export function partedBodies(found: Found, words: readonly Word[]): Found[] {
  if (found.type !== 'organization') return [found];
  const isHead = (at: number): boolean => ORGANISATION_HEADS.has(words[at]?.token.norm ?? '');
  const and = words.findIndex(
    ({ token }, at) => at > found.from + 1 && at < found.to - 2 && AND.has(token.norm) && isHead(at - 1),
  );
  if (and < 0 || !isHead(found.to - 1)) return [found];
  return [{ ...found, to: and }, ...partedBodies({ ...found, from: and + 1 }, words)];
}
