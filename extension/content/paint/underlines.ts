import type { PageBlock } from '../../../src/article/page-text.ts';
import { refKey } from '../../card/ref-key.ts';
import type { Mark } from '../../messages.ts';
import type { Settings } from '../../settings.ts';

/** More lines than this on one screen turn a text into a form; so the first of each paragraph is at times left out. */
const MOST_ON_A_SCREEN = 12;

type Wanted = Pick<Settings, 'underline' | 'countries'>;

/**
 * The marks that get a line, by the reader's settings; none in menus, footers and lists of links. With `first`, no stretch
 * of `unitsPerScreen` UTF-16 code units of the page's text has more than twelve lines: names that the page has for the
 * first time go before those it repeats, and both before told events, of which each gets one line on the page.
 * @param marks in the order of the text, `block` into `blocks`
 */
export function underlined<M extends Mark>(
  marks: readonly M[],
  blocks: readonly PageBlock[],
  { underline, countries }: Wanted,
  unitsPerScreen: number,
): readonly M[] {
  if (underline === 'none') return [];
  const candidates = marks.filter((mark) => {
    const block = blocks[mark.block];
    if (block === undefined || isFurniture(block)) return false;
    return (countries || !mark.country) && (underline === 'all' || mark.first);
  });
  return underline === 'all' ? candidates : thinnedOut(candidates, startsOf(blocks), unitsPerScreen);
}

/** How many UTF-16 code units of running Hindi text a screen shows, about: letters of 9 px on lines of 28 px. */
export function unitsOnScreen(width: number, height: number): number {
  const column = Math.min(width, 720);
  return Math.max(400, Math.round((column / 9) * (height / 28)));
}

function isFurniture({ role, text, linkChars }: PageBlock): boolean {
  return role === 'nav' || role === 'header' || role === 'footer' || 2 * linkChars >= text.trim().length;
}

function thinnedOut<M extends Mark>(
  candidates: readonly M[],
  starts: readonly number[],
  unitsPerScreen: number,
): readonly M[] {
  const position = (mark: M): number => (starts[mark.block] ?? 0) + mark.start;
  const taken: number[] = [];
  const chosen = new Set(
    byWorth(candidates).filter((mark) => takeIfRoom(taken, position(mark), unitsPerScreen)),
  );
  return candidates.filter((mark) => chosen.has(mark));
}

function byWorth<M extends Mark>(marks: readonly M[]): readonly M[] {
  const met = new Set<string>();
  const isNew = marks.map(({ ref }) => {
    const key = refKey(ref);
    const isFirst = !met.has(key);
    met.add(key);
    return isFirst;
  });
  const names = marks.filter(({ type }, i) => type !== 'told' && isNew[i]);
  const repeated = marks.filter(({ type }, i) => type !== 'told' && !isNew[i]);
  const told = marks.filter(({ type }, i) => type === 'told' && isNew[i]);
  return [...names, ...repeated, ...told];
}

/** Adds a position to a sorted list unless some stretch of `length` around it would then hold too many. */
function takeIfRoom(taken: number[], position: number, length: number): boolean {
  const at = taken.findLastIndex((other) => other < position) + 1;
  const nth = (index: number): number | undefined =>
    index === at ? position : taken[index < at ? index : index - 1];
  for (let first = Math.max(0, at - MOST_ON_A_SCREEN); first <= at; first++) {
    const last = nth(first + MOST_ON_A_SCREEN);
    if (last !== undefined && last - (nth(first) ?? 0) < length) return false;
  }
  taken.splice(at, 0, position);
  return true;
}

function startsOf(blocks: readonly PageBlock[]): readonly number[] {
  let start = 0;
  return blocks.map(({ text }) => {
    const at = start;
    start += text.length;
    return at;
  });
}
