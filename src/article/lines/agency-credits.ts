import { tokenise } from '../../text/tokens.ts';
import { PICTURE_WORDS } from './vocabulary.ts';

/**
 * What a line credits a report to besides its author and its house, as written: the value of a label ("इनपुट: …", "Source: …"), who gave
 * the input ("… के इनपुट के साथ"), a signature ("--…", a bracket behind the last sentence). Whether it is an agency is not judged here.
 */

/** A line of credits is no longer than this, in UTF-16 code units. */
const LONGEST_LINE = 160;
const VALUE = '[^|।:()\\[\\]\\n]{2,50}';
const GIVEN = '(?:इनपुट(?:्स|स)?|inputs?)';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?:${GIVEN}|agency|एजेंसी|source|सोर्स|स्रोत)\\s*(?::|-|–|—)\\s*(${VALUE})`, 'giu'),
  new RegExp(`${GIVEN}\\s+(?:from|by)\\s+(${VALUE})`, 'giu'),
  new RegExp(`(${VALUE}?)\\s+(?:(?:से|के|की)\\s+)?(?:मिले\\s+|प्राप्त\\s+)?${GIVEN}(?![\\p{L}\\p{M}])`, 'giu'),
  /^\s*[-–—]{1,3}\s?([^\s–—-][^।|\n]{1,30})$/gu,
];

/** The credits of a line that is not the report itself; none where the line is about a picture. */
export function creditsOfLine(text: string): string[] {
  if (text.length > LONGEST_LINE) return [];
  if (tokenise(text).some((token) => PICTURE_WORDS.has(token.norm))) return [];
  return PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, value = '']) => value.trim()));
}

const LAST_BRACKET = /(^|[।.!?"”'’]\s*)[([]([^()[\]]{2,80})[)\]]\s*[।.]?\s*$/u;

/** The credits in a bracket that stands behind the last sentence of a text: "… कहा। (…)". */
export function creditsBehind(text: string): string[] {
  const inside = LAST_BRACKET.exec(text)?.[2];
  return inside === undefined ? [] : [inside.trim(), ...creditsOfLine(inside)];
}
