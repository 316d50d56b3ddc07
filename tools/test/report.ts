import { stripVTControlCharacters } from 'node:util';
import type { Report } from './run-steps.ts';

/** How vitest marks a test that passed only when it was tried again. */
const TRIED_AGAIN = /^.*\(retry x\d+\).*$/gm;

/** Prints a line for a step, and under it everything that a failed one printed, or which tests passed at a second try. */
export const report: Report = (step, { passed, failed, output }, ms) => {
  const seconds = (ms / 1000).toFixed(1);
  const tests = passed + failed > 1 ? `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name}${tests}  (${seconds} s)`);
  const more =
    failed > 0 ? output.trimEnd() : (stripVTControlCharacters(output).match(TRIED_AGAIN) ?? []).join('\n');
  if (more !== '') console.log(more.replace(/^/gm, '    '));
};
