import { readPlainText } from '../../../src/article/plain-text.ts';
import { lookUp } from '../../../src/lexicon/lexicon.ts';
import { createEngine, type Engine } from '../../../src/link/engine.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { compileGazetteer } from '../../../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../../../src/names/gazetteer/gazetteer.ts';
import type { Pack } from '../../../src/store/pack.ts';
import { keyK15 } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import type { GoldText } from '../../eval/gold/gold.ts';
import { loadSeeds, loadTexts } from '../../eval/gold/load.ts';
import { packOf } from '../../eval/project.ts';
import { kilobytes, many, printTable, type Row, time } from '../print.ts';
import { median } from '../statistics.ts';
import { measureTask, timed } from './measure-task.ts';
import { syntheticArticles } from './synthetic.ts';
import { longText, wordsIn } from './texts.ts';
import { measureVocabulary } from './vocabulary.ts';

/** The words of the page that is scanned. */
const PAGE = 3000;

/** Measures the engine in Node and prints the results. The first scan is the first that this process does. */
export async function benchEngine(): Promise<void> {
  const bytes = compileGazetteer();
  const engine = createEngine(openGazetteer(bytes));
  const [seeds, own] = [loadSeeds().texts, loadTexts('own')];
  await benchScan(engine, own);
  await benchPacks(engine, seeds, own);
  await benchTables(engine, bytes, own);
}

async function benchScan(engine: Engine, texts: readonly GoldText[]): Promise<void> {
  const article = readPlainText(longText(texts, PAGE));
  const snapshot = openSnapshot(packOf([], engine).snapshot);
  const words = article.paragraphs.reduce(
    (sum, { start, end }) => sum + wordsIn(article.text.slice(start, end)),
    0,
  );
  const first = timed(() => engine.read(article, [], snapshot));
  const warm = await measureTask('scan', () => engine.read(article, [], snapshot));
  const row = (name: string, ms: number): string[] => [name, time(ms), many((words / ms) * 1000)];
  printTable(
    `READ A PAGE (${words} words: extract and link)`,
    ['time', 'words/s'],
    [row('first', first), row('warm', warm.median)],
  );
}

async function benchPacks(
  engine: Engine,
  seeds: readonly GoldText[],
  own: readonly GoldText[],
): Promise<void> {
  const others = syntheticArticles([...own, ...seeds], 300);
  const warm = await measureTask('pack of the seeds', () => packOf(seeds, engine));
  const rows = [packRow('5 seeds', packOf(seeds, engine), warm.median)];
  const start = performance.now();
  const pack = packOf(others, engine);
  rows.push(packRow('300 synthetic articles', pack, performance.now() - start));
  printTable('BUILD A PACK', ['time', 'per article', 'entities', 'events'], rows);
}

function packRow(name: string, { articles, knowledge }: Pack, ms: number): Row {
  const { entities, events } = knowledge;
  return [name, time(ms), time(ms / articles.length), many(entities.length), many(events.length)];
}

async function benchTables(engine: Engine, bytes: Uint8Array, texts: readonly GoldText[]): Promise<void> {
  const { lexicon } = engine.gazetteer;
  const words = texts.flatMap(({ text }) => tokenise(text).map((token) => keyK15(token.norm)));
  const looked = await measureTask('look-ups', () => {
    for (const word of words) lookUp(lexicon, [word]);
  });
  const opened = await measureTask('open', () => openGazetteer(bytes));
  const loads = await measureVocabulary();
  printTable(
    'TABLES',
    [''],
    [
      [
        `look-ups in the gazetteer (${many(lexicon.size)} names), per second`,
        many((words.length / looked.median) * 1000),
      ],
      [`open the gazetteer (${kilobytes(bytes.length)})`, time(opened.median)],
      ['load the vocabulary in a new process', time(median(loads.map(({ load }) => load)))],
      ['class its first word', time(median(loads.map(({ firstWord }) => firstWord)))],
    ],
  );
}
