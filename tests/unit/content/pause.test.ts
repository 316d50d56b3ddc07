import { expect, test } from 'vitest';
import { newUnitsIn, nextPause, SHORTEST_PAUSE } from '../../../extension/content/page/pause.ts';

test('a page on which something ticks is scanned ever more rarely, but at least twice a minute', () => {
  let pause = SHORTEST_PAUSE;
  const pauses = Array.from({ length: 20 }, () => (pause = nextPause(pause, 8)));
  expect(pauses.slice(0, 3)).toEqual([800, 1600, 3200]);
  expect(pauses.at(-1)).toBe(30_000);
});

test('a new paragraph brings the short pause back', () => {
  expect(nextPause(30_000, 400)).toBe(SHORTEST_PAUSE);
});

test('new is only what was not on the page before, wherever it stands now', () => {
  const before = ['पहला पैरा', 'दूसरा पैरा'];
  expect(newUnitsIn(['दूसरा पैरा', 'पहला पैरा'], before)).toBe(0);
  expect(newUnitsIn(['नया', ...before], before)).toBe(3);
  expect(newUnitsIn([], before)).toBe(0);
});
