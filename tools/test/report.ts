import type { Report } from './run-steps.ts';

/** Prints a line for a step, and under it everything that a failed one printed. */
export const report: Report = (step, { passed, failed, output }, ms) => {
  const seconds = (ms / 1000).toFixed(1);
  const tests = passed + failed > 1 ? `  ${passed} passed${failed > 0 ? `, ${failed} failed` : ''}` : '';
  console.log(`${failed === 0 ? '✓' : '✗'} ${step.name}${tests}  (${seconds} s)`);
  if (failed > 0) console.log(output.trimEnd().replace(/^/gm, '    '));
};
