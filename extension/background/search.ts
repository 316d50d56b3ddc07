import { toNameLink, toSource } from '../../src/cards/context.ts';
import { roleLines } from '../../src/cards/roles.ts';
import type { KnownArticle } from '../../src/knowledge/knowledge.ts';
import { nameWords } from '../../src/link/name-words.ts';
import { searchNames } from '../../src/link/search.ts';
import { keyK15 } from '../../src/text/keys.ts';
import type { SearchHit } from '../messages.ts';
import type { KnowledgeSource } from './knowledge-source.ts';

const MOST_NAMES = 12;
const MOST_ARTICLES = 12;

/** What the knowledge has for a query in either script: names first, then articles by their titles, newest first. */
export async function searchKnowledge(knowledge: KnowledgeSource, query: string): Promise<SearchHit[]> {
  const names = await Promise.all(
    searchNames(knowledge.snapshot, query, MOST_NAMES).map(async ({ profile }): Promise<SearchHit> => {
      const record = await knowledge.entity(profile.id);
      const link = toNameLink({
        id: profile.id,
        name: profile.name,
        type: profile.type,
        listed: profile.listed,
      });
      return {
        kind: 'name',
        link,
        detail: record && (roleLines(record, null)[0]?.text ?? record.latin),
        articles: record?.articles.length ?? 0,
      };
    }),
  );
  const articles = searchArticles(knowledge.articles, query).map(
    (article): SearchHit => ({ kind: 'article', source: toSource(article, 0, 0) }),
  );
  return [...names, ...articles];
}

function searchArticles(articles: readonly KnownArticle[], query: string): KnownArticle[] {
  const asked = nameWords(query).map((word) => keyK15(word));
  if (asked.length === 0) return [];
  return articles
    .filter(({ title }) => {
      const words = title === null ? [] : nameWords(title).map((word) => keyK15(word));
      return asked.every((key) => words.some((word) => word.startsWith(key)));
    })
    .sort((a, b) => ((a.published?.date ?? '') < (b.published?.date ?? '') ? 1 : -1))
    .slice(0, MOST_ARTICLES);
}
