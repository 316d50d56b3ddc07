import { openSnapshot } from '../../../src/link/snapshot.ts';
import { readArticle } from '../data/articles.ts';
import type { LinkedName } from './api.ts';
import type { Workshop } from './workshop.ts';

/** The names in a saved text that the knowledge has, found as on any page. */
export async function linkedNames(workshop: Workshop, id: string): Promise<readonly LinkedName[]> {
  const database = await workshop.database();
  const current = await database.knowledge.get('current');
  const saved = await readArticle(database, id);
  if (current === undefined || saved === null) return [];
  const engine = await workshop.engine();
  const { linked } = engine.read(saved.article, [], openSnapshot(current.snapshot));
  return linked.mentions.flatMap(({ start, end, entity }): LinkedName[] => {
    const known = linked.entities[entity]?.known ?? null;
    return known === null ? [] : [{ start, end, ref: { kind: 'entity', id: known } }];
  });
}
