import { componentsByName } from './components.ts';
import { chained, inserted } from './lists.ts';
import { byArticle, byFirstNode, type Node } from './nodes.ts';

/** Nodes in the order of the articles. */
type Nodes = readonly Node[];

/** Nodes that are one, and all their whole names. */
type Alike = { readonly nodes: Nodes; readonly names: readonly string[] };

/** Nodes by their whole names: those of each article, those that names in common make one, and where each name is. */
export type Named = {
  readonly articles: readonly Nodes[];
  /** In the order of their first nodes. */
  readonly groups: readonly Alike[];
  readonly groupOf: ReadonlyMap<string, Alike>;
};

const NONE: Named = { articles: [], groups: [], groupOf: new Map() };

/**
 * Unites nodes that have a whole name in common. `articles` are the nodes of each article; an article is the same as `before` where its list is the
 * same object, and only groups that nodes came to or went from are made anew.
 */
export function uniteByNames(articles: readonly Nodes[], before: Named = NONE): Named {
  const gone = new Set(chained(missingIn(articles, before.articles)));
  const come = chained(missingIn(before.articles, articles));
  if (gone.size + come.length === 0) return before;
  const losing = groupsOf(gone, before);
  const meeting = groupsOf(come, before);
  for (const group of losing) meeting.delete(group);
  const parts = [
    ...[...losing].flatMap(({ nodes }) => partsOf(nodes.filter((node) => !gone.has(node)))),
    ...meeting,
    ...come.map((node): Alike => ({ nodes: [node], names: node.nameKeys })),
  ];
  const made = componentsByName(
    parts.map(({ names }) => names),
    Number.POSITIVE_INFINITY,
  ).map((own) => unite(own.flatMap((n) => parts[n] ?? [])));
  const groupOf = new Map(before.groupOf);
  for (const { names } of losing) for (const name of names) groupOf.delete(name);
  for (const group of made) for (const name of group.names) groupOf.set(name, group);
  const isKept = (group: Alike): boolean =>
    !losing.has(group) && !meeting.has(group) && !group.nodes.every((node) => gone.has(node));
  return {
    articles,
    groups: inserted(made.sort(byFirstNode), before.groups.filter(isKept), byFirstNode),
    groupOf,
  };
}

function missingIn<T>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(some);
  return others.filter((one) => !known.has(one));
}

/** The groups that have a name of some nodes. */
function groupsOf(nodes: Iterable<Node>, { groupOf }: Named): Set<Alike> {
  const found = new Set<Alike>();
  for (const { nameKeys } of nodes) {
    for (const name of nameKeys) {
      const group = groupOf.get(name);
      if (group) found.add(group);
    }
  }
  return found;
}

/** What is left of a group falls into parts that nothing but what is gone made one. */
function partsOf(nodes: Nodes): Alike[] {
  return componentsByName(
    nodes.map(({ nameKeys }) => nameKeys),
    Number.POSITIVE_INFINITY,
  ).map((own) => {
    const part = own.flatMap((n) => nodes[n] ?? []);
    return { nodes: part, names: [...new Set(part.flatMap(({ nameKeys }) => nameKeys))] };
  });
}

function unite(parts: readonly Alike[]): Alike {
  const [first, ...others] = parts;
  if (!first || others.length === 0) return first ?? { nodes: [], names: [] };
  const largest = others.reduce((one, other) => (other.nodes.length > one.nodes.length ? other : one), first);
  const rest = chained(parts.filter((part) => part !== largest).map(({ nodes }) => nodes));
  return {
    nodes: inserted(rest.sort(byArticle), largest.nodes, byArticle),
    names: [...new Set(parts.flatMap(({ names }) => names))],
  };
}
