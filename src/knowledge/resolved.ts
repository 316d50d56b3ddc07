import type { Extract } from '../extract/extract.ts';
import type { KnownReport } from './knowledge.ts';
import type { Identity, Member } from './members.ts';
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

/** Reads articles with the identities of members (`identities` are in their order). */
export function resolveArticles(
  extracts: readonly Extract[],
  members: readonly Member[],
  identities: readonly Identity[],
  before: Made<ResolvedArticle> | undefined,
): Made<ResolvedArticle> {
  const found = new Map(
    extracts.map((extract) => [extract, extract.entities.map((): Identity | null => null)]),
  );
  members.forEach(({ nodes }, i) => {
    for (const { extract, local } of nodes) {
      const own = found.get(extract);
      if (own) own[local] = identities[i] ?? null;
    }
  });
  return remake(
    before,
    extracts,
    (extract) => [extract, found.get(extract) ?? []],
    (extract) => toResolved(extract, found.get(extract) ?? []),
  );
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
