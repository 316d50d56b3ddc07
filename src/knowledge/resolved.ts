import type { Extract } from '../extract/extract.ts';
import { compareUnits } from '../text/code-units.ts';
import { differenceOf } from './difference.ts';
import type { KnownReport } from './knowledge.ts';
import { byEarliestName, type Identity, type Member } from './members.ts';
import { byArticle, type Node } from './nodes.ts';
import { type Made, remake, settle } from './reuse.ts';

/** An article as the knowledge reads it: its extract, and who each of its local entities is. */
export type ResolvedArticle = {
  readonly extract: Extract;
  readonly head: KnownReport;
  /** For each local entity its identity in the knowledge; null for one that is not in it. */
  readonly identities: readonly (Identity | null)[];
  /** Each of them once. */
  readonly named: readonly Identity[];
};

/** The order of articles. */
export function byReport(a: ResolvedArticle, b: ResolvedArticle): number {
  return compareUnits(a.head.id, b.head.id);
}

/** The identities of members, in their order. One that says the same as before is the same object as before. */
export function settleIdentities(members: readonly Member[], before: readonly Identity[]): Identity[] {
  const identities = members.map(({ identity }) => identity);
  return settle(before, identities, ({ link }) => link.id, isSame);
}

function isSame(a: Identity, b: Identity): boolean {
  return (
    a.link.id === b.link.id &&
    a.link.name === b.link.name &&
    a.link.type === b.link.type &&
    a.link.listed === b.link.listed &&
    a.shortName === b.shortName
  );
}

/** Members, their identities in the same order, and the articles read with these. */
type Read = {
  readonly members: readonly Member[];
  readonly identities: readonly Identity[];
  readonly articles: Made<ResolvedArticle>;
};

/** Reads articles with the identities of members; only what came to members or went from them since `before` is looked at. */
export function resolveArticles(
  extracts: readonly Extract[],
  { members, identities }: Omit<Read, 'articles'>,
  before: Read | undefined,
): Made<ResolvedArticle> {
  const found = new Map<Extract, (Identity | null)[]>();
  const known = new Map(before?.articles.values.map((article) => [article.extract, article.identities]));
  const identitiesIn = (extract: Extract): readonly (Identity | null)[] =>
    found.get(extract) ?? known.get(extract) ?? extract.entities.map(() => null);
  const identify = ({ extract, local }: Node, identity: Identity | null): void => {
    const own = found.get(extract) ?? [...identitiesIn(extract)];
    own[local] = identity;
    found.set(extract, own);
  };
  const changed = differenceOf(before?.members ?? [], members, byEarliestName);
  const former = nodesByIdentity(changed.gone, before);
  const changes = [...nodesByIdentity(changed.come, { members, identities })].map(([identity, nodes]) => {
    const then = former.get(identity) ?? [];
    former.delete(identity);
    return { identity, ...differenceOf(then, nodes, byArticle) };
  });
  for (const nodes of former.values()) for (const node of nodes) identify(node, null);
  for (const { gone } of changes) for (const node of gone) identify(node, null);
  for (const { identity, come } of changes) for (const node of come) identify(node, identity);
  return remake(
    before?.articles,
    extracts,
    (extract) => [extract, identitiesIn(extract)],
    (extract) => toResolved(extract, identitiesIn(extract)),
  );
}

/** The nodes of some members by their identities. */
function nodesByIdentity(
  some: readonly Member[],
  among: Omit<Read, 'articles'> | undefined,
): Map<Identity, readonly Node[]> {
  const asked = new Set(some);
  const found = new Map<Identity, readonly Node[]>();
  among?.members.forEach((member, i) => {
    if (asked.has(member)) found.set(among.identities[i] ?? member.identity, member.nodes);
  });
  return found;
}

function toResolved(extract: Extract, identities: readonly (Identity | null)[]): ResolvedArticle {
  const { id, title, outlet, url, published, origin } = extract.article;
  return {
    extract,
    head: { id, title, outlet, url, published, origin },
    identities,
    named: [...new Set(identities.filter((identity) => identity !== null))],
  };
}
