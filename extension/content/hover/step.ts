import type { HoverEffect } from './effect.ts';
import type { HoverState } from './state.ts';

/** What an event makes of a state, and what is then to be done. */
export type Step = { readonly state: HoverState; readonly effects: readonly HoverEffect[] };

/** Goes on to a state. */
export function step(state: HoverState, ...effects: readonly HoverEffect[]): Step {
  return { state, effects };
}

/** The event changes nothing. */
export function stay(state: HoverState): Step {
  return { state, effects: [] };
}
