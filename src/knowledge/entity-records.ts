import type { Span } from '../article/article.ts';
import type { Extract } from '../extract/extract.ts';
import type { Statements } from './amend-statements.ts';
import type { Company } from './companions.ts';
import type { FigureEntry } from './figure-entries.ts';
import { newestFigures } from './figures.ts';
import type { KnownEntity, KnownRole } from './knowledge.ts';
import type { Identity, Member } from './members.ts';
import type { ResolvedArticle } from './resolved.ts';
import { toStatement } from './statements.ts';
import type { Line } from './timelines.ts';

/** All that the record of an entity is made from. */
export type EntitySources = {
  readonly member: Member;
  readonly identity: Identity;
  /** The articles that name it, in their order. */
  readonly articles: readonly ResolvedArticle[];
  /** Its events, newest first. */
  readonly timeline: readonly Line[];
  readonly statements: Statements;
  readonly company: Company;
  /** The figures that it gives or owns, and those told of it. */
  readonly figures: readonly FigureEntry[];
};

/** The record of one entity: all that its articles say of it, complete in itself. */
export function entityRecord({
  member,
  identity,
  articles,
  timeline,
  statements,
  company,
  figures,
}: EntitySources): KnownEntity {
  const { latin, aliases, spelling, readAs } = member;
  const { id, type, name, listed } = identity.link;
  const numberIn = new Map<Extract, number>();
  articles.forEach(({ extract }, number) => {
    numberIn.set(extract, number);
  });
  return {
    id,
    type,
    name,
    spelling,
    readAs,
    latin,
    listed,
    aliases,
    roles: rolesOf(member, articles),
    statements: statements.originals
      .filter(({ stands }) => stands)
      .flatMap((one) => toStatement(one, (extract) => numberIn.get(extract) ?? 0)),
    timeline: timeline.map(({ moment }) => moment),
    company: company.companions.map((one) => ({ link: one.identity.link, articles: one.count })),
    figures: newestFigures(figures, ({ extract }) => numberIn.get(extract) ?? 0),
    loaded: type === 'person' ? loadedOf(member) : [],
    articles: articles.map(({ head }) => head),
    mentions: mentionsOf(member),
  };
}

function rolesOf({ nodes, numbers }: Member, articles: readonly ResolvedArticle[]): KnownRole[] {
  const found: KnownRole[] = [];
  nodes.forEach(({ roles }, i) => {
    const article = numbers[i] ?? 0;
    for (const { start, end, text, office, of } of roles) {
      const owner = of === null ? null : articles[article]?.identities[of];
      found.push({ article, start, end, text, office, of: owner?.link.id ?? null });
    }
  });
  return found;
}

function loadedOf({ nodes, numbers }: Member): KnownEntity['loaded'] {
  return nodes.flatMap(({ loaded }, i) =>
    loaded.length === 0 ? [] : loaded.map((word) => ({ article: numbers[i] ?? 0, ...word })),
  );
}

/** Those of each article in the order of its text. */
function mentionsOf({ nodes, numbers }: Member): (readonly Span[])[] {
  const mentions: (readonly Span[])[] = [];
  nodes.forEach(({ spans }, i) => {
    const article = numbers[i] ?? 0;
    const known = mentions[article];
    mentions[article] = known ? [...known, ...spans].sort((a, b) => a.start - b.start) : spans;
  });
  return mentions;
}
