import { expect, test } from 'vitest';
import { readEntity, readEvent } from '../../../src/store/records.ts';
import { addOwnArticle, installBundled } from '../../../src/store/sets.ts';
import { engine, newsArticle } from '../../engine.ts';
import { freshDatabase, packOf } from './collection.ts';

const SYLLABLES = ['झि', 'तो', 'मे', 'लू', 'ना', 'गो', 'रे', 'वी'];

/** Articles about as many people as several chunks of records hold. */
const articles = SYLLABLES.map((first) =>
  newsArticle(
    SYLLABLES.map((last) => `विधायक ${first}रमल ${last}वटकर ने 2 मार्च को लीमा का दौरा किया।`).join(' '),
    '2025-03-03',
    first,
  ),
);

test('every record is found by its id among many chunks, and none for another id', async () => {
  const database = await freshDatabase();
  const pack = packOf(...articles);
  const current = await installBundled(database, engine, pack, '1', 0);
  expect(current.entityChunks.length).toBeGreaterThan(1);
  expect(current.eventChunks.length).toBeGreaterThan(1);
  for (const entity of pack.knowledge.entities) {
    expect(await readEntity(database, current, entity.id)).toEqual(entity);
  }
  for (const event of pack.knowledge.events)
    expect(await readEvent(database, current, event.id)).toEqual(event);
  for (const id of ['', '0', 'e', 'zzz', `${current.entityChunks[1]}0`]) {
    expect(await readEntity(database, current, id)).toBeNull();
    expect(await readEvent(database, current, id)).toBeNull();
  }
});

test('a card costs one value: records are stored many to one', async () => {
  const database = await freshDatabase();
  const current = await installBundled(database, engine, packOf(...articles), '1', 0);
  expect(await database.entities.count()).toBe(current.entityChunks.length);
  expect(current.entityChunks.length).toBeLessThan(8);
});

test('only values with changed records are written anew', async () => {
  const database = await freshDatabase();
  const before = await installBundled(database, engine, packOf(...articles), '1', 0);
  const written: unknown[] = [];
  database.entities.hook('creating', (key) => void written.push(key));
  database.entities.hook('updating', (_, key) => void written.push(key));
  await addOwnArticle(
    database,
    engine,
    newsArticle('विधायक झिरमल झिवटकर ने भाषण दिया।', '2025-03-05', 'क'),
    0,
  );
  const after = await database.knowledge.get('current');
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(before.entityChunks.length);
  expect(await database.entities.toCollection().primaryKeys()).toEqual(after?.entityChunks);
});
