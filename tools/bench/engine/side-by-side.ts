import { median } from '../statistics.ts';
import { timed } from './measure-task.ts';

const WARM_UP = 5;
const ROUNDS = 31;

/**
 * Times tasks in turns, so that whatever else the machine does hits all of them alike, after warming up. Answers the median time of
 * each in ms, in the order of the tasks.
 */
export function timesSideBySide(tasks: readonly (() => unknown)[]): number[] {
  for (let round = 0; round < WARM_UP; round++) for (const task of tasks) task();
  const rounds = Array.from({ length: ROUNDS }, () => tasks.map(timed));
  return tasks.map((_, i) => median(rounds.map((times) => times[i] ?? Number.NaN)));
}
