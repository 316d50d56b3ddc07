import { readPlainText } from '../../../src/article/plain-text.ts';
import type { Extract } from '../../../src/extract/extract.ts';
import type { Build, Engine } from '../../../src/link/engine.ts';
import type { GoldText } from '../../eval/gold/gold.ts';
import { many, percent, printTable, type Row, time } from '../print.ts';
import { timed } from './measure-task.ts';
import { syntheticArticles } from './synthetic.ts';

/** Of how many synthetic articles knowledge is built, and how many are then added. */
const COUNTS = [100, 1000, 10_000] as const;
const ADDED = 10;
/** The cost of adding is that of the second fastest of so many times. */
const TIMES = 3;

/**
 * Measures how long it takes to join many articles, and to add a few more to them, and prints it. Articles are made of `texts`, so the few name much of
 * what the many name. A large collection is joined once.
 */
export function benchJoining(engine: Engine, texts: readonly GoldText[]): void {
  printTable(
    'JOIN ARTICLES',
    ['extracting', 'joining', 'adding 10', 'of joining', 'of extracting and joining'],
    COUNTS.map((count) => joiningRow(engine, texts, count)),
  );
}

function joiningRow(engine: Engine, texts: readonly GoldText[], count: number): Row {
  const articles = syntheticArticles(texts, count + ADDED).map(({ text }) => readPlainText(text));
  let all: readonly Extract[] = [];
  const extracting = timed(() => {
    all = articles.map((article) => engine.extract(article));
  });
  let before: Build | null = null;
  const joining = timed(() => {
    before = engine.build(all.slice(0, count));
  });
  const added = Array.from({ length: TIMES }, () => timed(() => engine.build(all, [], before)));
  const adding = added.sort((a, b) => a - b)[1] ?? 0;
  const extractingAdded = (extracting * ADDED) / (count + ADDED);
  return [
    `${many(count)} synthetic articles`,
    time(extracting),
    time(joining),
    time(adding),
    percent(adding / joining),
    percent((adding + extractingAdded) / (extracting + joining)),
  ];
}
