import { type Naming, namingOf } from './naming.ts';
import type { Node } from './nodes.ts';

/** Nodes that are one by a whole name: what decisions are made about. */
export type NameGroup = {
  /** In the order of the articles. */
  readonly nodes: readonly Node[];
  /** The same object as long as they are called the same. */
  readonly naming: Naming;
};

/** The group of some nodes, which are in the order of the articles. `former` is what it was before some of them came or went. */
export function toGroup(nodes: readonly Node[], former: NameGroup | undefined): NameGroup {
  return { nodes, naming: namingOf(nodes, former?.naming) };
}
