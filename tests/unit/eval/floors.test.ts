import { expect, test } from 'vitest';
import { figuresOf } from '../../../tools/eval/figures.ts';
import { FLOORS, fallenBelow } from '../../../tools/eval/floors.ts';
import type { SetScores } from '../../../tools/eval/measure.ts';

const floors = [
  { figure: 'seeds pack F1', bound: 'least', value: 0.9 },
  { figure: 'seeds leaks', bound: 'most', value: 0 },
] as const;

function figures(f1: number, leaks: number): { name: string; value: number }[] {
  return [
    { name: 'seeds pack F1', value: f1 },
    { name: 'seeds leaks', value: leaks },
  ];
}

test('a figure on its floor has not fallen', () => {
  expect(fallenBelow(figures(0.9, 0), floors)).toEqual([]);
});

test('what has fallen is named, with what it is and what is asked for', () => {
  expect(fallenBelow(figures(0.85, 2), floors)).toEqual([
    'seeds pack F1 is 0.850, at least 0.9 is asked for',
    'seeds leaks is 2, at most 0 is asked for',
  ]);
});

test('a floor under a figure that is not measured is a mistake', () => {
  expect(() => fallenBelow([], floors)).toThrow('seeds pack F1');
});

test('floors are what issue 2 promises, and tighter where more is reached', () => {
  const tightest = (figure: string): number => {
    const found = FLOORS.filter((floor) => floor.figure === figure);
    const values = found.map(({ value }) => value);
    return found[0]?.bound === 'least' ? Math.max(...values) : Math.min(...values);
  };
  expect(tightest('seeds pack F1')).toBeGreaterThanOrEqual(0.9);
  expect(tightest('seeds event recall')).toBeGreaterThanOrEqual(0.6);
  expect(tightest('seeds later people')).toBeGreaterThanOrEqual(0.8);
  expect(tightest('related and traps links wrong')).toBeLessThanOrEqual(3);
  expect(tightest('related and traps links missed')).toBeLessThanOrEqual(6);
  expect(tightest('related and traps traps')).toBeLessThanOrEqual(2);
  expect(tightest('related and traps strict loss')).toBeLessThanOrEqual(0.03);
  for (const none of ['seeds leaks', 'seeds pairs merged', 'seeds spellings apart'])
    expect(tightest(none)).toBe(0);
});

test('what is not asked of a set of texts is no figure', () => {
  const empty: SetScores = { set: 'seeds', texts: 0, pack: null, page: null, links: null };
  expect(figuresOf([empty])).toEqual([]);
});
