import type { Article } from '../../../src/article/article.ts';

/** Of a Hindi text at least this part of the letters is Devanagari, however much English is quoted in it. */
const SHARE = 0.15;

/** So much of a text tells its language, in UTF-16 code units. */
const SAMPLE = 20_000;

/** Whether an article is worth adding: one in another script has no names that cards could tell of. */
export function isInHindi({ text }: Article): boolean {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const devanagari = sample.match(/(?=\p{L})\p{Script=Devanagari}/gu)?.length ?? 0;
  return devanagari > 0 && devanagari >= SHARE * letters;
}
