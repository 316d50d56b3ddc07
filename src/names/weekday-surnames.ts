import { weekdayOf } from '../text/dates-words.ts';
import { wordSet } from '../text/word-set.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import { isBreak, type Word } from './words.ts';

/** What stands behind people and never behind days. */
const BEHIND_PEOPLE = new Set(['ने', 'पर', 'द्वारा', 'जैसे', 'जैसी']);
/** The same behind के. */
const FOR_PEOPLE = wordSet('लिए खिलाफ साथ मुताबिक अनुसार नाम सामने विरुद्ध');
/** What tells more of somebody behind a comma. */
const WHO = wordSet('जिनकी जिनके जिनका जिन्हें जिन्होंने जिनको जिनसे');

/**
 * Whether the word at `at` is no day but the surname of whoever has the given name before it: "कोच राहुल मंगलवार ने", "पायल बुधवार, जिनकी …". "राहुल मंगलवार को"
 * arrived on a Tuesday.
 */
export function isWeekdaySurname(words: readonly Word[], at: number): boolean {
  const [given, day, next] = [words[at - 1], words[at], words[at + 1]];
  if (!given || !day || !next || day.joint !== 'space' || weekdayOf(day.token.norm) === null) return false;
  if (!GIVEN_NAMES.has(given.token.norm)) return false;
  if (isBreak(next)) return next.joint === 'break' && WHO.has(next.token.norm);
  if (BEHIND_PEOPLE.has(next.token.norm)) return true;
  return next.token.norm === 'के' && FOR_PEOPLE.has(words[at + 2]?.token.norm ?? '');
}
