/** An age as the largest whole unit that says enough: days up to a month, months up to two years, then years. */
export type Age = { readonly unit: 'days' | 'months' | 'years'; readonly count: number };

const DAYS_PER_YEAR = 365;
const DAYS_PER_MONTH = DAYS_PER_YEAR / 12;

/** From this many days on, what is known is called old (product: "page age from 30 days on"). */
export const OLD = 30;

/** Puts an age in days (0 or more) into words' units: 8 days, 16 months, 3 years. Rounds down: nothing is made older. */
export function ageOf(days: number): Age {
  if (days < DAYS_PER_MONTH) return { unit: 'days', count: Math.floor(days) };
  if (days < 2 * DAYS_PER_YEAR) return { unit: 'months', count: Math.floor(days / DAYS_PER_MONTH) };
  return { unit: 'years', count: Math.floor(days / DAYS_PER_YEAR) };
}
