import { isSame } from '../page/placed-mark.ts';
import type { HoverEvent } from './event.ts';
import type { Dwelling, Idle, Passing, Target } from './state.ts';
import { type Step, stay, step } from './step.ts';

/** Faster than this, in px/ms, a pointer is on its way and not at a name. As in 10ten Japanese Reader. */
const SPEED_GATE = 0.5;
/** A pointer that was fast and then gave no event for so long, in ms, has stopped. */
const SETTLE = 40;
/** Who has just closed a card and goes to the next name need not wait long: times in ms. */
const QUICK_DWELL = 100;
const QUICK_WITHIN = 500;

/** States in which no card shows. */
export type WithoutCard = Idle | Passing | Dwelling;

type Pointer = Extract<HoverEvent, { kind: 'pointer' }>;

/** What becomes of a state without card. `dwell` is the reader's setting, in ms. */
export function withoutCard(state: WithoutCard, event: HoverEvent, dwell: number): Step {
  switch (event.kind) {
    case 'pointer':
      return moved(state, event, dwell);
    case 'timer':
      return event.token === state.token ? waited(state, event.time, dwell) : stay(state);
    case 'answered':
      return answered(state, event);
    case 'pressed':
    case 'typed':
      return state.kind === 'idle' ? stay(state) : step(idle(state, state.target));
    case 'scrolled':
      return state.kind === 'idle' ? stay(state) : step(idle(state, null));
    case 'lost':
      return state.kind !== 'idle' && event.isLost(state.target) ? step(idle(state, null)) : stay(state);
    default:
      return stay(state);
  }
}

/** Begins to dwell on a name: asks for its card and waits so many ms. */
export function dwellOn(target: Target, from: { closedAt: number; token: number }, wait: number): Step {
  const token = from.token + 1;
  return step(
    { kind: 'dwelling', target, card: null, closedAt: from.closedAt, token },
    { kind: 'ask', ref: target.mark.ref, token },
    { kind: 'wait', ms: Math.max(0, wait), token },
  );
}

/** The dwell of a name that the pointer comes to at `time`. */
export function dwellTime(dwell: number, closedAt: number, time: number): number {
  return time - closedAt < QUICK_WITHIN ? Math.min(dwell, QUICK_DWELL) : dwell;
}

function moved(state: WithoutCard, { over, speed, time }: Pointer, dwell: number): Step {
  if (over === null || over === 'card') return step(idle(state, null));
  if (state.kind === 'idle' && state.spent !== null && isSame(state.spent, over)) return stay(state);
  const { closedAt } = state;
  const token = state.token + 1;
  if (speed >= SPEED_GATE) {
    return step({ kind: 'passing', target: over, closedAt, token }, { kind: 'wait', ms: SETTLE, token });
  }
  if (state.kind === 'dwelling' && isSame(state.target, over)) return stay(state);
  return dwellOn(over, state, dwellTime(dwell, closedAt, time));
}

function waited(state: WithoutCard, time: number, dwell: number): Step {
  if (state.kind === 'idle') return stay(state);
  const { target, closedAt, token } = state;
  if (state.kind === 'passing') return dwellOn(target, state, dwellTime(dwell, closedAt, time) - SETTLE);
  const open =
    state.card === null
      ? { target, trail: [], awaits: token }
      : { target, trail: [state.card], awaits: null };
  return step({ kind: 'ghost', open, token }, { kind: 'show', open, by: 'pointer' });
}

function answered(state: WithoutCard, { token, card }: Extract<HoverEvent, { kind: 'answered' }>): Step {
  if (state.kind !== 'dwelling' || token !== state.token) return stay(state);
  return card === null ? step(idle(state, state.target)) : step({ ...state, card });
}

function idle({ closedAt, token }: WithoutCard, spent: Target | null): Idle {
  return { kind: 'idle', spent, closedAt, token };
}
