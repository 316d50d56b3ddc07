import { describe, expect, test, vi } from 'vitest';
import { readEditRows } from '../../../extension/library/data/edits.ts';
import { movedTo } from '../../../extension/library/data/moved.ts';
import { readNameRows } from '../../../extension/library/data/name-rows.ts';
import { doneText, editText } from '../../../extension/library/edits/edit-text.ts';
import { changeEdits } from '../../../extension/library/worker/change-edits.ts';
import { changeSets } from '../../../extension/library/worker/change-sets.ts';
import { importing } from '../../../extension/library/worker/importing.ts';
import type { Translate } from '../../../extension/ui/texts.ts';
import { sayApart, sayHide, sayJoin, sayKind, sayRename } from '../../../src/knowledge/edits/say.ts';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import { writeEdits } from '../../../src/store/edits-file.ts';
import { FARMERS, MINISTER, newsFile, openTestWorkshop } from './workshop.ts';

vi.mock('../../../extension/engine.ts', () => ({
  DATABASE: 'test',
  loadEngine: () => Promise.reject(new Error('the tests bring their own')),
  whileWriting: <T>(change: () => Promise<T>) => change(),
}));

/** A collection with one imported set of two articles. */
async function open(name: string) {
  const workshop = await openTestWorkshop(name);
  const { survey, importSurveyed } = importing(workshop);
  const files = [newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER], ['लोकवाणी', '2025-07-12', FARMERS])];
  await survey(files, () => undefined);
  const outcome = await importSurveyed('जुलाई', () => undefined);
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  const database = workshop.opened;
  const names = async () => (await readNameRows(database)).map((row) => row.name);
  const record = async (wanted: string): Promise<KnownEntity> => {
    const records = (await database.entities.toArray()).flatMap((chunk) => chunk.records);
    const found = records.find((one) => one.name === wanted);
    if (!found) throw new Error(`no ${wanted}`);
    return found;
  };
  return { database, set: outcome.set, names, record, ...changeEdits(workshop), ...changeSets(workshop) };
}

const SETHI = 'अरुणिमा सेठी';
const KHURANA = 'हेमंत खुराना';

describe('an edit', () => {
  test('changes lists at once, is listed with what became of it, and is taken back', async () => {
    const { database, names, record, makeEdit, removeEdits } = await open('edit');
    const before = await names();
    const { seq } = await makeEdit(sayRename(await record(SETHI), 'मंत्री सेठी'));
    expect(await names()).toContain('मंत्री सेठी');
    const sethi = await record('मंत्री सेठी');
    expect(await readEditRows(database)).toMatchObject([
      { edit: { kind: 'rename', seq }, outcome: { state: 'holds', one: sethi.id } },
    ]);
    await removeEdits([seq]);
    expect(await names()).toEqual(before);
    expect(await readEditRows(database)).toEqual([]);
  });

  test('is listed the latest first, and as waiting when its set is switched off', async () => {
    const { database, set, record, makeEdit, switchSet } = await open('edit-order');
    await makeEdit(sayRename(await record(SETHI), 'मंत्री सेठी'));
    await makeEdit(sayHide(await record(KHURANA)));
    await switchSet(set, false);
    expect(await readEditRows(database)).toMatchObject([
      { edit: { kind: 'hide' }, outcome: { state: 'unanchored' } },
      { edit: { kind: 'rename' }, outcome: { state: 'unanchored' } },
    ]);
  });

  test('that was taken back is put back in its place', async () => {
    const { database, record, makeEdit, removeEdits, restoreEdit } = await open('edit-restore');
    const first = sayRename(await record(SETHI), 'क');
    await makeEdit(first);
    await makeEdit(sayRename(await record('क'), 'ख'));
    await removeEdits([1]);
    await restoreEdit({ ...first, seq: 1 });
    expect((await readEditRows(database)).map(({ outcome }) => outcome.state)).toEqual([
      'holds',
      'overruled',
    ]);
  });
});

test('an entity that was joined is found by the id it had, and by its new one after it was split again', async () => {
  const { database, record, makeEdit, removeEdits } = await open('moved');
  const [sethi, khurana] = [await record(SETHI), await record(KHURANA)];
  const { seq, one } = await makeEdit(sayJoin(sethi, khurana));
  expect(await movedTo(database, sethi.id)).toBe(one);
  expect(await movedTo(database, khurana.id)).toBe(one);
  await removeEdits([seq]);
  expect(await movedTo(database, khurana.id)).toBe(khurana.id);
  expect(await movedTo(database, 'nobody')).toBeNull();
  expect(await movedTo(database, `${'0'.repeat(32)}-7`)).toBeNull();
});

describe('a file of edits', () => {
  test('is brought in behind those that are there, and taken back as a whole', async () => {
    const { names, record, makeEdit, addEdits, removeEdits } = await open('file');
    const rename = sayRename(await record(SETHI), 'मंत्री सेठी');
    const hide = sayHide(await record(KHURANA));
    await makeEdit(rename);
    const before = await names();
    const file = new File(
      [
        Uint8Array.from(
          writeEdits([
            { ...rename, seq: 1 },
            { ...hide, seq: 2 },
          ]),
        ),
      ],
      'a.json',
    );
    const seqs = await addEdits(file);
    expect(seqs).toEqual([2]);
    expect(await names()).not.toContain(KHURANA);
    await removeEdits(seqs ?? []);
    expect(await names()).toEqual(before);
  });

  test('that is none changes nothing', async () => {
    const { names, addEdits } = await open('file-bad');
    const before = await names();
    expect(await addEdits(new File(['{"edits": 7}'], 'a.json'))).toBeNull();
    expect(await names()).toEqual(before);
  });
});

test('every kind of edit has a line for lists and one for when it is done', async () => {
  const { record } = await open('texts');
  const [sethi, khurana] = [await record(SETHI), await record(KHURANA)];
  const t: Translate = (key, ...given) => [key, ...given].join(' | ');
  const said = [
    sayJoin(sethi, khurana),
    sayRename(sethi, 'क'),
    sayHide(sethi),
    sayKind(sethi, 'place'),
    sayApart(sethi, { kind: 'article', article: 0 }),
    sayApart(khurana, { kind: 'spelling', key: 'खुराना', forms: ['खुराना'] }),
  ];
  expect(said.map((one) => editText(one, t))).toEqual([
    `edits_join_line | ${SETHI} | ${KHURANA}`,
    `edits_rename_line | ${SETHI} | क`,
    `edits_hide_line | ${SETHI}`,
    `edits_kind_line | ${SETHI} | common_place`,
    `edits_apart_line_same | ${SETHI}`,
    `edits_apart_line | खुराना | ${KHURANA}`,
  ]);
  expect(new Set(said.map((one) => doneText(one, t).split(' | ')[0])).size).toBe(5);
});
