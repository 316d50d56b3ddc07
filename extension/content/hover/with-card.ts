import type { Card } from '../../../src/cards/card.ts';
import { isSame } from '../page/placed-mark.ts';
import type { HoverEffect } from './effect.ts';
import type { HoverEvent } from './event.ts';
import type { Ghost, Hovered, Idle, Keyboard, Leaving, OpenCard, Pinned, Target, Touch } from './state.ts';
import { type Step, stay, step } from './step.ts';
import { dwellOn, dwellTime } from './without-card.ts';

/** How long a card waits for a pointer that has left name and card, in ms. As in Wikipedia's Page Previews. */
const LEAVE = 300;

/** States in which a card shows. */
export type WithCard = FollowsPointer | StaysOpen;
type FollowsPointer = Ghost | Hovered | Leaving;
type StaysOpen = Pinned | Keyboard | Touch;

type Pointer = Extract<HoverEvent, { kind: 'pointer' }>;

/** What becomes of a state with a card. `dwell` is the reader's setting, in ms. */
export function withCard(state: WithCard, event: HoverEvent, dwell: number): Step {
  const { open } = state;
  switch (event.kind) {
    case 'answered':
      return event.token === open.awaits ? answered(state, event.card, event.time) : stay(state);
    case 'dismissed':
      return close(state, open.target, event.time);
    case 'turned':
    case 'renewed': {
      const token = state.token + 1;
      const trail = event.kind === 'turned' ? open.trail : [];
      return step(
        { ...keptOpen(state), open: { ...open, trail, awaits: token }, token },
        { kind: 'ask', ref: event.ref, token },
      );
    }
    case 'back':
      return open.trail.length < 2
        ? stay(state)
        : show(keptOpen(state), { ...open, trail: open.trail.slice(0, -1), awaits: null });
    case 'pressed':
      return event.on === 'card' ? step(keptOpen(state)) : close(state, open.target, event.time);
    default:
      return followsPointer(state) ? following(state, event, dwell) : stay(state);
  }
}

/** Opens a card that the reader called for, in whatever state. */
export function called(target: Target, by: 'keyboard' | 'touch', lastToken: number): Step {
  const token = lastToken + 1;
  const open: OpenCard = { target, trail: [], awaits: token };
  return step(
    { kind: by, open, token },
    { kind: 'ask', ref: target.mark.ref, token },
    { kind: 'show', open, by },
  );
}

function following(state: FollowsPointer, event: HoverEvent, dwell: number): Step {
  const { open, token } = state;
  switch (event.kind) {
    case 'pointer':
      return moved(state, event, dwell);
    case 'timer': {
      if (state.kind !== 'leaving' || event.token !== token) return stay(state);
      return state.over === null
        ? close(state, null, event.time)
        : goOn(state, state.over, event.time, dwell);
    }
    case 'typed':
      return close(state, open.target, event.time);
    case 'scrolled':
      return state.kind === 'ghost' ? leave(state, null) : stay(state);
    case 'lost':
      return event.isLost(open.target) ? close(state, null, event.time) : stay(state);
    default:
      return stay(state);
  }
}

function moved(state: FollowsPointer, { over, isHeading, time }: Pointer, dwell: number): Step {
  const { open, token } = state;
  if (over === 'card') return step({ kind: 'hovered', open, token });
  if (over !== null && isSame(over, open.target)) return step({ kind: 'ghost', open, token });
  if (isHeading || state.kind !== 'leaving') return leave(state, over);
  return over === null ? step({ ...state, over }) : goOn(state, over, time, dwell);
}

/** The pointer has left: the card waits for it, from now on. */
function leave({ open, token }: FollowsPointer, over: Target | null): Step {
  const next = token + 1;
  return step({ kind: 'leaving', open, over, token: next }, { kind: 'wait', ms: LEAVE, token: next });
}

/** Closes the card for that of another name, on which the pointer is. */
function goOn(state: FollowsPointer, target: Target, time: number, dwell: number): Step {
  const { state: next, effects } = dwellOn(target, closed(state, null, time), dwellTime(dwell, time, time));
  return step(next, { kind: 'hide' }, ...effects);
}

function answered(state: WithCard, card: Card | null, time: number): Step {
  const { open } = state;
  if (card !== null) return show(state, { ...open, trail: [...open.trail, card], awaits: null });
  if (open.trail.length > 0) return step({ ...state, open: { ...open, awaits: null } }, { kind: 'regret' });
  const { state: next, effects } = close(state, open.target, time);
  return followsPointer(state) ? step(next, ...effects) : step(next, ...effects, { kind: 'regret' });
}

function show(state: WithCard, open: OpenCard): Step {
  return step({ ...state, open }, showing(state, open));
}

function showing({ kind }: WithCard, open: OpenCard): HoverEffect {
  return { kind: 'show', open, by: kind === 'keyboard' || kind === 'touch' ? kind : 'pointer' };
}

function close(state: WithCard, spent: Target | null, time: number): Step {
  return step(closed(state, spent, time), { kind: 'hide' });
}

function closed({ token }: WithCard, spent: Target | null, closedAt: number): Idle {
  return { kind: 'idle', spent, closedAt, token };
}

function followsPointer(state: WithCard): state is FollowsPointer {
  return state.kind === 'ghost' || state.kind === 'hovered' || state.kind === 'leaving';
}

/** What the reader touches stays until dismissed. */
function keptOpen(state: WithCard): StaysOpen {
  return followsPointer(state) ? { kind: 'pinned', open: state.open, token: state.token } : state;
}
