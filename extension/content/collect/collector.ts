import type { PageBlock } from '../../../src/article/page-text.ts';
import type { Block } from './block.ts';
import { partOf } from './elements.ts';
import { isElement, isText, shownChildren, shownIn } from './flat-tree.ts';
import { Level } from './level.ts';
import { Runs } from './runs.ts';

/** Deeper trees are not what a parser makes of a page. */
const MAX_DEPTH = 500;
/** Text of a page that is collected, in UTF-16 code units; a long article has 20,000. */
const MAX_UNITS = 600_000;

/** What one call of `collect` has found: all blocks of the page, or those up to where its time was over. */
export type Collected = { readonly blocks: readonly Block[]; readonly complete: boolean };

/** One walk over the tree. */
type Walk = { readonly isTimeOver: () => boolean; unitsLeft: number; complete: boolean };

/**
 * Reads the blocks of a page, as PageText says. What it found in an element is remembered until something in there
 * changes, so that after a change only the elements on the way to it are walked again, and a walk that ran out of time
 * goes on where it was.
 */
export class Collector {
  #found = new WeakMap<Element, readonly Block[]>();
  /** What was forgotten since the last walk, with everything around it: pages change in the same places over and over. */
  #forgotten = new WeakSet<Element>();
  readonly #numbers = new WeakMap<Element, number>();
  #lastNumber = 0;
  readonly #shadowRoots = new Set<ShadowRoot>();

  /** Collects below `root`, the body of the page. `isTimeOver` is asked before each block that was not known. */
  collect(root: Element, isTimeOver: () => boolean): Collected {
    const walk = { isTimeOver, unitsLeft: MAX_UNITS, complete: true };
    this.#forgotten = new WeakSet();
    const known = this.#found.get(root);
    const blocks = known ?? this.#collectIn(new Level(root, root.localName, null), walk);
    return { blocks, complete: walk.complete };
  }

  /** The open shadow roots that text was looked for in and that are still on the page. */
  shadowRoots(): readonly ShadowRoot[] {
    for (const root of this.#shadowRoots) if (!root.isConnected) this.#shadowRoots.delete(root);
    return [...this.#shadowRoots];
  }

  /** Something changed at or in `node`: forgets what was found there and in everything around it. */
  forget(node: Node): void {
    let element = isElement(node) ? node : shownIn(node);
    for (; element !== null && !this.#forgotten.has(element); element = shownIn(element)) {
      this.#found.delete(element);
      this.#forgotten.add(element);
    }
  }

  /** A subtree came from elsewhere, with other surroundings than before: forgets all that was found in it. */
  forgetAllIn(root: Element | ShadowRoot): void {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      if (!isElement(element)) continue;
      this.#found.delete(element);
      if (element.shadowRoot !== null) this.forgetAllIn(element.shadowRoot);
    }
  }

  /** The whole page is read anew at the next walk. */
  forgetEverything(): void {
    this.#found = new WeakMap();
  }

  /** The blocks of a block element. */
  #collectIn(level: Level, walk: Walk): readonly Block[] {
    const { element } = level;
    const runs = new Runs((pieces, text, linkChars) => ({
      pieces,
      element,
      page: this.#describe(level, text, linkChars),
    }));
    this.#addChildren(level, runs, walk);
    const blocks = runs.end();
    if (walk.complete) this.#found.set(element, blocks);
    return blocks;
  }

  /** Adds what stands in an element to the runs of the block element that it is or is in. */
  #addChildren(level: Level, runs: Runs, walk: Walk): void {
    if (level.depth > MAX_DEPTH) return;
    const { shadowRoot } = level.element;
    if (shadowRoot !== null) this.#shadowRoots.add(shadowRoot);
    for (const child of shownChildren(level.element, shadowRoot)) {
      if (walk.unitsLeft <= 0 || !walk.complete) return;
      if (isText(child)) runs.add(child, level.isInLink);
      else if (isElement(child)) this.#addElement(child, level, runs, walk);
    }
  }

  #addElement(element: Element, parent: Level, runs: Runs, walk: Walk): void {
    const known = this.#found.get(element);
    if (known !== undefined) {
      walk.unitsLeft -= runs.addBlocks(known);
      return;
    }
    const name = element.localName;
    switch (partOf(element, name)) {
      case 'break':
        runs.breakLine();
        break;
      case 'inline':
        this.#addChildren(new Level(element, name, parent), runs, walk);
        break;
      case 'block':
        if (walk.isTimeOver()) walk.complete = false;
        else walk.unitsLeft -= runs.addBlocks(this.#collectIn(new Level(element, name, parent), walk));
        break;
      case 'skipped':
        break;
    }
  }

  #describe(level: Level, text: string, linkChars: number): PageBlock {
    return {
      text,
      tag: level.name,
      role: level.landmarks().nearest,
      containers: level.containers().map((container) => this.#numberOf(container)),
      linkChars,
      hints: [level.hint(), level.parent?.hint() ?? '', level.parent?.parent?.hint() ?? ''],
    };
  }

  #numberOf(element: Element): number {
    const known = this.#numbers.get(element);
    if (known !== undefined) return known;
    this.#lastNumber++;
    this.#numbers.set(element, this.#lastNumber);
    return this.#lastNumber;
  }
}
