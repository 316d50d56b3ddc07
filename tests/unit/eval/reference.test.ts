import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FIXTURES, RECORDINGS, readRecorded } from '../../../tools/eval/fixtures/recorded.ts';
import { fixtureGold, nameOf, RUNS } from '../../../tools/eval/fixtures/runs.ts';
import { scoreLine } from './score-line.ts';

/** What the reference scorer printed for each recording and run. */
const printedLines = new Map(
  readFileSync(`${FIXTURES}/score-lines.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [recording, run, line] = row.split('\t');
      return [`${recording} ${run}`, line];
    }),
);

const gold = fixtureGold();

describe.each(RECORDINGS)(
  'on the answers recorded as "%s", our figures are those of the reference scorer',
  (recording) => {
    test.each(RUNS.map((run) => ({ run, name: nameOf(run) })))('$name', ({ run, name }) => {
      const line = printedLines.get(`${recording} ${name}`);
      expect(line).toBeDefined();
      expect(scoreLine(run, readRecorded(recording, run.pack), gold)).toBe(line);
    });
  },
);

test('the damaged answers are so bad in every way that scorers that count otherwise would differ', () => {
  const damaged = [...printedLines]
    .filter(([key]) => key.startsWith('damaged'))
    .map(([, line]) => line ?? '');
  for (const flaw of [
    / B3-P=0/,
    / B3-R=0/,
    / wrong=[1-9]/,
    / missed=[1-9]/,
    / traps=[1-9]/,
    / extra=[1-9]/,
  ]) {
    expect(
      damaged.some((line) => flaw.test(line)),
      String(flaw),
    ).toBe(true);
  }
});
