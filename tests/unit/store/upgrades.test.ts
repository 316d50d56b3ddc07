import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';

it('takes articles that were stored before origins were known for the own of their outlets', async () => {
  const old = new Dexie('before origins');
  old.version(2).stores({
    sets: 'id',
    chunks: '[set+chunk], set',
    knowledge: 'key',
    entities: 'chunk',
    events: 'chunk',
    edits: 'seq',
  });
  await old.open();
  const [named, nameless] = [
    { id: 'क', outlet: 'पत्र क' },
    { id: 'ख', outlet: null },
  ];
  await old.table('chunks').put({
    set: 'own',
    chunk: 0,
    articles: [{ file: 'क.txt', article: named }],
    extracts: [{ article: named }, { article: nameless }],
  });
  await old.table('entities').put({
    chunk: 0,
    records: [
      {
        id: 'e',
        timeline: [],
        articles: [named, nameless],
        company: [{ link: 'f', articles: [0, 1] }],
        mentions: [{ article: 1, start: 2, end: 3 }],
      },
    ],
  });
  old.close();
  const database = await openDatabase('before origins');
  expect(await database.chunks.toArray()).toEqual([
    {
      set: 'own',
      chunk: 0,
      articles: [{ file: 'क.txt', article: { ...named, credits: [] } }],
      extracts: [{ article: { ...named, origin: 'पत्र क' } }, { article: { ...nameless, origin: null } }],
    },
  ]);
  expect(await database.entities.toArray()).toEqual([
    {
      chunk: 'e',
      records: [
        {
          id: 'e',
          timeline: [],
          articles: [
            { ...named, origin: 'पत्र क' },
            { ...nameless, origin: null },
          ],
          company: [{ link: 'f', articles: 2 }],
          mentions: [[], [{ start: 2, end: 3 }]],
        },
      ],
    },
  ]);
});

it('takes events that were stored before visits had parts for parts of none', async () => {
  const old = new Dexie('before parts');
  old.version(3).stores({
    sets: 'id',
    chunks: '[set+chunk], set',
    knowledge: 'key',
    entities: 'chunk',
    events: 'chunk',
    edits: 'seq',
  });
  await old.open();
  await old.table('entities').put({
    chunk: 0,
    records: [{ id: 'क', timeline: [{ event: 'e' }], articles: [], company: [], mentions: [] }],
  });
  await old.table('events').put({ chunk: 0, records: [{ id: 'e', around: [{ event: 'f' }] }] });
  old.close();
  const database = await openDatabase('before parts');
  const free = (event: string): unknown => ({ event, partOf: null });
  expect(await database.entities.toArray()).toEqual([
    { chunk: 'क', records: [{ id: 'क', timeline: [free('e')], articles: [], company: [], mentions: [] }] },
  ]);
  expect(await database.events.toArray()).toEqual([
    { chunk: 'e', records: [{ id: 'e', around: [free('f')], partOf: null, parts: [] }] },
  ]);
});
