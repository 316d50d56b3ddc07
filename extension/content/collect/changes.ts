import type { Collector } from './collector.ts';
import { isElement, isText } from './flat-tree.ts';

/** Attributes that take text out of what is read, or put it back. Styles and classes are not read, so not watched. */
const ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'slot'];
const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributeFilter: ATTRIBUTES,
};
/** More changes than this between two walks, and the whole page is read anew: nobody needs to say where it changed. */
const MAX_CHANGES = 5000;

/**
 * Tells a collector what changes on a page and in the shadow roots it knows. A page that changes without end is not
 * watched on: after `MAX_CHANGES` the observer rests until the next `watch`.
 */
export class ChangeWatch {
  readonly #collector: Collector;
  readonly #onChange: (changedTexts: readonly Text[]) => void;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #seen = 0;

  /** `onChange` is called after each batch, with the text nodes whose own text changed. */
  constructor(collector: Collector, onChange: (changedTexts: readonly Text[]) => void, signal: AbortSignal) {
    this.#collector = collector;
    this.#onChange = onChange;
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches from now on; to be called before each walk, which may have found new shadow roots. */
  watch(page: Document): void {
    this.#note(this.#observer.takeRecords());
    this.#seen = 0;
    this.#observer.disconnect();
    this.#observer.observe(page, WATCHED);
    for (const root of this.#collector.shadowRoots()) this.#observer.observe(root, WATCHED);
  }

  #note(records: readonly MutationRecord[]): void {
    this.#seen += records.length;
    if (this.#seen > MAX_CHANGES) {
      this.#observer.disconnect();
      this.#collector.forgetEverything();
    } else {
      for (const record of records) this.#forget(record);
    }
    const texts = records.map(({ target }) => target).filter((target) => isText(target));
    if (records.length > 0) this.#onChange(texts);
  }

  #forget({ target, addedNodes }: MutationRecord): void {
    this.#collector.forget(target);
    // What was put into or taken out of a host may stand in any slot of its shadow tree.
    if (isElement(target) && target.shadowRoot !== null) this.#collector.forgetAllIn(target.shadowRoot);
    for (const node of addedNodes) {
      if (isElement(node)) this.#collector.forgetAllIn(node);
    }
  }
}
