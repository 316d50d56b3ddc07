import { ORGANISATION_HEADS, ORGANISATION_MODIFIERS } from '../names/cues/organisations.ts';
import { SURE } from '../names/mention.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { keyK15 } from '../text/keys.ts';
import { wordSet } from '../text/word-set.ts';
import type { Use } from './use.ts';

/** From how many words a person's name says that each of its words is one: a bare surname says nothing of others. */
const FULL = 2;

/** Words behind an organisation's first that only say what it is. */
function isKindOfBody(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || ORGANISATION_MODIFIERS.has(word) || isOrdinary(word);
}

/** The first words of organisations' whole names that alone are short for them: "सह्याद्री" of "सह्याद्री सीमेंट". */
function shortForms(uses: readonly Use[]): ReadonlySet<string> {
  const keys = uses.flatMap(({ mention, words: [first, ...kind] }) => {
    const telling =
      first !== undefined && !isKindOfBody(first) && kind.length > 0 && kind.every(isKindOfBody);
    return mention.type === 'organization' && mention.confidence >= SURE && telling ? [keyK15(first)] : [];
  });
  const listed = uses.flatMap(({ mention, words }) =>
    mention.listed.length > 0 && words.length === 1 ? words.map(keyK15) : [],
  );
  return new Set(keys.filter((key) => !listed.includes(key)));
}

/** A lone word that is short for an organisation of the article is that organisation, whatever it looks like. */
function asBody(short: ReadonlySet<string>): (use: Use) => Use {
  return (use) => {
    const [word, ...more] = use.words;
    const meant =
      word !== undefined && more.length === 0 && use.mention.listed.length === 0 && short.has(keyK15(word));
    return meant ? { ...use, mention: { ...use.mention, type: 'organization' } } : use;
  };
}

/** Bodies that have no name of a person's: "आलम कोर्ट (जाएंगे)", "त्राओरे सरकार". */
const NO_NAMESAKES = wordSet('कोर्ट अदालत सरकार प्रशासन पुलिस सेना दल परिवार');

/** A known person's name with such a body behind it is the person and a common noun. */
function isSomebodysOwn(
  [head, ...others]: readonly string[],
  word: string | undefined,
  parts: ReadonlySet<string>,
): boolean {
  if (word === undefined || head === undefined || others.length > 0) return false;
  return NO_NAMESAKES.has(head) && parts.has(keyK15(word));
}

/** "हरदा विधायक …": the word is a place's name elsewhere in the article, and no list has a body of it. */
function isPlaceElsewhere(
  word: string | undefined,
  more: readonly string[],
  mention: Use['mention'],
  places: ReadonlySet<string>,
  short: ReadonlySet<string>,
): boolean {
  if (word === undefined || more.length > 0 || mention.listed.length > 0) return false;
  return places.has(keyK15(word)) && !short.has(keyK15(word));
}

/**
 * Settles over a whole article what a single word stands for: where sure full names of people have it, an unlisted place or
 * organisation of that one word is no such thing, and left to be found as a part of the person's name; where a sure whole name of
 * an organisation begins with it, it is that.
 */
export function settleTypes(uses: readonly Use[]): Use[] {
  const persons = uses.filter(
    ({ mention, words }) => mention.type === 'person' && mention.confidence >= SURE && words.length >= FULL,
  );
  const parts = new Set(persons.flatMap(({ words }) => words.map(keyK15)));
  const places = new Set(
    uses.flatMap(({ mention, words }) =>
      mention.type === 'place' && mention.confidence >= SURE && words.length === 1 ? words.map(keyK15) : [],
    ),
  );
  const short = shortForms(uses);
  return uses.map(asBody(short)).filter(({ mention, words: [word, ...more] }) => {
    if (mention.type === 'organization' && isSomebodysOwn(more, word, parts)) return false;
    if (mention.type === 'organization' && isPlaceElsewhere(word, more, mention, places, short)) return false;
    const doubtful = mention.type === 'place' || mention.type === 'organization';
    if (!doubtful || mention.listed.length > 0 || word === undefined || more.length > 0) return true;
    return !parts.has(keyK15(word));
  });
}
