import type { Database } from '../../../src/store/database.ts';

/** The id of an entity is that of its earliest mention: the article's, and where it begins there. */
const MENTION_ID = /^([0-9a-f]{32})-(\d+)$/;

/**
 * The id that an entity has now which had another before it was joined, split or lost an article: that of the entity which
 * has its mention now. Null when none has. Reads record after record, for links that lead nowhere.
 */
export async function movedTo(database: Database, id: string): Promise<string | null> {
  const [, article, start] = MENTION_ID.exec(id) ?? [];
  if (article === undefined) return null;
  let found: string | null = null;
  await database.entities
    .toCollection()
    .until(() => found !== null)
    .each(({ records }) => {
      const record = records.find(({ articles, mentions }) =>
        mentions.some(
          (spans, number) =>
            articles[number]?.id === article && spans.some((span) => span.start === Number(start)),
        ),
      );
      found = record?.id ?? null;
    });
  return found;
}
