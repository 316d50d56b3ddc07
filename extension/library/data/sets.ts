import { spanOf } from '../../../src/cards/context.ts';
import type { ArticleSet, CurrentKnowledge, Database } from '../../../src/store/database.ts';
import { articlesOfSet, listSets } from '../../../src/store/sets.ts';
import type { IsoDate } from '../../../src/text/calendar.ts';

/** A set as the library lists it, with the dates of its first and last article. */
export type SetRow = ArticleSet & { readonly from: IsoDate | null; readonly to: IsoDate | null };

/** All published sets. The dates of a set that is on are at hand; for one that is off its articles are read. */
export async function readSets(
  database: Database,
  current: CurrentKnowledge | null,
): Promise<readonly SetRow[]> {
  const sets = await listSets(database);
  return Promise.all(
    sets.map(async (set) => {
      const heads = current?.articles.filter((head) => head.set === set.id) ?? [];
      return { ...set, ...spanOf(heads.length > 0 ? heads : await articlesOfSet(database, set.id)) };
    }),
  );
}
