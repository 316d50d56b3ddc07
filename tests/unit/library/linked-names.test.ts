import { expect, test, vi } from 'vitest';
import { findExample } from '../../../extension/library/worker/example.ts';
import { linkedNames } from '../../../extension/library/worker/linked-names.ts';
import { makePack } from '../../../src/store/pack.ts';
import { installBundled } from '../../../src/store/sets.ts';
import { engine, newsArticle } from '../../engine.ts';
import { FARMERS, MINISTER, openTestWorkshop } from './workshop.ts';

vi.mock('../../../extension/engine.ts', () => ({
  DATABASE: 'test',
  loadEngine: () => Promise.reject(new Error('the tests bring their own')),
}));

async function openWithArticles(name: string, ...texts: readonly string[]) {
  const workshop = await openTestWorkshop(name);
  const articles = texts.map((text) => newsArticle(text));
  const pack = makePack(
    'शुरुआती',
    articles.map((article) => ({ file: 'a.txt', article })),
    engine,
  );
  await installBundled(workshop.opened, engine, pack, '1', 0);
  return { workshop, ids: articles.map(({ id }) => id) };
}

test('the known names of a saved text are found, where they stand', async () => {
  const { workshop, ids } = await openWithArticles('names', MINISTER, FARMERS);
  const names = await linkedNames(workshop, ids[0] ?? '');
  const words = names.map(({ start, end }) => MINISTER.slice(start, end));
  expect(words).toContain('अरुणिमा सेठी');
  expect(words).toContain('रघुवीर चौहान');
  expect(new Set(names.map(({ ref }) => ref.kind))).toEqual(new Set(['entity']));
});

test('a text that is not there has no names', async () => {
  const { workshop } = await openWithArticles('no-text', MINISTER);
  expect(await linkedNames(workshop, 'nothing')).toEqual([]);
});

test('the sentence to try is the one with the most whole names of people, and they stand where it says', async () => {
  const oneName = 'मंत्री अरुणिमा सेठी ने मोहनगढ़, विजयनगर, किसान महासंघ और जल आयोग की बात सुनी और धन्यवाद दिया।';
  const { workshop } = await openWithArticles('example', oneName, MINISTER);
  const example = await findExample(workshop);
  expect(example?.text).toBe(MINISTER.split('। ')[0]?.concat('।'));
  const words = example?.names.map(({ start, end }) => example.text.slice(start, end));
  expect(words).toEqual(expect.arrayContaining(['अरुणिमा सेठी', 'रघुवीर चौहान']));
  expect(example?.source.article).toEqual(expect.any(String));
});

test('an empty collection has nothing to try', async () => {
  const workshop = await openTestWorkshop('nothing-to-try');
  expect(await findExample(workshop)).toBeNull();
});
