import { readFileSync, rmSync } from 'node:fs';
import { run } from '../run.ts';
import type { Outcome, Step } from './step.ts';

/** What of vitest's JSON report is counted. */
interface Counts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/** A step that runs one project of the tests (`tools/vite/tests.ts`). A test that was skipped or is yet to be written counts as failed. */
export function vitestStep(project: string, after: readonly string[]): Step {
  return { name: `${project} tests`, after, run: () => runProject(project) };
}

async function runProject(project: string): Promise<Outcome> {
  const reportFile = `build/test-reports/${project}.json`;
  rmSync(reportFile, { force: true });
  const { code, output } = await run(
    'vitest',
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    '--allowOnly=false',
  );
  const { passed, failed } = count(reportFile);
  // A file that could not be loaded, or an error outside of any test, fails the run without failing a test.
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, output };
}

function count(reportFile: string) {
  const counts = readReport(reportFile);
  if (counts === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = counts;
  return { passed: numPassedTests, failed: numFailedTests + numPendingTests + numTodoTests };
}

/** The report of a run; undefined when it broke off before writing one. */
function readReport(reportFile: string): Counts | undefined {
  try {
    return JSON.parse(readFileSync(reportFile, 'utf8'));
  } catch {
    return undefined;
  }
}
