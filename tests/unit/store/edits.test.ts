import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { sayHide, sayJoin, sayRename } from '../../../src/knowledge/edits/say.ts';
import { type Database, openDatabase } from '../../../src/store/database.ts';
import { addEdits, listEdits, makeEdit, removeEdits, restoreEdit } from '../../../src/store/edits.ts';
import { importFiles } from '../../../src/store/import.ts';
import {
  addOwnArticle,
  installBundled,
  removeArticle,
  removeSet,
  switchSet,
} from '../../../src/store/sets.ts';
import { engine, knowledgeOf, recordNamed } from '../../engine.ts';
import {
  ENVOY,
  fileOf,
  freshDatabase,
  MINISTER,
  packOf,
  planOf,
  SINGER,
  storedKnowledge,
} from './collection.ts';

const THAPA = recordNamed(knowledgeOf(MINISTER, ENVOY), 'प्रमिला थापा');
const DELGADO = recordNamed(knowledgeOf(MINISTER, ENVOY), 'मार्को देलगादो');
const RENAME = sayRename(THAPA, 'राजदूत थापा');

async function installed(): Promise<Database> {
  const database = await freshDatabase();
  await installBundled(database, engine, packOf(MINISTER, ENVOY), '1', 5);
  return database;
}

async function names(database: Database): Promise<string[]> {
  return (await storedKnowledge(database)).entities.map(({ name }) => name);
}

describe('an edit', () => {
  it('changes the knowledge when it is made, and is listed', async () => {
    const database = await installed();
    const outcome = await makeEdit(database, engine, RENAME);
    expect(outcome).toEqual({ seq: 1, state: 'holds', one: THAPA.id, other: null });
    expect(await names(database)).toContain('राजदूत थापा');
    expect(await listEdits(database)).toEqual([{ ...RENAME, seq: 1 }]);
  });

  it('leaves the knowledge as it was when it is taken back, and as it made it when it is put back', async () => {
    const database = await installed();
    const before = await storedKnowledge(database);
    await makeEdit(database, engine, RENAME);
    const after = await storedKnowledge(database);
    await removeEdits(database, engine, [1, 7]);
    expect(await storedKnowledge(database)).toEqual(before);
    await restoreEdit(database, engine, { ...RENAME, seq: 1 });
    expect(await storedKnowledge(database)).toEqual(after);
  });

  it('takes the number behind the highest, so that it is the latest', async () => {
    const database = await installed();
    for (const name of ['क', 'ख', 'ग']) await makeEdit(database, engine, sayRename(THAPA, name));
    await removeEdits(database, engine, [1]);
    await makeEdit(database, engine, sayRename(THAPA, 'घ'));
    expect((await listEdits(database)).map(({ seq }) => seq)).toEqual([2, 3, 4]);
    expect(await names(database)).toContain('घ');
  });

  it('goes on holding when articles come, go and are switched off, and waits where all of them are gone', async () => {
    const database = await installed();
    await makeEdit(database, engine, sayHide(THAPA));
    const state = async () => (await database.knowledge.get('current'))?.edits[0]?.state;
    await importFiles(database, engine, [fileOf('a.json', SINGER)], planOf('क'));
    expect(await names(database)).not.toContain('प्रमिला थापा');
    await switchSet(database, engine, 'bundled', false);
    expect(await state()).toBe('unanchored');
    expect(await listEdits(database)).toHaveLength(1);
    await addOwnArticle(database, engine, ENVOY, 6);
    expect(await state()).toBe('holds');
    expect(await names(database)).not.toContain('प्रमिला थापा');
    await removeArticle(database, engine, ENVOY.id);
    await removeSet(database, engine, 'क');
    await switchSet(database, engine, 'bundled', true);
    expect(await names(database)).not.toContain('प्रमिला थापा');
  });

  it('holds on knowledge that an update of the packaged set makes', async () => {
    const database = await installed();
    await makeEdit(database, engine, RENAME);
    await installBundled(database, engine, packOf(MINISTER, ENVOY, SINGER), '2', 9);
    expect(await names(database)).toContain('राजदूत थापा');
  });

  it('that could not be stored changes nothing', async () => {
    const database = await installed();
    const before = await storedKnowledge(database);
    const build = (): never => {
      throw new Error('no');
    };
    const failing = { ...engine, build };
    await expect(makeEdit(database, failing, RENAME)).rejects.toThrow();
    expect(await storedKnowledge(database)).toEqual(before);
    expect(await listEdits(database)).toEqual([]);
  });
});

describe('edits from a file', () => {
  it('stand behind the reader’s own, each once, and are taken back together', async () => {
    const database = await installed();
    await makeEdit(database, engine, RENAME);
    const before = await storedKnowledge(database);
    const seqs = await addEdits(database, engine, [RENAME, sayJoin(THAPA, DELGADO), sayJoin(THAPA, DELGADO)]);
    expect(seqs).toEqual([2]);
    expect((await listEdits(database)).map(({ kind }) => kind)).toEqual(['rename', 'join']);
    await removeEdits(database, engine, seqs);
    expect(await storedKnowledge(database)).toEqual(before);
    expect(await addEdits(database, engine, [RENAME])).toEqual([]);
  });

  it('mean the later of two that say the same, where another stands between them', async () => {
    const database = await installed();
    await addEdits(database, engine, [RENAME, sayRename(THAPA, 'कोई और'), RENAME]);
    expect(await names(database)).toContain('राजदूत थापा');
  });
});

describe('a database of the version before edits', () => {
  it('keeps its sets and knowledge, and has no edits', async () => {
    const old = new Dexie('before edits');
    old.version(1).stores({
      sets: 'id',
      chunks: '[set+chunk], set',
      knowledge: 'key',
      entities: 'chunk',
      events: 'chunk',
    });
    await old.open();
    await old.table('sets').put({ id: 'own', name: '', kind: 'own' });
    await old.table('knowledge').put({ key: 'current', engine: '1.1.2', articles: [] });
    old.close();
    const database = await openDatabase('before edits');
    expect(await database.sets.count()).toBe(1);
    expect(await database.knowledge.get('current')).toEqual({
      key: 'current',
      engine: '1.1.2',
      articles: [],
      edits: [],
    });
    expect(await listEdits(database)).toEqual([]);
  });
});
