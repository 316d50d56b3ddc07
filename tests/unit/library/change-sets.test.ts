import { describe, expect, test, vi } from 'vitest';
import { readArticle, readArticlesOfSet } from '../../../extension/library/data/articles.ts';
import { readNameRows } from '../../../extension/library/data/name-rows.ts';
import { readSets } from '../../../extension/library/data/sets.ts';
import { changeSets } from '../../../extension/library/worker/change-sets.ts';
import { importing } from '../../../extension/library/worker/importing.ts';
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
  const silent = (): void => undefined;
  await survey(
    [newsFile('a.json', ['प्रभात', '2025-07-13', MINISTER], ['लोकवाणी', '2025-07-12', FARMERS])],
    silent,
  );
  const outcome = await importSurveyed('जुलाई', silent);
  if (outcome.kind !== 'added') throw new Error(outcome.kind);
  const database = workshop.opened;
  const sets = async () => readSets(database, (await database.knowledge.get('current')) ?? null);
  const knows = async (person: string) =>
    (await readNameRows(database)).some(({ name: row }) => row === person);
  return { database, set: outcome.set, sets, knows, ...changeSets(workshop) };
}

test('a set that is switched off leaves the knowledge, and comes back when it is switched on', async () => {
  const { set, sets, knows, switchSet } = await open('switch');
  expect(await knows('हेमंत खुराना')).toBe(true);
  await switchSet(set, false);
  expect(await knows('हेमंत खुराना')).toBe(false);
  expect(await sets()).toMatchObject([
    { id: set, enabled: false, articles: 2, from: '2025-07-12', to: '2025-07-13' },
  ]);
  await switchSet(set, true);
  expect(await knows('हेमंत खुराना')).toBe(true);
});

test('a set is renamed', async () => {
  const { set, sets, renameSet } = await open('rename');
  await renameSet(set, 'नहर योजना');
  expect(await sets()).toMatchObject([{ name: 'नहर योजना' }]);
});

describe('a removal', () => {
  test('of a set takes its knowledge away, and undoing it brings everything back', async () => {
    const { database, set, sets, knows, removeSet, undo } = await open('remove-set');
    const before = await database.knowledge.get('current');
    await removeSet(set);
    expect(await sets()).toEqual([]);
    expect(await database.chunks.count()).toBe(0);
    expect(await knows('हेमंत खुराना')).toBe(false);
    await undo();
    expect(await sets()).toMatchObject([{ id: set, name: 'जुलाई', articles: 2 }]);
    expect(await database.knowledge.get('current')).toEqual({ ...before, revision: 3 });
  });

  test('of an article takes away what it alone told, and can be undone', async () => {
    const { database, set, sets, knows, removeArticle, undo } = await open('remove-article');
    const farmers = (await readArticlesOfSet(database, set)).find(({ outlet }) => outlet === 'लोकवाणी');
    await removeArticle(farmers?.id ?? '');
    expect(await sets()).toMatchObject([{ articles: 1 }]);
    expect(await knows('हेमंत खुराना')).toBe(false);
    expect(await knows('अरुणिमा सेठी')).toBe(true);
    await undo();
    expect(await sets()).toMatchObject([{ articles: 2 }]);
    expect(await knows('हेमंत खुराना')).toBe(true);
  });

  test('of the last article takes the set with it, and undoing brings both back', async () => {
    const { database, set, sets, removeArticle, undo } = await open('remove-last');
    const [first, second] = await readArticlesOfSet(database, set);
    await removeArticle(first?.id ?? '');
    await removeArticle(second?.id ?? '');
    expect(await sets()).toEqual([]);
    await undo();
    expect(await sets()).toMatchObject([{ id: set, articles: 1 }]);
  });

  test('is undone once', async () => {
    const { sets, set, removeSet, undo } = await open('undo-once');
    await removeSet(set);
    await undo();
    await removeSet(set);
    await undo();
    await undo();
    expect(await sets()).toHaveLength(1);
  });
});

test('the articles of a set are listed newest first, whether it is on or off', async () => {
  const { database, set, switchSet } = await open('list');
  const outlets = async () => (await readArticlesOfSet(database, set)).map(({ outlet }) => outlet);
  expect(await outlets()).toEqual(['प्रभात', 'लोकवाणी']);
  await switchSet(set, false);
  expect(await outlets()).toEqual(['प्रभात', 'लोकवाणी']);
});

test('a saved text is found, also in a set that is off, and nothing where there is none', async () => {
  const { database, set, switchSet } = await open('text');
  const [first] = await readArticlesOfSet(database, set);
  const found = await readArticle(database, first?.id ?? '');
  expect(found?.article.text).toBe(MINISTER);
  expect(found?.extract?.sentences.length).toBeGreaterThan(0);
  await switchSet(set, false);
  expect((await readArticle(database, first?.id ?? ''))?.set).toBe(set);
  expect(await readArticle(database, 'nothing')).toBeNull();
});
