import { differenceOf } from './difference.ts';
import { type Naming, namingOf } from './naming.ts';
import { byArticle, type Node } from './nodes.ts';

/** Nodes that are one by a whole name: what decisions are made about. */
export type NameGroup = {
  /** In the order of the articles. */
  readonly nodes: readonly Node[];
  /** The same object as long as they are called the same. */
  readonly naming: Naming;
};

/** The group of some nodes, which are in the order of the articles. `former` is what it was before some of them came or went. */
export function toGroup(nodes: readonly Node[], former: NameGroup | undefined): NameGroup {
  if (former && isCalledSo(former, nodes)) return { nodes, naming: former.naming };
  return { nodes, naming: namingOf(nodes, former?.naming) };
}

/** Whether nodes came to a group that are called as it is, and none went. */
function isCalledSo(former: NameGroup, nodes: readonly Node[]): boolean {
  const { gone, come } = differenceOf(former.nodes, nodes, byArticle);
  if (gone.length > 0) return false;
  const known = former.naming.spelled;
  return come.every(({ entity, shorts }) =>
    [...entity.names, ...shorts].every((name) => known.has(name.join(' '))),
  );
}
