import { describe, expect, it } from 'vitest';
import {
  discardStaged,
  ImportCancelled,
  type ImportPlan,
  type ImportProgress,
  importFiles,
} from '../../../src/store/import.ts';
import { installBundled, listSets } from '../../../src/store/sets.ts';
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

describe('an import', () => {
  it('adds a set with what the files tell', async () => {
    const database = await freshDatabase();
    const files = [fileOf('a.json', MINISTER), fileOf('b.json', ENVOY, SINGER)];
    const result = await importFiles(database, engine, files, planOf('क'));
    expect(result).toEqual({ set: 'क', added: 3, duplicates: 0, problems: [] });
    expect(await listSets(database)).toMatchObject([
      { id: 'क', name: 'सेट क', kind: 'imported', state: 'published', enabled: true, articles: 3 },
    ]);
  });

  it('gives the same knowledge as any other way that the articles could come', async () => {
    const [one, other] = [await freshDatabase(), await freshDatabase()];
    await importFiles(one, engine, [fileOf('a.json', MINISTER)], planOf('क'));
    await importFiles(one, engine, [fileOf('b.json', SINGER, ENVOY)], planOf('ख'));
    await installBundled(other, engine, packOf(ENVOY, MINISTER, SINGER), '1', 0);
    expect(await storedKnowledge(one)).toEqual(await storedKnowledge(other));
  });

  it('counts what a set has already, and what comes twice', async () => {
    const database = await freshDatabase();
    await importFiles(database, engine, [fileOf('a.json', MINISTER)], planOf('क'));
    const files = [fileOf('b.json', MINISTER, ENVOY), fileOf('c.json', ENVOY)];
    expect(await importFiles(database, engine, files, planOf('ख'))).toMatchObject({
      added: 1,
      duplicates: 2,
    });
  });

  it('of nothing new adds no set', async () => {
    const database = await freshDatabase();
    await importFiles(database, engine, [fileOf('a.json', MINISTER)], planOf('क'));
    const again = await importFiles(database, engine, [fileOf('a.json', MINISTER)], planOf('ख'));
    expect(again).toMatchObject({ set: null, added: 0, duplicates: 1 });
    expect(await listSets(database)).toHaveLength(1);
  });

  it('takes the sound articles of a faulty file, and says in one line what is wrong with the others', async () => {
    const database = await freshDatabase();
    const bytes = new TextEncoder().encode(`[\n{"text": ${JSON.stringify(ENVOY.text)}},\n{"text": ""}\n]`);
    const result = await importFiles(database, engine, [{ name: 'a.json', bytes }], planOf('क'));
    expect(result).toMatchObject({ added: 1, problems: [{ file: 'a.json', line: 3, code: 'empty-text' }] });
    expect(result.problems[0]?.message).toMatch(/^a\.json, line 3: [^\n]+$/);
  });

  it('takes only what is wanted', async () => {
    const database = await freshDatabase();
    const plan: ImportPlan = { ...planOf('क'), isWanted: ({ outlet }) => outlet === 'पत्र ख' };
    await importFiles(database, engine, [fileOf('a.json', MINISTER, ENVOY)], plan);
    expect(articleIds(await database.knowledge.get('current'))).toEqual([ENVOY.id]);
  });

  it('tells how far it is, stage by stage', async () => {
    const told: ImportProgress[] = [];
    const plan: ImportPlan = { ...planOf('क'), progress: (progress) => told.push(progress) };
    await importFiles(await freshDatabase(), engine, [fileOf('a.json', MINISTER, ENVOY)], plan);
    expect(told).toEqual([
      { stage: 'reading', done: 0, total: 1 },
      { stage: 'extracting', done: 0, total: 2 },
      { stage: 'extracting', done: 1, total: 2 },
      { stage: 'building', done: 0, total: 1 },
      { stage: 'building', done: 1, total: 1 },
    ]);
  });

  it('packs many articles into few rows', async () => {
    const database = await freshDatabase();
    const text = JSON.stringify(Array.from({ length: 120 }, (_, i) => ({ text: `चाय की कीमत ${i} रुपये है।` })));
    const file = { name: 'a.json', bytes: new TextEncoder().encode(text) };
    await importFiles(database, engine, [file], planOf('क'));
    expect(await database.chunks.count()).toBe(3);
    expect(articleIds(await database.knowledge.get('current'))).toHaveLength(120);
  });
});

describe('an import that does not come to its end', () => {
  it.each(['reading', 'extracting', 'building'] as const)(
    'leaves nothing when it is cancelled while %s',
    async (stage) => {
      const database = await freshDatabase();
      await importFiles(database, engine, [fileOf('a.json', MINISTER)], planOf('क'));
      const before = await storedKnowledge(database);
      const controller = new AbortController();
      const progress = (now: ImportProgress) => {
        if (now.stage === stage) controller.abort();
      };
      const plan: ImportPlan = { ...planOf('ख'), progress, signal: controller.signal };
      await expect(importFiles(database, engine, [fileOf('b.json', ENVOY)], plan)).rejects.toThrow(
        ImportCancelled,
      );
      expect(await storedKnowledge(database)).toEqual(before);
      expect(await database.sets.count()).toBe(1);
      expect(await database.chunks.count()).toBe(1);
    },
  );

  it('is never seen while it is staged, and is swept away when it was killed', async () => {
    const database = await freshDatabase();
    await importFiles(database, engine, [fileOf('a.json', MINISTER)], planOf('क'));
    const [chunk] = await database.chunks.toArray();
    const [set] = await database.sets.toArray();
    if (!chunk || !set) throw new Error('nothing was imported');
    await database.sets.put({ ...set, id: 'मारा गया', state: 'staged' });
    await database.chunks.put({ ...chunk, set: 'मारा गया' });
    expect(await listSets(database)).toHaveLength(1);
    await discardStaged(database);
    expect(await database.sets.count()).toBe(1);
    expect(await database.chunks.count()).toBe(1);
  });

  it('leaves nothing when the engine fails', async () => {
    const database = await freshDatabase();
    const broken = {
      ...engine,
      build: () => {
        throw new Error('no memory');
      },
    };
    await expect(importFiles(database, broken, [fileOf('a.json', ENVOY)], planOf('क'))).rejects.toThrow(
      'no memory',
    );
    expect(await database.sets.count()).toBe(0);
    expect(await database.chunks.count()).toBe(0);
  });
});
