import { directForms } from '../../text/inflection.ts';
import { ADJECTIVES } from './adjectives.ts';
import { ADVERBS } from './adverbs.ts';
import { derivedClass } from './derivation.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { NOUNS } from './nouns.ts';
import { isVerbForm } from './verbs.ts';

/** What an ordinary word is: a closed class (postposition, pronoun, numeral, auxiliary …) or an open one. */
export type WordClass = 'function' | 'verb' | 'noun' | 'adjective' | 'adverb';

/**
 * The class of an n0 word, or null when it is no ordinary word that we know: a name, a rare word, a misspelling. The
 * first class that holds it counts, in the order of `WordClass`, with one exception: a noun in its direct form that
 * could also be a verb form (जांच, खेल, खाता) is a noun.
 */
export function wordClass(norm: string): WordClass | null {
  if (FUNCTION_WORDS.has(norm)) return 'function';
  if (NOUNS.has(norm)) return 'noun';
  if (isVerbForm(norm)) return 'verb';
  const forms = directForms(norm);
  if (forms.some(isNoun)) return 'noun';
  if (forms.some(isAdjective)) return 'adjective';
  if (ADVERBS.has(norm)) return 'adverb';
  return derivedFormClass(forms);
}

/** Whether an n0 word is an ordinary word of Hindi in any of its forms; many are names as well (आशा, विकास). */
export function isOrdinary(norm: string): boolean {
  return wordClass(norm) !== null;
}

/** Whether an n0 word is ordinary only by the way it is built (बे- + a noun), and in no list: such a word can be a name by chance. */
export function isDerivedOnly(norm: string): boolean {
  const forms = directForms(norm);
  const listed =
    FUNCTION_WORDS.has(norm) ||
    ADVERBS.has(norm) ||
    isVerbForm(norm) ||
    forms.some((f) => isNoun(f) || isAdjective(f));
  return !listed && derivedFormClass(forms) !== null;
}

function derivedFormClass(forms: readonly string[]): WordClass | null {
  for (const form of forms) {
    const kind = derivedClass(form);
    if (kind !== null) return kind;
  }
  return null;
}

function isNoun(form: string): boolean {
  return NOUNS.has(form);
}

function isAdjective(form: string): boolean {
  return ADJECTIVES.has(form);
}
