import { parseArgs } from 'node:util';
import { figuresOf } from './eval/figures.ts';
import { FLOORS, fallenBelow } from './eval/floors.ts';
import { measure } from './eval/measure.ts';
import { sourceEngine } from './eval/project.ts';
import { remarks, tables } from './eval/report.ts';

/**
 * `npm run eval`: reads the annotated texts of `tests/gold` with the engine of the sources and prints how well it does. Fails, and says
 * what fell below, when a figure passes its floor (`tools/eval/floors.ts`). `npm run eval -- -v` lists every miss and every wrong answer.
 */
const { values } = parseArgs({ options: { verbose: { type: 'boolean', short: 'v', default: false } } });
const scores = measure(sourceEngine());
if (values.verbose) console.log(`${remarks(scores)}\n`);
console.log(tables(scores));
const fallen = fallenBelow(figuresOf(scores), FLOORS);
for (const line of fallen) console.error(`below its floor: ${line}`);
if (fallen.length === 0) console.log(`\nAll ${FLOORS.length} floors hold.`);
process.exitCode = fallen.length === 0 ? 0 : 1;
