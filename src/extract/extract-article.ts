import type { Article } from '../article/article.ts';
import { certaintyOf } from '../events/certainty.ts';
import { agencyOf } from '../names/agencies.ts';
import type { NameSources } from '../names/find-names.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { compareUnits } from '../text/code-units.ts';
import { type Credited, creditedSpans } from './credited.ts';
import { findEntities } from './entities.ts';
import { findArticleEvents } from './events.ts';
import { EXTRACT_VERSION, type Extract, type ExtractSentence } from './extract.ts';
import { findFigures } from './figures/find-figures.ts';
import { groupBySentence, type ReadSentence, readSentences } from './reading.ts';
import { findRoles } from './roles.ts';

/** What an article says. A function of the article and of the engine's own lists: any article, anywhere, in any order. */
export function extractArticle(article: Article, sources: NameSources): Extract {
  const sentences = readSentences(article);
  const credited = creditedSpans(article, sources.gazetteer);
  const { entities, mentions } = findEntities(sentences, credited, sources);
  const bySentence = groupBySentence(mentions, sentences.length);
  const roles = sentences.flatMap((sentence) =>
    findRoles(sentence, bySentence[sentence.index] ?? [], entities),
  );
  const told = findArticleEvents(sentences, entities, mentions, roles, article);
  return {
    version: EXTRACT_VERSION,
    article: {
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      origin: originOf(article, credited, sources.gazetteer),
    },
    sentences: sentences.map(toExtractSentence),
    entities,
    mentions,
    roles,
    ...told,
    days: statedDays(sentences),
    figures: findFigures(sentences, { entities, mentions, roles, events: told.events }),
  };
}

function originOf(
  { credits, author, outlet }: Article,
  credited: readonly Credited[],
  gazetteer: Gazetteer,
): string | null {
  const named = (credit: string): string | readonly [] => agencyOf(credit, gazetteer) ?? [];
  const agencies = [
    ...credits.flatMap(named),
    ...credited.map(({ agency }) => agency),
    ...[author ?? '', outlet ?? ''].flatMap(named),
  ];
  return agencies[0] ?? outlet;
}

/** The full days that the article states, with their year. */
function statedDays(sentences: readonly ReadSentence[]): string[] {
  const days = sentences.flatMap(({ dates }) =>
    dates.flatMap(({ basis, precision, date }) =>
      basis === 'absolute' && precision === 'day' && date !== null ? [date] : [],
    ),
  );
  return [...new Set(days)].sort(compareUnits);
}

function toExtractSentence(sentence: ReadSentence): ExtractSentence {
  const { start, end, text, paragraph } = sentence;
  const days = sentence.dates.flatMap(({ basis, date, precision, end: at }) =>
    date !== null && precision === 'day' && basis !== 'absolute' ? [{ at: at - start, date }] : [],
  );
  return {
    start,
    end,
    text,
    title: paragraph.kind === 'title',
    days,
    certainty: certaintyOf(sentence.tokens),
  };
}
