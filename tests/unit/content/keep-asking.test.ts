import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepAsking } from '../../../extension/content/keep-asking.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Answers as told, one after the other; the last for ever. */
function answering(...answers: readonly ('yes' | 'no' | 'nobody')[]) {
  let asked = 0;
  const ask = async (): Promise<boolean> => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (answer === 'nobody') throw new Error('nobody is there');
    return answer === 'yes';
  };
  return { ask, asked: () => asked };
}

test('one answer is enough', async () => {
  const background = answering('yes');
  await keepAsking(background.ask, new AbortController().signal);
  expect(background.asked()).toBe(1);
});

test('a background that was not there, or failed, is asked again', async () => {
  const background = answering('nobody', 'no', 'yes');
  const done = keepAsking(background.ask, new AbortController().signal);
  await vi.runAllTimersAsync();
  await done;
  expect(background.asked()).toBe(3);
});

test('a background that never answers is left alone after a while', async () => {
  const background = answering('nobody');
  const done = keepAsking(background.ask, new AbortController().signal);
  await vi.runAllTimersAsync();
  await done;
  expect(background.asked()).toBe(4);
});

test('nobody is asked again for a script that another has replaced', async () => {
  const background = answering('nobody');
  const controller = new AbortController();
  const done = keepAsking(background.ask, controller.signal);
  controller.abort();
  await vi.runAllTimersAsync();
  await done;
  expect(background.asked()).toBe(1);
});
