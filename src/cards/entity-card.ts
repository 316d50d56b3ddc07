import type { KnownEntity } from '../knowledge/knowledge.ts';
import { compareUnits } from '../text/code-units.ts';
import { agenciesOf } from './agencies.ts';
import type { Difference, EntityCard, Source, Statement } from './card.ts';
import {
  basicsOf,
  type CardContext,
  freshnessOf,
  isLater,
  spanOf,
  toNameLink,
  toSource,
  toStatement,
} from './context.ts';
import { reachOf } from './coverage.ts';
import { figureDifferences } from './figure-differences.ts';
import { eventLink, figureGroups, shownFigures } from './figures.ts';
import { introductionOf, localFigures } from './local-card.ts';
import { roleLines } from './roles.ts';
import { splitTimeline } from './timeline.ts';

/** The card of a known entity as of a day. `local` is its number in the open page's extract, null when it is not there. */
export function entityCard(entity: KnownEntity, local: number | null, context: CardContext): EntityCard {
  const { id, name, type } = entity;
  const figures = shownFigures(
    entity,
    eventLink,
    local === null ? [] : localFigures(local, context),
    context,
  );
  return {
    kind: 'entity',
    link: { ref: { kind: 'entity', id }, name, type },
    latin: entity.latin,
    basics: basicsOf(entity.listed, context.gazetteer),
    coverage: {
      articles: entity.articles.length,
      of: context.collection.articles,
      ...spanOf(entity.articles),
    },
    reach: reachOf(entity.articles),
    agencies: agenciesOf(entity.articles),
    freshness: freshnessOf(entity.articles, context),
    roles: roleLines(entity, context.asOf),
    introduction:
      local === null || context.page === null ? null : introductionOf(context.page.extract, local),
    facts: factsOf(entity, context),
    ...splitTimeline(entity.timeline, context.asOf),
    figures: figureGroups(figures, context.asOf),
    company: entity.company.map(({ link, articles }) => ({ link: toNameLink(link), articles })),
    differences: [
      ...differencesOf(entity),
      ...figureDifferences(figures.filter(({ link }) => link !== null)),
    ],
    spellings: spellingsOf(entity),
    denial: null,
    sources: sourcesOf(entity),
  };
}

/** Statements known by the card's day first, each part by weight; the open page is no source of its own background. */
function factsOf(entity: KnownEntity, context: CardContext): Statement[] {
  const own = context.page?.extract.article.id;
  const usable = entity.statements.filter((s) => entity.articles[s.article]?.id !== own);
  const later = usable.filter((s) =>
    isLater(entity.articles[s.article]?.published?.date ?? null, context.asOf),
  );
  const before = usable.filter((s) => !later.includes(s));
  return [...before, ...later].flatMap((statement) => toStatement(statement, entity.articles) ?? []);
}

/** Judging words as the quotations they are: each with who uses it. */
function differencesOf(entity: KnownEntity): Difference[] {
  const words = new Map<string, Source[]>();
  for (const { text, article, start, end } of entity.loaded) {
    const source = entity.articles[article];
    const known = words.get(text) ?? [];
    if (source && !known.some((s) => s.article === source.id)) known.push(toSource(source, start, end));
    words.set(text, known);
  }
  if (words.size === 0) return [];
  return [{ about: 'loaded', versions: [...words].map(([text, sources]) => ({ text, sources })) }];
}

/** Whole spellings other than the card's name. */
function spellingsOf(entity: KnownEntity): EntityCard['spellings'] {
  return entity.aliases
    .filter((alias) => alias.full && alias.form !== entity.name)
    .map(({ form, articles }) => ({
      form,
      sources: articles
        .flatMap((number) => {
          const article = entity.articles[number];
          return article ? [firstMention(entity, number, article.id)] : [];
        })
        .flat(),
    }));
}

function firstMention(entity: KnownEntity, number: number, id: string): Source[] {
  const article = entity.articles[number];
  const mention = entity.mentions[number]?.[0];
  return article && mention && article.id === id ? [toSource(article, mention.start, mention.end)] : [];
}

/** Every article that names the entity, the newest first, at its first mention. */
function sourcesOf(entity: KnownEntity): Source[] {
  return entity.articles
    .flatMap((article, number) => firstMention(entity, number, article.id))
    .sort((a, b) => compareDates(b, a));
}

function compareDates(a: Source, b: Source): number {
  return (
    compareUnits(a.published?.date ?? '', b.published?.date ?? '') ||
    compareUnits(a.article ?? '', b.article ?? '')
  );
}
