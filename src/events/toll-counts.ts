import { cardinalWord } from '../text/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Who is counted in a toll. */
export type Victims = 'dead' | 'injured' | 'missing';

const VICTIMS: readonly (readonly [Victims, ReadonlySet<string>])[] = [
  ['dead', wordSet('मृतकों मृतक मरने मौत मौतों मृत्यु शहीदों')],
  ['injured', wordSet('घायलों घायल जख्मियों जख्मी')],
  ['missing', wordSet('लापता गुमशुदा')],
];
const COUNTS = wordSet('संख्या आंकड़ा आंकड़े तादाद गिनती');
const OF = new Set(['का', 'की', 'के']);
const THOSE = new Set(['वालों', 'लोगों']);

/** Whom an n0 word makes a toll of ("मृतकों", "घायलों", "लापता"), or null. */
export function victimsOf(norm: string): Victims | null {
  return VICTIMS.find(([, words]) => words.has(norm))?.[0] ?? null;
}

/** A toll that is counted: "मृतकों की संख्या", "मरने वालों का आंकड़ा", "मृतक संख्या"; tokens half-open. */
export type TollCount = { readonly victims: Victims; readonly from: number; readonly to: number };

/** The phrase of a toll count that ends with the word at `at`, or null. */
export function tollCountAt(tokens: readonly Token[], at: number): TollCount | null {
  if (!COUNTS.has(tokens[at]?.norm ?? '')) return null;
  const end = OF.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  const from = THOSE.has(tokens[end - 1]?.norm ?? '') ? end - 2 : end - 1;
  const victims = victimsOf(tokens[from]?.norm ?? '');
  return victims === null ? null : { victims, from, to: at + 1 };
}

const VICTIMS_BEHIND = 6;

/**
 * Whether a clause, given by its tokens, counts a toll, so that a day in it is that of the count and not of what it counts:
 * "मंगलवार को बाढ़ में मरने वालों की संख्या 31 हुई".
 */
export function countsToll(clause: readonly Token[]): boolean {
  return clause.some((_, at) => tollCountAt(clause, at) !== null);
}

/** Whether a clause tells of deaths that came to those told before, on a later day than what brought them: "मंगलवार को बाढ़ से 6 और लोगों की मौत". */
export function addsToToll(clause: readonly Token[]): boolean {
  return clause.some((_, at) => isFurtherToll(clause, at));
}

function isFurtherToll(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    tokens[at + 1]?.norm !== 'और' ||
    !(token?.kind === 'number' || cardinalWord(token?.norm ?? '') !== null)
  )
    return false;
  return tokens.slice(at + 2, at + VICTIMS_BEHIND).some(({ norm }) => DEATHS.has(norm));
}

const DEATHS = wordSet('मौत मौतें शव शवों मारे मरे जान');
