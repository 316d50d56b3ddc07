import { report } from './test/report.ts';
import { runSteps } from './test/run-steps.ts';
import { STEPS } from './test/steps.ts';

/** `npm test`: every check of the project. The last line counts single tests and steps. */
const { passed, failed } = await runSteps(STEPS, report);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
