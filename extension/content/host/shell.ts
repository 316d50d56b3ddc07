import type { Settings } from '../../settings.ts';
import hostStyles from './host.css?inline';

/** Events that pages listen for everywhere; those of the card are not theirs. */
const KEPT_IN =
  'click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover mouseout pointerdown pointerup pointermove ' +
  'pointerover pointerout pointercancel touchstart touchmove touchend touchcancel wheel keydown keyup keypress input ' +
  'beforeinput change focusin focusout copy cut paste selectstart dragstart submit';

/**
 * The one element that Sandarbh adds to a page, with a closed shadow root, and what stands in it: the frame of the card,
 * a popover in the top layer, and a line that is read out. It is put into the page when it is first needed, and again
 * when the page has thrown it out.
 */
export class Shell {
  readonly frame = document.createElement('div');
  readonly #host = document.createElement('sandarbh-card');
  readonly #root = this.#host.attachShadow({ mode: 'closed' });
  readonly #said = document.createElement('div');
  readonly #sheet = new CSSStyleSheet();

  constructor(signal: AbortSignal) {
    // An instance before this one may have been killed by an update.
    for (const left of document.querySelectorAll(this.#host.localName)) left.remove();
    this.setStyles('');
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#said.className = 'said';
    this.#said.setAttribute('role', 'status');
    this.frame.className = 'frame';
    this.frame.setAttribute('role', 'dialog');
    this.frame.popover = 'manual';
    this.frame.tabIndex = -1;
    this.#root.append(this.#said, this.frame);
    this.setTheme('system');
    for (const type of KEPT_IN.split(' '))
      this.#root.addEventListener(type, (event) => event.stopPropagation());
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** Whether an event of the window comes from within. */
  owns(event: Event): boolean {
    return event.composedPath().includes(this.#host);
  }

  /** What has the focus within, if anything has. */
  focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Sets the style sheet of cards, which the background keeps; that of their frame goes with it. */
  setStyles(cardStyles: string): void {
    this.#sheet.replaceSync(cardStyles + hostStyles);
  }

  /** Sets the colours, and with them against everything that the page says of all elements, or of this one. */
  setTheme(theme: Settings['theme']): void {
    const scheme = theme === 'system' ? 'light dark' : theme;
    this.#host.style.cssText = `all: initial !important; color-scheme: ${scheme} !important`;
  }

  /**
   * Sees that the host is in the page: at its root, or within the modal dialog that `near` stands in, because whatever
   * is outside of one can be neither clicked nor focused.
   */
  attach(near: Element | null): void {
    const parent = near?.closest('dialog:modal') ?? document.documentElement;
    if (this.#host.parentNode === parent) return;
    parent.append(this.#host);
  }

  /** Has a screen reader say something. */
  say(text: string): void {
    this.attach(null);
    this.#said.textContent = text;
  }
}
