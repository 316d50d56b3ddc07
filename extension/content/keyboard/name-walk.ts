import type { MarkedPage } from '../page/marked-page.ts';
import { boxesOf, isSame, type PlacedMark, rangeOf } from '../page/placed-mark.ts';
import type { Highlights, Stroke } from '../paint/highlights.ts';

/** Where a walk has come to, for a screen reader: the name and its number among all of the page. */
export type Position = { readonly placed: PlacedMark; readonly number: number; readonly total: number };

/** Goes from name to name of a page by command, and shows where it is. */
export class NameWalk {
  readonly #highlights: Highlights;
  #current: PlacedMark | null = null;
  #stroke: Stroke | null = null;

  constructor(highlights: Highlights) {
    this.#highlights = highlights;
  }

  /**
   * Goes to the name after or before the current one, round the ends of the page, and to the first on the screen when
   * there is none. Null when the page shows no names.
   */
  go(direction: 1 | -1, page: MarkedPage): Position | null {
    const names = page.marks;
    const from = this.#indexIn(names);
    const start = from ?? firstOnScreen(names) - direction;
    for (let steps = 1; steps <= names.length; steps++) {
      const placed = names.at((start + direction * steps) % names.length);
      if (placed !== undefined && this.goTo(placed)) return this.#positionIn(names);
    }
    return null;
  }

  /** The current name, else the first on the screen, which becomes it. Null when the page shows no names. */
  here(page: MarkedPage): Position | null {
    return this.#indexIn(page.marks) === null ? this.go(1, page) : this.#positionIn(page.marks);
  }

  /** Goes to a name: scrolls to it and shows it. False when it is not shown on the page. */
  goTo(placed: PlacedMark): boolean {
    if (boxesOf(placed).length === 0) return false;
    this.leave();
    scrollTo(placed);
    this.#current = placed;
    this.#stroke = this.#highlights.paint(placed, 'current');
    return true;
  }

  /** Shows no name as the current one any more. */
  leave(): void {
    if (this.#stroke !== null) this.#highlights.erase(this.#stroke);
    this.#stroke = null;
    this.#current = null;
  }

  /** The current name, null when there is none. */
  current(): PlacedMark | null {
    return this.#current;
  }

  #indexIn(names: readonly PlacedMark[]): number | null {
    const current = this.#current;
    const index = current === null ? -1 : names.findIndex((name) => isSame(name, current));
    return index < 0 ? null : index;
  }

  #positionIn(names: readonly PlacedMark[]): Position | null {
    const index = this.#indexIn(names);
    const placed = index === null ? undefined : names[index];
    return placed === undefined || index === null ? null : { placed, number: index + 1, total: names.length };
  }
}

/** Index of the first name that is on the screen, 0 when none is. */
function firstOnScreen(names: readonly PlacedMark[]): number {
  const index = names.findIndex((name) =>
    boxesOf(name).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight),
  );
  return Math.max(0, index);
}

/** Scrolls a name into view if it is not, at once: nobody has asked for motion. */
function scrollTo(placed: PlacedMark): void {
  const range = rangeOf(placed);
  const element = range?.startContainer.parentElement;
  if (range === null || !element || isOnScreen(range)) return;
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  if (!isOnScreen(range)) scrollBy({ top: top + height / 2 - innerHeight / 2, behavior: 'instant' });
}

function isOnScreen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
