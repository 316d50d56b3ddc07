import { Bench } from 'tinybench';

/**
 * Calls a function again and again for a while, after warming up, and gives how long half of the calls take at most, in ms.
 * @throws what the function throws
 */
export async function measureTask(name: string, task: () => unknown): Promise<number> {
  const bench = new Bench({ time: 1500, iterations: 5, warmupTime: 500, warmupIterations: 3, throws: true });
  bench.add(name, () => {
    task();
  });
  const [done] = await bench.run();
  const result = done?.result;
  if (result?.state !== 'completed') throw new Error(`${name} was not measured`);
  return result.latency.p50;
}

/** How long one call of a function takes, in ms. */
export function timed(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}
