import { clauseAround, clausesOf, type Clause as EventClause, type Reading } from '../../events/clauses.ts';
import type { EventKind } from '../../events/event-kinds.ts';
import { findTriggers } from '../../events/find-triggers.ts';
import type { NameType } from '../../names/mention.ts';
import type { Token } from '../../text/tokens.ts';

/** A clause in tokens, half-open. */
export type Clause = EventClause;

/** Figures are read as prose, in headlines too. */
const PROSE: Reading = { title: false, endsClause: () => false };

/** No clause is longer, in tokens; it also bounds what a text without marks costs. */
const WINDOW = 80;

/** The clause around a token: what figures are told with, as events are. */
export function clauseOf(tokens: readonly Token[], at: number): Clause {
  const first = Math.max(0, at - WINDOW);
  const near = clausesOf(tokens.slice(first, at + WINDOW), PROSE);
  const { from, to } = clauseAround(near, at - first);
  return { from: first + from, to: first + to };
}

/** The kinds of events that some words name, in their order, whether or not they tell one. */
export function namedKinds(tokens: readonly Token[]): EventKind[] {
  const scene = {
    tokens,
    clauses: clausesOf(tokens, PROSE),
    title: false,
    named: () => false,
    types: new Set<NameType>(),
    isGame: false,
    isWorks: false,
  };
  return findTriggers(scene).map(({ trigger }) => trigger.kind);
}
