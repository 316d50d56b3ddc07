import { parseArgs } from 'node:util';
import { figuresOf } from './eval/figures.ts';
import { FLOORS, fallenBelow } from './eval/floors.ts';
import { measure } from './eval/measure.ts';
import { measureNews, newsFigures, newsTable } from './eval/news.ts';
import { sourceEngine } from './eval/project.ts';
import { remarks, tables } from './eval/report.ts';

/**
 * `npm run eval`: reads the annotated texts and sentences of `tests/gold` with the engine of the sources and prints how well it does. Fails, and says
 * what fell below, when a figure passes its floor (`tools/eval/floors.ts`). `npm run eval -- -v` lists every miss and every wrong answer.
 */
const { values } = parseArgs({ options: { verbose: { type: 'boolean', short: 'v', default: false } } });
const engine = sourceEngine();
const scores = measure(engine);
const news = measureNews(engine);
if (values.verbose) console.log(`${remarks(scores)}\n`);
console.log(`${tables(scores)}\n\n${newsTable(news)}`);
const fallen = fallenBelow([...figuresOf(scores), ...newsFigures(news)], FLOORS);
for (const line of fallen) console.error(`below its floor: ${line}`);
if (fallen.length === 0) console.log(`\nAll ${FLOORS.length} floors hold.`);
process.exitCode = fallen.length === 0 ? 0 : 1;
