import type { Case } from './actors.ts';
import type { EventKind } from './triggers.ts';

/** Who takes part in an event of a kind, by how a name stands. */
export type Frame = {
  /** They do it or are in it together. */
  readonly who: readonly Case[];
  /** It is done to them. */
  readonly target: readonly Case[];
  /** It is there. */
  readonly where: readonly Case[];
  /** Whose "X की …" before the trigger makes it: one of those in it, the target, or a place. */
  readonly genitive: 'who' | 'target' | 'place';
  /** A country counts among those in it even where people are named. */
  readonly placesAct: boolean;
  /** Those named with the event on the way to something else were there: "समारोह में X ने कहा". */
  readonly attended: boolean;
  /** It befalls people; nobody does it. */
  readonly suffered: boolean;
  /** It goes somewhere: places are where, never who. */
  readonly journey: boolean;
  /** With fewer participants it is no event. */
  readonly fewest: number;
};

const BASE: Frame = {
  who: ['agent', 'by', 'bare', 'led'],
  target: ['patient', 'against'],
  where: ['in'],
  genitive: 'who',
  placesAct: true,
  attended: false,
  suffered: false,
  journey: false,
  fewest: 0,
};
const TOGETHER: Frame = {
  ...BASE,
  who: ['agent', 'bare', 'source', 'with', 'among'],
  target: [],
  where: ['in', 'on'],
  placesAct: false,
  attended: true,
  fewest: 2,
};
const SUFFERED: Frame = {
  ...BASE,
  who: ['bare', 'patient'],
  target: [],
  where: ['in', 'on'],
  suffered: true,
};
const HELD: Frame = {
  ...BASE,
  who: ['agent', 'by', 'bare', 'with', 'led', 'to', 'among'],
  target: ['patient'],
  where: ['in', 'on'],
  attended: true,
};

const FRAMES: Partial<Record<EventKind, Frame>> = {
  meeting: TOGETHER,
  summit: TOGETHER,
  visit: { ...BASE, who: ['agent', 'bare', 'led'], target: [], journey: true, fewest: 1 },
  agreement: { ...TOGETHER, placesAct: true, who: ['agent', 'bare', 'with', 'among', 'source'], fewest: 1 },
  warning: { ...BASE, target: ['patient'], where: [], fewest: 1 },
  attack: { ...BASE, target: ['patient', 'against', 'on'] },
  clash: { ...BASE, who: ['agent', 'bare', 'with', 'among'], target: ['against'] },
  deployment: { ...BASE, target: ['against'] },
  deaths: SUFFERED,
  death: SUFFERED,
  killing: { ...BASE, genitive: 'target' },
  test: { ...BASE, target: [] },
  exercise: { ...BASE, who: ['agent', 'bare', 'with', 'among'], target: [], fewest: 1 },
  disaster: { ...SUFFERED, genitive: 'place' },
  accident: { ...SUFFERED, genitive: 'place' },
  arrest: { ...BASE, target: ['patient'], genitive: 'target' },
  raid: { ...BASE, target: ['on'] },
  match: { ...BASE, target: ['patient'], who: ['agent', 'bare', 'with', 'among', 'against'], fewest: 1 },
  sanction: { ...BASE, target: ['on', 'against'], where: [], fewest: 1 },
  aid: { ...BASE, target: ['patient'], where: [], fewest: 1 },
  ceremony: HELD,
  exhibition: HELD,
  anniversary: HELD,
  award: { ...HELD, attended: false },
};

/** The frame of a kind of event; what is not listed has a doer, a target and a place. */
export function frameOf(kind: EventKind): Frame {
  return FRAMES[kind] ?? BASE;
}
