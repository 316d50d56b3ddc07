import { type NameType, SURE } from '../names/mention.ts';
import { compareUnits } from '../text/code-units.ts';
import type { Node } from './nodes.ts';

/** How texts read the names of some nodes: each kind with how much speaks for it, and the ids that lists have them by. */
export type Readings = {
  readonly votes: ReadonlyMap<NameType, number>;
  readonly listed: ReadonlySet<string>;
};

/** The readings of some nodes, and of those that were read before. */
export function readingsOf(nodes: readonly Node[], before: Readings | undefined): Readings {
  const votes = new Map(before?.votes);
  const listed = new Set(before?.listed);
  for (const { entity } of nodes) {
    votes.set(entity.type, (votes.get(entity.type) ?? 0) + (entity.confidence >= SURE ? 1 : 0.5));
    if (entity.listed !== null) listed.add(entity.listed);
  }
  return { votes, listed };
}

/** The kind that most sure nodes have; in code unit order among equals. */
export function mostRead({ votes }: Readings): NameType {
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || compareUnits(a[0], b[0]));
  return ranked[0]?.[0] ?? 'person';
}
