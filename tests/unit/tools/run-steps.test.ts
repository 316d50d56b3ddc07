import { expect, test } from 'vitest';
import { runSteps } from '../../../tools/test/run-steps.ts';
import type { Outcome, Step } from '../../../tools/test/step.ts';

const PASS: Outcome = { passed: 1, failed: 0, output: '' };
const FAIL: Outcome = { passed: 2, failed: 1, output: 'why' };

function step(name: string, outcome: Outcome, after: readonly string[] = []): Step {
  return { name, after, run: async () => outcome };
}

/** What the steps came to, and the name of each with its output in the order in which they ended. */
async function outcomeOf(steps: readonly Step[]) {
  const reported: string[] = [];
  const sums = await runSteps(steps, ({ name }, { output }) => reported.push(`${name}: ${output}`));
  return { ...sums, reported };
}

test('tests and steps are added up', async () => {
  const { passed, failed } = await outcomeOf([
    step('a', PASS),
    step('b', { ...PASS, passed: 40 }),
    step('c', FAIL),
  ]);
  expect({ passed, failed }).toEqual({ passed: 43, failed: 1 });
});

test('a step whose forerunner failed counts as failed without being run; the others run all the same', async () => {
  const neverRuns: Step = { name: 'b', after: ['a'], run: () => Promise.reject(new Error('was run')) };
  const { passed, failed, reported } = await outcomeOf([step('a', FAIL), neverRuns, step('c', PASS)]);
  expect({ passed, failed }).toEqual({ passed: 3, failed: 2 });
  expect(reported).toContain('b: not run, because a step that it needs failed');
});

test('a step that crashes has failed', async () => {
  const crashing: Step = { name: 'a', after: [], run: () => Promise.reject(new Error('crash')) };
  const { failed, reported } = await outcomeOf([crashing, step('b', PASS)]);
  expect(failed).toBe(1);
  expect(reported.join()).toContain('crash');
});

test('no more than two steps run at once, and each after those it needs', async () => {
  let running = 0;
  let most = 0;
  const ended: string[] = [];
  const slow = (name: string, after: readonly string[] = []): Step => ({
    name,
    after,
    run: async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      ended.push(name);
      return PASS;
    },
  });
  await outcomeOf([slow('a'), slow('b', ['a']), slow('c'), slow('d'), slow('f'), slow('e', ['b', 'd', 'f'])]);
  expect(most).toBe(2);
  expect(ended.indexOf('b')).toBeGreaterThan(ended.indexOf('a'));
  expect(ended.at(-1)).toBe('e');
});

test('of the steps that could start, the first of the list does', async () => {
  const started: string[] = [];
  const noted = (name: string, after: readonly string[] = []): Step => ({
    name,
    after,
    run: async () => {
      started.push(name);
      await new Promise((resolve) => setImmediate(resolve));
      return PASS;
    },
  });
  await outcomeOf([noted('a'), noted('b'), noted('long', ['a']), noted('c'), noted('d'), noted('e')]);
  expect(started.slice(0, 2)).toEqual(['a', 'b']);
  expect(started.indexOf('long')).toBeLessThan(started.indexOf('d'));
});

test('a step cannot wait for one that comes later', async () => {
  await expect(outcomeOf([step('a', PASS, ['b']), step('b', PASS)])).rejects.toThrow('"a" comes before "b"');
});
