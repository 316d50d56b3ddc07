import type { Settings } from '../../settings.ts';
import type { Block } from '../collect/block.ts';
import { whenIdle } from '../idle.ts';
import type { MarkedPage } from '../page/marked-page.ts';
import type { PlacedMark } from '../page/placed-mark.ts';
import type { Highlights, Stroke } from './highlights.ts';
import { underlined, unitsOnScreen } from './underlines.ts';

/** Blocks that are painted at once; a slice of this size stays within a frame. */
const BLOCKS_A_SLICE = 60;

/** The lines under names: brought up to date block by block, what the reader sees first. */
export class Lines {
  readonly #highlights: Highlights;
  readonly #signal: AbortSignal;
  readonly #painted = new Map<Block, Drawn>();
  #wanted: ReadonlyMap<Block, readonly PlacedMark[]> = new Map();
  #queue: Block[] = [];

  constructor(highlights: Highlights, signal: AbortSignal) {
    this.#highlights = highlights;
    this.#signal = signal;
  }

  /** Draws the lines of a page as the settings want them. Blocks that look as before are left alone. */
  show(page: MarkedPage, settings: Settings): void {
    this.#wanted = wantedLines(page, settings);
    for (const block of this.#painted.keys()) if (!this.#wanted.has(block)) this.drop(block);
    const isQueued = this.#queue.length > 0;
    const blocks = [...this.#wanted.keys()];
    this.#queue = blocks.length > BLOCKS_A_SLICE ? nearestFirst(blocks, page.blocks) : blocks;
    this.#drawSome();
    if (!isQueued) this.#drawRest();
  }

  /** Takes the lines off a block whose text has changed, until the next scan says where they belong. */
  drop(block: Block): void {
    for (const stroke of this.#painted.get(block)?.strokes ?? []) this.#highlights.erase(stroke);
    this.#painted.delete(block);
  }

  /** Whether a mention has, or is about to have, a line. */
  has(placed: PlacedMark): boolean {
    return this.#wanted.get(placed.block)?.includes(placed) ?? false;
  }

  #drawRest(): void {
    if (this.#queue.length === 0) return;
    whenIdle(() => {
      this.#drawSome();
      this.#drawRest();
    }, this.#signal);
  }

  #drawSome(): void {
    for (const block of this.#queue.splice(0, BLOCKS_A_SLICE))
      this.#draw(block, this.#wanted.get(block) ?? []);
  }

  #draw(block: Block, marks: readonly PlacedMark[]): void {
    const look = marks.map(({ mark }) => `${mark.type} ${mark.start} ${mark.end}`).join();
    if (this.#painted.get(block)?.look === look) return;
    this.drop(block);
    const strokes = marks.map((placed) => this.#highlights.paint(placed, placed.mark.type));
    this.#painted.set(block, { look, strokes: strokes.filter((stroke) => stroke !== null) });
  }
}

type Drawn = { readonly look: string; readonly strokes: readonly Stroke[] };

function wantedLines(page: MarkedPage, settings: Settings): ReadonlyMap<Block, readonly PlacedMark[]> {
  const chosen = underlined(
    page.marks.map(({ mark }) => mark),
    page.blocks.map((block) => block.page),
    settings,
    unitsOnScreen(innerWidth, innerHeight),
  );
  const wanted = new Set(chosen);
  const lines = page
    .linkedBlocks()
    .map((block) => [block, page.marksIn(block).filter(({ mark }) => wanted.has(mark))] as const);
  return new Map(lines.filter(([, marks]) => marks.length > 0));
}

/** Blocks by their distance, in the order of the page, from the one in the middle of the screen. */
function nearestFirst(blocks: readonly Block[], page: readonly Block[]): Block[] {
  const order = new Map(page.map((block, index) => [block, index]));
  const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const around = page.findLastIndex(({ element }) => middle !== null && element.contains(middle));
  const seen = around < 0 ? page.findIndex(({ element }) => middle?.contains(element)) : around;
  const distance = (block: Block): number => Math.abs((order.get(block) ?? 0) - seen);
  return [...blocks].sort((a, b) => distance(a) - distance(b));
}
