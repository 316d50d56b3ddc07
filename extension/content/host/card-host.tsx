import { render } from 'preact';
import { CardView } from '../../card/CardView.tsx';
import type { CardActions } from '../../card/card-actions.ts';
import type { BackgroundApi, Texts } from '../../messages.ts';
import type { Settings } from '../../settings.ts';
import { type Translate, translator } from '../../ui/texts.ts';
import type { OpenCard } from '../hover/state.ts';
import { type Anchor, placeBeside } from './place.ts';
import { Shell } from './shell.ts';

/** On touch screens narrower than this, in px, a card lies along the lower edge. */
const NARROW = 600;

/** A card to be shown: what is on it, where, and how it was asked for. */
export type Showing = {
  readonly open: OpenCard;
  readonly by: 'pointer' | 'keyboard' | 'touch';
  readonly anchor: Anchor & { readonly element: Element };
};

/** Draws the open card in its frame, puts that in its place and looks after the focus. */
export class CardHost {
  readonly #shell: Shell;
  readonly #actions: CardActions;
  #texts: Texts = { lang: 'hi', messages: {} };
  #showing: Showing | null = null;
  #focusBefore: Element | null = null;

  constructor(actions: CardActions, signal: AbortSignal) {
    this.#actions = actions;
    this.#shell = new Shell(signal);
    new ResizeObserver(() => this.#place()).observe(this.#shell.frame);
    addEventListener('resize', () => this.#place(), { signal });
    signal.addEventListener('abort', () => render(null, this.#shell.frame));
  }

  /** The box of the card on the screen, null when none is open. */
  box(): DOMRect | null {
    return this.#showing && this.#shell.frame.getBoundingClientRect();
  }

  /** Whether an event comes from the card. */
  owns(event: Event): boolean {
    return this.#shell.owns(event);
  }

  /** Sets what cards are drawn with from now on. */
  dress({ texts, styles }: BackgroundApi['interface']['result']): void {
    this.#texts = texts;
    this.#shell.setStyles(styles);
  }

  setTheme(theme: Settings['theme']): void {
    this.#shell.setTheme(theme);
  }

  /** Has a screen reader say a text of the interface. */
  say(words: (t: Translate) => string): void {
    this.#shell.say(words(translator(this.#texts)));
  }

  show(showing: Showing): void {
    const before = this.#showing;
    const isNew = before?.open.target !== showing.open.target || before.by !== showing.by;
    if (isNew) this.#opens(showing);
    this.#showing = showing;
    this.#draw(showing);
    if (isNew) this.#shell.frame.showPopover();
    this.#place();
  }

  /** The page may throw our element out with everything that it does not know: an open card comes back. */
  comeBack(): void {
    if (this.#showing === null || this.#shell.frame.matches(':popover-open')) return;
    this.#shell.attach(this.#showing.anchor.element);
    this.#shell.frame.showPopover();
  }

  hide(): void {
    const hadFocus = this.#shell.focused() !== null;
    this.#showing = null;
    this.#shell.frame.hidePopover();
    render(null, this.#shell.frame);
    if (hadFocus && this.#focusBefore instanceof HTMLElement)
      this.#focusBefore.focus({ preventScroll: true });
  }

  #opens({ by, anchor }: Showing): void {
    const { frame } = this.#shell;
    if (this.#showing === null) this.#focusBefore = document.activeElement;
    this.#shell.attach(anchor.element);
    frame.hidePopover();
    frame.removeAttribute('style');
    frame.dataset['form'] = by === 'touch' && innerWidth < NARROW ? 'sheet' : 'unplaced';
  }

  #draw({ open: { trail }, by }: Showing): void {
    const { frame } = this.#shell;
    const t = translator(this.#texts);
    const card = trail.at(-1);
    if (card === undefined) {
      frame.setAttribute('aria-label', t('common_loading'));
      render(<Loading text={t('common_loading')} />, frame);
      if (by !== 'pointer') this.#shell.say(t('common_loading'));
      return;
    }
    frame.setAttribute('aria-label', t('card_label', card.link.name));
    const canGoBack = trail.length > 1;
    render(<CardView card={card} texts={this.#texts} canGoBack={canGoBack} actions={this.#actions} />, frame);
    if (by !== 'pointer') this.#shell.say('');
  }

  #place(): void {
    const showing = this.#showing;
    if (showing === null) return;
    const isSheet = this.#shell.frame.dataset['form'] === 'sheet';
    const placing = isSheet ? Promise.resolve() : placeBeside(this.#shell.frame, showing.anchor);
    void placing.then(() => {
      if (this.#showing === showing) this.#isPlaced(showing);
    });
  }

  /** Only what is seen can have the focus, and only where it is to be is the card seen. */
  #isPlaced({ by }: Showing): void {
    const { frame } = this.#shell;
    if (frame.dataset['form'] !== 'unplaced') return;
    frame.dataset['form'] = 'placed';
    if (by === 'keyboard') frame.focus({ preventScroll: true });
  }
}

function Loading({ text }: { readonly text: string }) {
  return (
    <article class="card">
      <p class="card-kind">{text}</p>
    </article>
  );
}
