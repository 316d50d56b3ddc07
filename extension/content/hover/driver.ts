import type { Card, CardRef } from '../../../src/cards/card.ts';
import type { CardHost } from '../host/card-host.tsx';
import { boxesOf, endsOf } from '../page/placed-mark.ts';
import type { Highlights, Stroke } from '../paint/highlights.ts';
import type { HoverEffect } from './effect.ts';
import { type Box, isHeadingFor, type Point } from './envelope.ts';
import type { HoverEvent } from './event.ts';
import { reduce } from './reduce.ts';
import { AT_REST, type HoverState, type OpenCard, type Target } from './state.ts';

type Surroundings = {
  readonly host: CardHost;
  readonly highlights: Highlights;
  /** The dwell that the reader has set, in ms. */
  readonly dwell: () => number;
  readonly ask: (ref: CardRef) => Promise<Card | null>;
};

/** Runs the reducer: keeps the state, carries out the effects and feeds back what comes of them. */
export class HoverDriver {
  readonly #around: Surroundings;
  readonly #signal: AbortSignal;
  #state: HoverState = AT_REST;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stroke: Stroke | null = null;

  constructor(around: Surroundings, signal: AbortSignal) {
    this.#around = around;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** Lets something happen. */
  dispatch(event: HoverEvent): void {
    if (this.#signal.aborted) return;
    const { state, effects } = reduce(this.#state, event, this.#around.dwell());
    this.#state = state;
    // A wait begins with what the reader did, not when the page got round to it: that may be a frame later.
    const late = 'time' in event ? performance.now() - event.time : 0;
    for (const effect of effects) this.#carryOut(effect, late);
  }

  /** The name that a card is open on, null when none is. */
  openOn(): Target | null {
    return 'open' in this.#state ? this.#state.open.target : null;
  }

  /** Whose card shows, null when none is open. */
  shown(): CardRef | null {
    if (!('open' in this.#state)) return null;
    const { trail, target } = this.#state.open;
    return trail.at(-1)?.link.ref ?? target.mark.ref;
  }

  /** Whether a pointer that goes from one point to another is on its way to the open card. */
  isHeadingForCard(from: Point | null, to: Point): boolean {
    const box: Box | null = this.#around.host.box();
    return box !== null && from !== null && isHeadingFor(box, from, to);
  }

  /** Some text of the page has changed: what hangs on text that is gone closes. */
  checkText(): void {
    if (this.#state.kind === 'idle') return;
    this.dispatch({ kind: 'lost', isLost: (target) => endsOf(target) === null, time: performance.now() });
  }

  #carryOut(effect: HoverEffect, late: number): void {
    switch (effect.kind) {
      case 'wait':
        clearTimeout(this.#timer);
        this.#timer = setTimeout(() => this.#timeIsOver(effect.token), effect.ms - late);
        break;
      case 'ask':
        void this.#ask(effect.ref, effect.token);
        break;
      case 'show':
        this.#show(effect.open, effect.by);
        break;
      case 'hide':
        this.#eraseStroke();
        this.#around.host.hide();
        break;
      case 'regret':
        this.#around.host.say((t) => t('card_nothing_known'));
        break;
    }
  }

  #timeIsOver(token: number): void {
    this.dispatch({ kind: 'timer', token, time: performance.now() });
  }

  async #ask(ref: CardRef, token: number): Promise<void> {
    const card = await this.#around.ask(ref).catch(() => null);
    this.dispatch({ kind: 'answered', token, card, time: performance.now() });
  }

  #show(open: OpenCard, by: 'pointer' | 'keyboard' | 'touch'): void {
    const { target } = open;
    this.#eraseStroke();
    this.#stroke = this.#around.highlights.paint(target, 'open');
    this.#around.host.show({
      open,
      by,
      anchor: { boxes: () => boxesOf(target), element: target.block.element },
    });
  }

  #eraseStroke(): void {
    if (this.#stroke !== null) this.#around.highlights.erase(this.#stroke);
    this.#stroke = null;
  }
}
