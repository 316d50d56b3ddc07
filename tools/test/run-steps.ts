import type { Outcome, Step } from './step.ts';

/** How many steps run at once: the tests are to be quick on two cores, and a browser keeps one busy. */
const AT_ONCE = 2;

/** Told of every step as it ends, with the time that it took in ms. */
export type Report = (step: Step, outcome: Outcome, ms: number) => void;

/**
 * Runs all steps, two at a time and each after those it needs, and adds up what they found. Of those that could start,
 * the one that stands first does. A step that cannot run because one before it failed counts as failed.
 * @throws {Error} when a step names one that does not stand above it
 */
export async function runSteps(steps: readonly Step[], report: Report) {
  const outcomes = new Map<string, Promise<Outcome>>();
  const inTurn = turns(AT_ONCE);
  for (const [position, step] of steps.entries()) {
    const before = step.after.map((name) => {
      const outcome = outcomes.get(name);
      if (outcome === undefined) throw new Error(`"${step.name}" comes before "${name}", which it needs`);
      return outcome;
    });
    outcomes.set(
      step.name,
      runAfter(before, step, (task) => inTurn(position, task), report),
    );
  }
  const all = await Promise.all(outcomes.values());
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

async function runAfter(
  before: readonly Promise<Outcome>[],
  step: Step,
  inTurn: <T>(task: () => Promise<T>) => Promise<T>,
  report: Report,
): Promise<Outcome> {
  const blocked = (await Promise.all(before)).some(({ failed }) => failed > 0);
  if (blocked) return reported(step, report, async () => NOT_RUN);
  return inTurn(() => reported(step, report, () => step.run()));
}

const NOT_RUN: Outcome = { passed: 0, failed: 1, output: 'not run, because a step that it needs failed' };

async function reported(step: Step, report: Report, run: Step['run']): Promise<Outcome> {
  const started = performance.now();
  const outcome = await run().catch(crashed);
  report(step, outcome, performance.now() - started);
  return outcome;
}

function crashed(error: Error): Outcome {
  return { passed: 0, failed: 1, output: error.stack ?? error.message };
}

/** Lets so many tasks run at once; of the others that which has the lowest position starts next. */
function turns(count: number) {
  const waiting: { readonly position: number; readonly start: () => void }[] = [];
  let free = count;
  return async <T>(position: number, task: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push({ position, start: resolve }));
    try {
      return await task();
    } finally {
      waiting.sort((a, b) => b.position - a.position);
      const next = waiting.pop();
      if (next === undefined) free += 1;
      else next.start();
    }
  };
}
