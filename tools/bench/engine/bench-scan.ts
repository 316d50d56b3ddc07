import { readPlainText } from '../../../src/article/plain-text.ts';
import type { Engine } from '../../../src/link/engine.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import type { GoldText } from '../../eval/gold/gold.ts';
import { packOf } from '../../eval/project.ts';
import { many, printTable, time } from '../print.ts';
import { measureTask, timed } from './measure-task.ts';
import { longText } from './texts.ts';

/** The words of the page that is scanned. */
const PAGE = 3000;

/** Measures how fast a page is understood, from its text to its linked names, and prints it. */
export async function benchScan(engine: Engine, texts: readonly GoldText[]): Promise<void> {
  const text = longText(texts, PAGE);
  const snapshot = openSnapshot(packOf([], engine).snapshot);
  const scan = (): unknown => engine.read(readPlainText(text), [], snapshot);
  const tokens = tokenise(text).length;
  const first = timed(scan);
  const tokenised = await measureTask('tokens', () => tokenise(text));
  const article = await measureTask('article', () => readPlainText(text));
  const warm = await measureTask('scan', scan);
  const row = (name: string, ms: number): string[] => [
    name,
    time(ms),
    many((tokens / ms) * 1000),
    many((text.length / ms) * 1000),
  ];
  printTable(
    `SCAN A PAGE (${many(tokens)} tokens)`,
    ['time', 'tokens/s', 'characters/s'],
    [
      row('tokens alone', tokenised),
      row('article alone', article),
      row('article, extract, links', warm),
      row('the same, first in a process', first),
    ],
  );
}
