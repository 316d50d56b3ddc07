import type { Token } from '../../text/tokens.ts';
import type { Found } from '../found.ts';
import type { Listed } from '../listed.ts';
import type { NameType } from '../mention.ts';
import type { Word } from '../words.ts';
import { COLUMNS, columnOf, type Template } from './templates.ts';
import { OUTSIDE, traitsOf, type WordTraits } from './traits.ts';

/** How far templates look beyond a token; the grid has this many rows of padding at each end. */
export const REACH = 2;
/** How far a function word, a head or a title is looked for, in tokens. */
const SIGHT = 4;

const LISTED = columnOf('listed');
const CUED = columnOf('cued');
const BEFORE = columnOf('before');
const BEFORE_AT = columnOf('beforeAt');
const AFTER = columnOf('after');
const AFTER_AT = columnOf('afterAt');
const TITLE = columnOf('title');
const HEAD = columnOf('head');

/** Finds the traits of a token; a rememberer of `traitsOf`. */
export type TraitsFinder = (token: Token) => WordTraits;

/** What other finders say of the tokens of a sentence: for each token its place in a found name, 0 for nothing. */
export type Hints = { readonly listed: Uint32Array; readonly cued: Uint32Array };

/** A name that another finder sees, in words. */
type Hint = Found & { readonly adjective?: boolean };

/** The hints of the lists and of the cues, spread over the tokens; the longer name counts where two overlap, then the surer. */
export function hintsOf(
  length: number,
  words: readonly Word[],
  listed: readonly Listed[],
  cued: readonly Found[],
): Hints {
  return { listed: statesOf(length, words, listed), cued: statesOf(length, words, cued) };
}

function statesOf(length: number, words: readonly Word[], names: readonly Hint[]): Uint32Array {
  const states = new Uint32Array(length);
  const ordered = [...names].sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      b.confidence - a.confidence ||
      TYPES.indexOf(a.type) - TYPES.indexOf(b.type),
  );
  for (const name of ordered) {
    const from = words[name.from]?.at;
    const last = words[name.to - 1]?.at;
    if (from === undefined || last === undefined || states.subarray(from, last + 1).some((s) => s !== 0))
      continue;
    states.fill(stateOf(name) + 1, from, last + 1);
    states[from] = stateOf(name);
  }
  return states;
}

const TYPES: readonly NameType[] = ['person', 'place', 'organization', 'event'];

/** An even number from 2 on: type, adjective or name, how sure. The tokens behind the first have the odd one after it. */
function stateOf({ type, adjective = false, confidence }: Hint): number {
  const sureness = confidence >= 0.85 ? 3 : confidence >= 0.6 ? 2 : confidence > 0.3 ? 1 : 0;
  return 2 + 2 * ((TYPES.indexOf(type) * 2 + Number(adjective)) * 4 + sureness);
}

/**
 * The columns of a sentence's tokens, REACH rows of padding at each end: row r of token i is i + REACH. Values are
 * hashes or small numbers; 0 is nothing.
 */
export function gridOf(traits: readonly WordTraits[], hints: Hints): Uint32Array {
  const grid = new Uint32Array((traits.length + 2 * REACH) * COLUMNS);
  for (let row = 0; row < traits.length + 2 * REACH; row++)
    grid.set((traits[row - REACH] ?? OUTSIDE).hashes, row * COLUMNS);
  fillSurroundings(grid, traits, hints);
  return grid;
}

function fillSurroundings(grid: Uint32Array, traits: readonly WordTraits[], hints: Hints): void {
  const wordAt = (i: number): number => grid[(i + REACH) * COLUMNS] ?? 0;
  for (let i = 0; i < traits.length; i++) {
    const row = (i + REACH) * COLUMNS;
    const before = seek(traits, i, -1, (t) => t.isFunction || t.isMark);
    const after = seek(traits, i, 1, (t) => t.isFunction || t.isMark);
    grid[row + LISTED] = hints.listed[i] ?? 0;
    grid[row + CUED] = hints.cued[i] ?? 0;
    grid[row + BEFORE] = wordAt(before);
    grid[row + BEFORE_AT] = Math.imul(wordAt(before), 31) + i - before;
    grid[row + AFTER] = wordAt(after);
    grid[row + AFTER_AT] = Math.imul(wordAt(after), 31) + after - i;
    grid[row + TITLE] = distanceTo(traits, i, before, -1, (t) => t.isTitle);
    grid[row + HEAD] = distanceTo(traits, i, after, 1, (t) => t.isHead);
  }
}

/** The next token in a direction that fits, at most SIGHT tokens away. */
function seek(
  traits: readonly WordTraits[],
  from: number,
  step: 1 | -1,
  fits: (t: WordTraits) => boolean,
): number {
  for (let i = from + step, steps = 1; ; i += step, steps++) {
    const traitsHere = traits[i];
    if (traitsHere === undefined || steps > SIGHT || fits(traitsHere)) return i;
  }
}

/** How far the next fitting token before `end` is, in tokens; 0 when there is none. */
function distanceTo(
  traits: readonly WordTraits[],
  from: number,
  end: number,
  step: 1 | -1,
  fits: (t: WordTraits) => boolean,
): number {
  for (let i = from + step; i !== end; i += step) {
    const here = traits[i];
    if (here === undefined) return 0;
    if (fits(here)) return Math.abs(i - from);
  }
  return 0;
}

/**
 * The hash of a template at a row of the grid, 32 bits with a sign; 0 where its rare cells, or its only one, are nothing there.
 * Mixing as in MurmurHash3's body (public domain), one part after another.
 */
export function featureAt(grid: Uint32Array, row: number, { number, cells, rare }: Template): number {
  if (rare.length > 0 && !saysAnything(grid, row, rare)) return 0;
  let hash = Math.imul(number + 1, 0x9e3779b1);
  for (let part = 0; part < cells.length; part++) {
    const value = grid[row * COLUMNS + (cells[part] ?? 0)] ?? 0;
    if (value === 0 && cells.length === 1) return 0;
    hash = Math.imul(hash ^ value, 0xcc9e2d51);
    hash = Math.imul((hash << 15) | (hash >>> 17), 0x1b873593);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function saysAnything(grid: Uint32Array, row: number, cells: readonly number[]): boolean {
  for (let i = 0; i < cells.length; i++) if (grid[row * COLUMNS + (cells[i] ?? 0)] !== 0) return true;
  return false;
}

/** Remembers the traits of words by their spelling; forgets all when it knows `most` of them. */
export function rememberingTraits(most: number): TraitsFinder {
  const known = new Map<string, WordTraits>();
  return (token) => {
    const found = known.get(token.text);
    if (found) return found;
    if (known.size >= most) known.clear();
    const traits = traitsOf(token);
    known.set(token.text, traits);
    return traits;
  };
}
