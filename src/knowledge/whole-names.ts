import { componentsByName } from './components.ts';
import { chained } from './lists.ts';
import { byArticle, type Node } from './nodes.ts';

/** Nodes in the order of the articles. */
type Nodes = readonly Node[];

/** Nodes by their whole names: those of each article, those that names in common make one, and where each name is. */
export type Named = {
  readonly articles: readonly Nodes[];
  /** In the order of their first nodes. */
  readonly groups: readonly Nodes[];
  readonly groupOf: ReadonlyMap<string, Nodes>;
};

const NONE: Named = { articles: [], groups: [], groupOf: new Map() };

/** Nodes that are one, and the names by which others may be one with them. */
type Part = { readonly nodes: Nodes; readonly names: readonly string[] };

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
    ...[...losing].flatMap((group) => partsOf(group.filter((node) => !gone.has(node)))),
    ...[...meeting].map((nodes): Part => ({ nodes, names: namesOf(nodes) })),
    ...come.map((node): Part => ({ nodes: [node], names: node.nameKeys })),
  ];
  const made = componentsByName(
    parts.map(({ names }) => names),
    Number.POSITIVE_INFINITY,
  ).map((own) => unite(own.flatMap((n) => parts[n] ?? [])));
  const kept = before.groups.filter(
    (group) => !losing.has(group) && !meeting.has(group) && !group.every((node) => gone.has(node)),
  );
  return {
    articles,
    groups: [...kept, ...made].sort(([a], [b]) => (a && b ? byArticle(a, b) : 0)),
    groupOf: amendNames(before.groupOf, losing, made),
  };
}

function missingIn<T>(some: readonly T[], others: readonly T[]): T[] {
  const known = new Set(some);
  return others.filter((one) => !known.has(one));
}

/** The groups that have a name of some nodes. */
function groupsOf(nodes: Iterable<Node>, { groupOf }: Named): Set<Nodes> {
  const found = new Set<Nodes>();
  for (const { nameKeys } of nodes) {
    for (const name of nameKeys) {
      const group = groupOf.get(name);
      if (group) found.add(group);
    }
  }
  return found;
}

/** What is left of a group falls into parts that nothing but what is gone made one. */
function partsOf(nodes: Nodes): Part[] {
  return componentsByName(
    nodes.map(({ nameKeys }) => nameKeys),
    Number.POSITIVE_INFINITY,
  ).map((own) => {
    const part = own.flatMap((n) => nodes[n] ?? []);
    return { nodes: part, names: namesOf(part) };
  });
}

function namesOf(nodes: Nodes): string[] {
  const names = new Set<string>();
  for (const { nameKeys } of nodes) for (const name of nameKeys) names.add(name);
  return [...names];
}

function unite(parts: readonly Part[]): Nodes {
  const [only] = parts;
  return only && parts.length === 1 ? only.nodes : chained(parts.map(({ nodes }) => nodes)).sort(byArticle);
}

function amendNames(
  before: Named['groupOf'],
  losing: Iterable<Nodes>,
  made: readonly Nodes[],
): Named['groupOf'] {
  const groupOf = new Map(before);
  for (const group of losing) for (const name of namesOf(group)) groupOf.delete(name);
  for (const group of made) for (const name of namesOf(group)) groupOf.set(name, group);
  return groupOf;
}
