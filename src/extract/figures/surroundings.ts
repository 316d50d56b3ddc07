import { clauseAround, type Clause as EventClause } from '../../events/clauses.ts';
import { findTriggers } from '../../events/find-triggers.ts';
import type { EventKind } from '../../events/triggers.ts';
import type { Token } from '../../text/tokens.ts';

/** A clause in tokens, half-open. */
export type Clause = EventClause;

/** The clause around a token: what figures are told with, as events are. */
export function clauseOf(tokens: readonly Token[], at: number): Clause {
  return clauseAround(tokens, at);
}

/** The kinds of events that some words name, in their order, whether or not they tell one. */
export function namedKinds(tokens: readonly Token[]): EventKind[] {
  return findTriggers(tokens, () => false).map(({ trigger }) => trigger.kind);
}
