import { build } from '../build/build.ts';
import { type Finished, run, runScript } from '../run.ts';
import { lintForFirefox } from './firefox-lint.ts';
import type { Outcome, Step } from './step.ts';
import { vitestStep } from './vitest-step.ts';

/** All steps of `npm test`, in the order in which they get their turn. */
export const STEPS: readonly Step[] = [
  { name: 'build', after: [], run: () => asOutcome(build().then(success, failure)) },
  command('types', () => run('tsc', '--noEmit', '-p', '.')),
  command('biome', () => run('biome', 'ci', '--error-on-warnings')),
  // The longest first, or one of the two cores would stand idle at the end.
  vitestStep('firefox', ['build']),
  vitestStep('chromium', ['build']),
  command('knip', () => run('knip')),
  vitestStep('structure', []),
  vitestStep('unit', []),
  { name: 'web-ext lint', after: ['build'], run: lintForFirefox },
  vitestStep('built', ['build']),
  { ...command('quality floor', () => runScript('eval')), after: ['build'] },
  vitestStep('property', []),
];

/** A step that is one program: it passes when the program ends with 0. */
function command(name: string, start: () => Promise<Finished>): Step {
  return { name, after: [], run: () => asOutcome(start()) };
}

async function asOutcome(running: Promise<Finished>): Promise<Outcome> {
  const { code, output } = await running;
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

const success = (): Finished => ({ code: 0, output: '' });
const failure = (error: Error): Finished => ({ code: 1, output: error.message });
