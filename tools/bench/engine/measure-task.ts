import { Bench } from 'tinybench';

/** How long a call of a function takes, in ms, half of the time and on average, after warming up. */
export type Duration = { readonly median: number; readonly mean: number };

/** Calls a function again and again for a while and measures each call. Throws what the function throws. */
export async function measureTask(name: string, task: () => unknown): Promise<Duration> {
  const bench = new Bench({ time: 1500, iterations: 5, warmupTime: 500, warmupIterations: 3, throws: true });
  bench.add(name, () => {
    task();
  });
  const [done] = await bench.run();
  const result = done?.result;
  if (result?.state !== 'completed') throw new Error(`${name} was not measured`);
  return { median: result.latency.p50, mean: result.latency.mean };
}

/** How long one call of a function takes, in ms. */
export function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
