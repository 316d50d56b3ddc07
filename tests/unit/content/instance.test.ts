import { expect, test } from 'vitest';
import { isRunning, takeOver } from '../../../extension/content/instance.ts';

test('a script that is run again ends the one before it, and only that', () => {
  expect(isRunning('main')).toBe(false);
  const boot = takeOver('boot');
  const first = takeOver('main');
  expect(isRunning('main')).toBe(true);
  const second = takeOver('main');
  expect([boot, first, second].map(({ signal }) => signal.aborted)).toEqual([false, true, false]);
  second.abort();
  expect(isRunning('main')).toBe(false);
  expect(isRunning('boot')).toBe(true);
});
