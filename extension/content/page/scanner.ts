import type { PageText } from '../../../src/article/page-text.ts';
import type { Mark } from '../../messages.ts';
import { askBackground } from '../../messaging.ts';
import type { Block } from '../collect/block.ts';
import { ChangeWatch } from '../collect/changes.ts';
import { Collector } from '../collect/collector.ts';
import { pageFacts } from '../collect/page-facts.ts';
import { collectInSlices } from '../collect/slices.ts';
import { whenIdle } from '../idle.ts';
import { MarkedPage } from './marked-page.ts';
import { newUnitsIn, nextPause, SHORTEST_PAUSE } from './pause.ts';

/** What the scanner tells of the page. */
export type PageListener = {
  /** The background has said what is linked on the page as it now stands. */
  readonly onMarks: (page: MarkedPage) => void;
  /** The page has changed; the next scan comes after a pause. */
  readonly onChange: (changedTexts: readonly Text[]) => void;
};

/**
 * Keeps the marks of a page up to date: collects its text, asks the background what is linked in it, and again whenever
 * the page changes. The background always gets the whole text, because a page is the first source of its own names; of a
 * page that takes more than a slice to collect it gets the part down to the screen first.
 */
export class Scanner {
  readonly #listener: PageListener;
  readonly #signal: AbortSignal;
  readonly #collector = new Collector();
  readonly #changes: ChangeWatch;
  #marked = new MarkedPage([], []);
  #asked: readonly Block[] = [];
  #marks: readonly Mark[] = [];
  #pause = SHORTEST_PAUSE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isScanning = false;
  #questions = 0;
  #answered = 0;

  constructor(listener: PageListener, signal: AbortSignal) {
    this.#listener = listener;
    this.#signal = signal;
    this.#changes = new ChangeWatch(this.#collector, (texts) => this.#onChange(texts), signal);
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The page as of the last scan. */
  marked(): MarkedPage {
    return this.#marked;
  }

  /** The open shadow roots in which text was found or looked for. */
  shadowRoots(): readonly ShadowRoot[] {
    return this.#collector.shadowRoots();
  }

  /** The text of the page as it stands. */
  text(): PageText {
    const { blocks } = this.#collector.collect(document.body, () => false);
    return { ...pageFacts(document), blocks: blocks.map(({ page }) => page) };
  }

  /** Scans now. The background is asked again about a page that is as before only when it is the knowledge that changed. */
  async scan(reason: 'page' | 'knowledge'): Promise<void> {
    if (this.#isScanning) {
      this.#scanLater();
      return;
    }
    this.#isScanning = true;
    try {
      await this.#scanOnce(reason);
    } catch {
      // The background could not answer: the marks stay as they are, and the next change of the page asks again.
    } finally {
      this.#isScanning = false;
    }
  }

  /** What may have come without a change to be seen: elements that got their shadow root late. */
  scanAnew(): void {
    this.#collector.forgetEverything();
    this.#scanLater();
  }

  async #scanOnce(reason: 'page' | 'knowledge'): Promise<void> {
    this.#changes.watch(document);
    const onPart = (part: readonly Block[]): void => this.#askAboutPart(part);
    const blocks = await collectInSlices(this.#collector, document.body, onPart, this.#signal);
    if (blocks === null) return;
    // The walk may have found new shadow roots.
    this.#changes.watch(document);
    const [texts, before] = [textsOf(blocks), textsOf(this.#asked)];
    this.#pause = nextPause(this.#pause, newUnitsIn(texts, before));
    if (reason === 'page' && texts.join('\0') === before.join('\0')) this.#show(blocks);
    else await this.#ask(blocks);
  }

  /** Of a very long page the part that the reader sees is asked about first, with everything before it. */
  #askAboutPart(part: readonly Block[]): void {
    const last = part.at(-1);
    if (this.#asked.length > 0 || last === undefined || !isBelowScreen(last.element)) return;
    this.#asked = part;
    this.#ask(part).catch(() => undefined);
  }

  async #ask(blocks: readonly Block[]): Promise<void> {
    this.#questions++;
    const question = this.#questions;
    const text: PageText = { ...pageFacts(document), blocks: blocks.map(({ page }) => page) };
    const { marks } = await askBackground('scan', text);
    if (this.#signal.aborted || question < this.#answered) return;
    this.#answered = question;
    this.#asked = blocks;
    this.#marks = marks;
    this.#show(blocks);
  }

  #show(blocks: readonly Block[]): void {
    this.#marked = new MarkedPage(blocks, this.#marks);
    this.#listener.onMarks(this.#marked);
  }

  #onChange(changedTexts: readonly Text[]): void {
    this.#listener.onChange(changedTexts);
    this.#scanLater();
  }

  #scanLater(): void {
    if (this.#timer !== undefined || this.#signal.aborted) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      whenIdle(() => void this.scan('page'), this.#signal);
    }, this.#pause);
  }
}

function textsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map(({ page }) => page.text);
}

function isBelowScreen(element: Element): boolean {
  return element.getBoundingClientRect().top > innerHeight;
}
