import { expect, test } from 'vitest';
import { Chance } from '../../../tools/chance.ts';

function draws(seed: number): number[] {
  const chance = new Chance(seed);
  return Array.from({ length: 1000 }, () => chance.next());
}

test('chance comes out the same for a seed, and otherwise for another', () => {
  expect(draws(3)).toEqual(draws(3));
  expect(draws(3)).not.toEqual(draws(4));
});

test('chance is fair: from 0 to 1, and as often below a half as above', () => {
  const numbers = draws(5);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  const below = numbers.filter((number) => number < 0.5).length;
  expect(below).toBeGreaterThan(430);
  expect(below).toBeLessThan(570);
});

test('what is certain happens, and what is impossible does not', () => {
  const chance = new Chance(1);
  expect(Array.from({ length: 50 }, () => chance.hits(1))).not.toContain(false);
  expect(Array.from({ length: 50 }, () => chance.hits(0))).not.toContain(true);
});

test('of nothing nothing is picked', () => {
  expect(new Chance(1).pick([])).toBeUndefined();
  expect(['a', 'b']).toContain(new Chance(1).pick(['a', 'b']));
});
