import type { HoverEvent } from './event.ts';
import type { HoverState } from './state.ts';
import type { Step } from './step.ts';
import { called, withCard } from './with-card.ts';
import { withoutCard } from './without-card.ts';

/**
 * The whole life of a card: what an event makes of a state, and what is to be done. Pure; `dwell` is how long the reader
 * wants to rest on a name before its card opens, in ms. tests/unit/content/hover.test.ts draws all states and edges.
 */
export function reduce(state: HoverState, event: HoverEvent, dwell: number): Step {
  if (event.kind === 'called') return called(event.target, event.by, state.token);
  switch (state.kind) {
    case 'idle':
    case 'passing':
    case 'dwelling':
      return withoutCard(state, event, dwell);
    default:
      return withCard(state, event, dwell);
  }
}
