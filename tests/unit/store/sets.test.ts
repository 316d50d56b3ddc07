import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../src/store/import.ts';
import { readEntity, readEvent } from '../../../src/store/records.ts';
import {
  addOwnArticle,
  articlesOfSet,
  installBundled,
  listSets,
  removeArticle,
  removeSet,
  renameSet,
  switchSet,
} from '../../../src/store/sets.ts';
import { engine } from '../../engine.ts';
import {
  articleIds,
  ENVOY,
  fileOf,
  freshDatabase,
  MINISTER,
  packOf,
  planOf,
  SINGER,
  storedKnowledge,
} from './collection.ts';

/** A database with the packaged set of one article. */
async function installed() {
  const database = await freshDatabase();
  await installBundled(database, engine, packOf(MINISTER), '1', 5);
  const current = async () => (await database.knowledge.get('current')) ?? undefined;
  return { database, current };
}

describe('the packaged set', () => {
  it('is put in place on a fresh database, and its records can be read', async () => {
    const { database, current } = await installed();
    const now = await current();
    if (!now) throw new Error('no knowledge');
    const { knowledge } = packOf(MINISTER);
    for (const entity of knowledge.entities)
      expect(await readEntity(database, now, entity.id)).toEqual(entity);
    for (const event of knowledge.events) expect(await readEvent(database, now, event.id)).toEqual(event);
    expect(await readEntity(database, now, 'nobody')).toBeNull();
    expect(await readEvent(database, now, 'nothing')).toBeNull();
    expect(await listSets(database)).toMatchObject([{ name: 'प्रारंभिक', kind: 'bundled', articles: 1 }]);
  });

  it('is left alone when it is there already', async () => {
    const { database, current } = await installed();
    const before = await current();
    await installBundled(database, engine, packOf(SINGER), '1', 9);
    expect(await current()).toEqual(before);
  });

  it('is replaced by an update, and only it', async () => {
    const { database, current } = await installed();
    await addOwnArticle(database, engine, ENVOY, 6);
    await installBundled(database, engine, packOf(SINGER), '2', 9);
    expect(articleIds(await current())).toEqual([ENVOY.id, SINGER.id].sort());
    expect(await listSets(database)).toMatchObject([
      { kind: 'bundled', version: '2', addedAt: 5 },
      { kind: 'own', articles: 1 },
    ]);
  });

  it('stays switched off through an update', async () => {
    const { database, current } = await installed();
    await switchSet(database, engine, 'bundled', false);
    await installBundled(database, engine, packOf(SINGER), '2', 9);
    expect(articleIds(await current())).toEqual([]);
    expect(await listSets(database)).toMatchObject([{ enabled: false }]);
  });

  it('cannot be taken away, nor can its articles', async () => {
    const { database, current } = await installed();
    await removeSet(database, engine, 'bundled');
    await removeArticle(database, engine, MINISTER.id);
    expect(articleIds(await current())).toEqual([MINISTER.id]);
  });

  it('is made anew with the other sets when another engine made the knowledge', async () => {
    const { database, current } = await installed();
    await addOwnArticle(database, engine, ENVOY, 6);
    const before = await storedKnowledge(database);
    const [chunk] = await database.chunks.where('set').equals('own').toArray();
    const stale = await current();
    if (!chunk || !stale) throw new Error('no own chunk');
    await database.chunks.put({ ...chunk, extracts: [] });
    await database.knowledge.put({ ...stale, engine: '0.0.0' });
    await installBundled(database, engine, packOf(MINISTER), '1', 9);
    expect(await storedKnowledge(database)).toEqual(before);
  });
});

describe('an article that the reader adds', () => {
  it('stands in the reader’s own set and joins the knowledge', async () => {
    const { database, current } = await installed();
    expect(await addOwnArticle(database, engine, ENVOY, 6)).toBe(true);
    expect(articleIds(await current())).toEqual([ENVOY.id, MINISTER.id].sort());
    expect(await articlesOfSet(database, 'own')).toEqual([ENVOY]);
  });

  it('is added once', async () => {
    const { database } = await installed();
    await addOwnArticle(database, engine, ENVOY, 6);
    expect(await addOwnArticle(database, engine, ENVOY, 7)).toBe(false);
    expect(await addOwnArticle(database, engine, MINISTER, 7)).toBe(false);
    expect(await articlesOfSet(database, 'own')).toHaveLength(1);
  });

  it('can be taken away again, and nothing of it is left', async () => {
    const { database } = await installed();
    const before = await storedKnowledge(database);
    await addOwnArticle(database, engine, ENVOY, 6);
    await addOwnArticle(database, engine, SINGER, 7);
    await removeArticle(database, engine, ENVOY.id);
    expect(await articlesOfSet(database, 'own')).toEqual([SINGER]);
    await removeArticle(database, engine, SINGER.id);
    expect(await storedKnowledge(database)).toEqual(before);
    expect(await listSets(database)).toHaveLength(1);
  });
});

describe('a set', () => {
  it('that is removed leaves what would stand had it never come', async () => {
    const { database } = await installed();
    const before = await storedKnowledge(database);
    await importFiles(database, engine, [fileOf('a.json', ENVOY, SINGER)], planOf('जोड़ा'));
    expect(await storedKnowledge(database)).not.toEqual(before);
    await removeSet(database, engine, 'जोड़ा');
    expect(await storedKnowledge(database)).toEqual(before);
    expect(await database.chunks.where('set').equals('जोड़ा').count()).toBe(0);
  });

  it('that is switched off counts for nothing, and comes back whole', async () => {
    const { database, current } = await installed();
    await importFiles(database, engine, [fileOf('a.json', ENVOY)], planOf('क'));
    const before = await storedKnowledge(database);
    await switchSet(database, engine, 'क', false);
    expect(articleIds(await current())).toEqual([MINISTER.id]);
    await switchSet(database, engine, 'क', true);
    expect(await storedKnowledge(database)).toEqual(before);
  });

  it('that is not there changes nothing', async () => {
    const { database } = await installed();
    const before = await storedKnowledge(database);
    await switchSet(database, engine, 'कोई नहीं', true);
    await removeSet(database, engine, 'कोई नहीं');
    await removeArticle(database, engine, 'कोई नहीं');
    expect(await storedKnowledge(database)).toEqual(before);
  });

  it('takes another name', async () => {
    const { database } = await installed();
    await renameSet(database, 'bundled', 'नया नाम');
    expect(await listSets(database)).toMatchObject([{ name: 'नया नाम' }]);
  });
});

describe('an article that two sets have', () => {
  it('is told once', async () => {
    const { database } = await installed();
    await importFiles(database, engine, [fileOf('a.json', ENVOY)], planOf('क'));
    const { entities, events } = await storedKnowledge(database);
    await switchSet(database, engine, 'क', false);
    await importFiles(database, engine, [fileOf('b.json', ENVOY)], planOf('ख'));
    await switchSet(database, engine, 'क', true);
    expect(await storedKnowledge(database)).toMatchObject({ entities, events });
  });
});
