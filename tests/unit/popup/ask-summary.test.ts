import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { NoPage, PageSummary } from '../../../extension/messages.ts';
import { askSummary, askWakingSummary } from '../../../extension/popup/ask-summary.ts';

const fake: { answers: (PageSummary | NoPage)[]; asked: unknown[] } = { answers: [], asked: [] };

vi.stubGlobal('browser', {
  runtime: {
    sendMessage: async (message: unknown) => {
      fake.asked.push(message);
      return fake.answers.length > 1 ? fake.answers.shift() : fake.answers[0];
    },
  },
});

const SUMMARY: PageSummary = {
  title: 'नहर योजना',
  outlet: null,
  published: null,
  age: null,
  names: [],
  story: [],
  coverage: [],
  article: 'article',
  knowledge: 'ready',
  canStore: true,
};

function answerWith(...answers: readonly (PageSummary | NoPage)[]): void {
  fake.answers = [...answers];
  fake.asked = [];
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('the background is asked about the tab once, whatever it answers', async () => {
  answerWith('not-hindi');
  expect(await askSummary(7)).toBe('not-hindi');
  expect(fake.asked).toEqual([{ to: 'background', name: 'summary', params: { tab: 7 } }]);
});

test('a page that is just being turned on is asked again until its script answers', async () => {
  answerWith('off', 'not-hindi', SUMMARY);
  const summary = askWakingSummary(7);
  await vi.runAllTimersAsync();
  expect(await summary).toEqual(SUMMARY);
  expect(fake.asked).toHaveLength(3);
});

test('a page that stays as it is is believed in the end', async () => {
  answerWith('not-hindi');
  const summary = askWakingSummary(7);
  await vi.runAllTimersAsync();
  expect(await summary).toBe('not-hindi');
});
