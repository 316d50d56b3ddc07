import { type Block, type Piece, textInBlock } from './block.ts';

/** Makes a block of a run of text. */
export type MakeBlock = (pieces: readonly Piece<Text>[], text: string, linkChars: number) => Block;

/** The runs of text of one block element, and the blocks of other elements between them, as they come. */
export class Runs {
  readonly #blocks: Block[] = [];
  readonly #make: MakeBlock;
  #pieces: Piece<Text>[] = [];
  #text = '';
  #breaks = '';
  #linkChars = 0;

  constructor(make: MakeBlock) {
    this.#make = make;
  }

  /** Text goes on with a text node. */
  add(node: Text, isInLink: boolean): void {
    const text = textInBlock(node.data);
    if (text === '') return;
    const start = this.#text.length + this.#breaks.length;
    this.#text += this.#breaks + text;
    this.#breaks = '';
    this.#pieces.push({ node, start, end: start + text.length });
    if (isInLink) this.#linkChars += text.length;
  }

  /** Text that goes on does so on a new line. */
  breakLine(): void {
    if (this.#pieces.length > 0) this.#breaks += '\n';
  }

  /** Blocks of another element come between; without any, the run goes on. Gives how much text they have. */
  addBlocks(blocks: readonly Block[]): number {
    if (blocks.length === 0) return 0;
    this.#close();
    let units = 0;
    for (const block of blocks) {
      this.#blocks.push(block);
      units += block.page.text.length;
    }
    return units;
  }

  /** All blocks, at the end of the element. */
  end(): readonly Block[] {
    this.#close();
    return this.#blocks;
  }

  #close(): void {
    if (this.#text.trim() !== '') this.#blocks.push(this.#make(this.#pieces, this.#text, this.#linkChars));
    this.#pieces = [];
    this.#text = '';
    this.#breaks = '';
    this.#linkChars = 0;
  }
}
