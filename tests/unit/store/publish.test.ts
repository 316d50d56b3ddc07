import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { addOwnArticle, installBundled, removeArticle, switchSet } from '../../../src/store/sets.ts';
import { engine } from '../../engine.ts';
import { ENVOY, freshDatabase, MINISTER, packOf, SINGER, storedKnowledge } from './collection.ts';

describe('knowledge that is published from what was published last', () => {
  it('is built of the extracts that were at hand', async () => {
    const database = await freshDatabase();
    await installBundled(database, engine, packOf(MINISTER), '1', 0);
    const before = database.last;
    await addOwnArticle(database, engine, ENVOY, 0);
    expect(database.last?.revision).toBe((before?.revision ?? 0) + 1);
    expect(database.last?.chunks.get('bundled 0')).toBe(before?.chunks.get('bundled 0'));
  });

  it('holds what others have published meanwhile', async () => {
    const here = await freshDatabase();
    await installBundled(here, engine, packOf(MINISTER), '1', 0);
    await addOwnArticle(here, engine, ENVOY, 0);
    const there = await openDatabase(here.name);
    await removeArticle(there, engine, ENVOY.id);
    await addOwnArticle(there, engine, SINGER, 0);
    await switchSet(here, engine, 'bundled', false);
    await switchSet(here, engine, 'bundled', true);
    const alone = await freshDatabase();
    await installBundled(alone, engine, packOf(MINISTER), '1', 0);
    await addOwnArticle(alone, engine, SINGER, 0);
    expect(await storedKnowledge(here)).toEqual(await storedKnowledge(alone));
  });
});
