import type { CardRef } from '../../../src/cards/card.ts';
import { refKey } from '../../card/ref-key.ts';
import type { Mark } from '../../messages.ts';
import { type Block, offsetAt, type Place } from '../collect/block.ts';
import type { PlacedMark } from './placed-mark.ts';

/** A page's blocks and what is linked in them, as of one scan. */
export class MarkedPage {
  readonly blocks: readonly Block[];
  /** In the order of the text. */
  readonly marks: readonly PlacedMark[];
  readonly #byBlock: ReadonlyMap<Block, readonly PlacedMark[]>;
  readonly #blockOf: ReadonlyMap<Text, Block>;

  constructor(blocks: readonly Block[], marks: readonly Mark[]) {
    this.blocks = blocks;
    this.marks = marks.flatMap((mark) => placed(mark, blocks)).sort(inTextOrder);
    this.#byBlock = byBlock(this.marks);
    this.#blockOf = new Map(
      [...this.#byBlock.keys()].flatMap((block) => block.pieces.map(({ node }) => [node, block] as const)),
    );
  }

  /** The blocks with something linked in them, in the order of the page. */
  linkedBlocks(): readonly Block[] {
    return [...this.#byBlock.keys()];
  }

  /** The marks of a block, in the order of its text. */
  marksIn(block: Block): readonly PlacedMark[] {
    return this.#byBlock.get(block) ?? [];
  }

  /** The block that a text node belongs to, null when nothing is linked in it. */
  blockOf(node: Text): Block | null {
    return this.#blockOf.get(node) ?? null;
  }

  /** The marks that a place in the text lies in or at the edge of; names before told events, the shorter first. */
  marksAt(place: Place<Text>): readonly PlacedMark[] {
    const block = this.blockOf(place.node);
    const offset = block && offsetAt(block.pieces, place);
    if (block === null || offset === null) return [];
    return this.marksIn(block)
      .filter(({ mark }) => mark.start <= offset && offset <= mark.end)
      .sort((a, b) => preference(a.mark) - preference(b.mark));
  }

  /** The marks of one entity or event, in the order of the text. */
  marksOf(ref: CardRef): readonly PlacedMark[] {
    const key = refKey(ref);
    return this.marks.filter(({ mark }) => refKey(mark.ref) === key);
  }
}

function byBlock(marks: readonly PlacedMark[]): ReadonlyMap<Block, readonly PlacedMark[]> {
  const groups = new Map<Block, PlacedMark[]>();
  for (const placed of marks) {
    const group = groups.get(placed.block);
    if (group === undefined) groups.set(placed.block, [placed]);
    else group.push(placed);
  }
  return groups;
}

/** The answer belongs to the text as it was sent; an offset outside it belongs to nothing. */
function placed(mark: Mark, blocks: readonly Block[]): readonly PlacedMark[] {
  const block = blocks[mark.block];
  if (block === undefined || mark.start < 0 || mark.start >= mark.end) return [];
  return mark.end > block.page.text.length ? [] : [{ mark, block }];
}

function inTextOrder({ mark: a }: PlacedMark, { mark: b }: PlacedMark): number {
  return a.block - b.block || a.start - b.start || a.end - b.end;
}

function preference({ type, start, end }: Mark): number {
  return (type === 'told' ? 100_000 : 0) + (end - start);
}
