import type { Extract, LocalEntity } from '../extract/extract.ts';
import { type BesideAnchor, isBeside, namesOn } from '../knowledge/edits/beside.ts';
import { type Edit, type EditOutcome, otherSide } from '../knowledge/edits.ts';

/** A reader's word that a name of some page is not a known entity: the number of the edit, the entity's id, and which name of which page. */
export type Denial = {
  readonly seq: number;
  readonly known: string;
  readonly anchors: readonly BesideAnchor[];
};

/** The denials among a reader's edits, as they hold now. */
export function denialsOf(edits: readonly Edit[], outcomes: readonly EditOutcome[]): Denial[] {
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.seq, outcome]));
  return edits.flatMap((edit) => {
    const { state, one } = outcomeOf.get(edit.seq) ?? { state: 'unanchored', one: null };
    const anchors = (otherSide(edit)?.anchors ?? []).filter((anchor) => anchor.kind === 'beside');
    const holds = edit.kind === 'keep-apart' && state === 'holds' && one !== null && anchors.length > 0;
    return holds ? [{ seq: edit.seq, known: one, anchors }] : [];
  });
}

/** Tells the denial that linking a local entity to a known one (its id) would go against; null for none. */
export type DeniedLink = (entity: LocalEntity, known: string) => Denial | null;

/** The denials that speak of a page; its extract tells who is beside a name. */
export function deniedOn(page: Extract, denials: readonly Denial[]): DeniedLink {
  if (denials.length === 0) return () => null;
  const names = namesOn(page);
  return (entity, known) =>
    denials.find(
      (denial) => denial.known === known && denial.anchors.some((anchor) => isBeside(anchor, entity, names)),
    ) ?? null;
}
