import { verbRoot } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** The forms of होना that end a sentence. */
export const COPULAS = wordSet('है हैं हूं था थे थी थीं होगा होगी होंगे');

/** Whether an n0 word is an infinitive in any of its forms: its root and -ना ("करने", not "बनी"). */
export function isInfinitive(norm: string): boolean {
  const root = /^(.+)(?:ना|ने|नी|नीं)$/.exec(norm)?.[1];
  return root !== undefined && verbRoot(root) !== null && verbRoot(norm) !== null;
}

/** Whether an n0 word is an imperfective participle: its root and -ता ("करते"). */
export function isImperfective(norm: string): boolean {
  const root = /^(.+)(?:ता|ते|ती|तीं)$/.exec(norm)?.[1];
  return root !== undefined && verbRoot(root) !== null && verbRoot(norm) !== null;
}

const AUXILIARIES = new Set(['दे', 'ले', 'रह', 'सक', 'चुक', 'पा', 'डाल', 'जा', 'बैठ']);

/** Whether the verb at token `at` is one that another goes on from: "हराकर", "मुलाकात कर अपना …". */
export function isConjunctive(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'करके') return true;
  if (norm !== 'कर') return norm.endsWith('कर') && verbRoot(norm) !== null && verbRoot(norm) !== norm;
  const next = tokens[at + 1];
  return next !== undefined && next.kind !== 'mark' && !AUXILIARIES.has(verbRoot(next.norm) ?? '');
}

/** Of the singular only those that are no perfective at the same time. */
const SINGULAR = wordSet('करे जाए जाये');

/** Whether an n0 word is a subjunctive or imperative ("करें", "जाए"): what is asked for, not what is. */
export function isSubjunctive(norm: string): boolean {
  return (/(?:ें|एं)$/.test(norm) && verbRoot(norm) !== null) || SINGULAR.has(norm);
}

const CONJUNCTIONS = wordSet('और तथा लेकिन मगर पर जबकि कि तो जिसमें जिसके जो');

/** Whether की at token `at` is the verb ("मुलाकात की।", "बात की और") and not the postposition ("मुलाकात की खबर"). */
export function isVerbKi(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === 'mark' || COPULAS.has(next.norm)) return true;
  if (CONJUNCTIONS.has(next.norm)) return true;
  const found = wordClass(next.norm);
  return (
    next.kind === 'devanagari' &&
    found !== 'noun' &&
    found !== 'adjective' &&
    found !== 'adverb' &&
    found !== null
  );
}
