import { gzipSync } from 'node:zlib';
import { lookUp } from '../../../src/lexicon/lexicon.ts';
import type { Engine } from '../../../src/link/engine.ts';
import { openGazetteer } from '../../../src/names/gazetteer/gazetteer.ts';
import { keyK15 } from '../../../src/text/keys.ts';
import { tokenise } from '../../../src/text/tokens.ts';
import type { GoldText } from '../../eval/gold/gold.ts';
import { many, printTable, size, time } from '../print.ts';
import { median } from '../statistics.ts';
import { measureTask } from './measure-task.ts';
import { measureVocabulary } from './vocabulary.ts';

/** Measures the lists of names and words that the engine works with, and prints it. @param lists the compiled gazetteer */
export async function benchTables(
  { gazetteer }: Engine,
  lists: Uint8Array,
  texts: readonly GoldText[],
): Promise<void> {
  const { lexicon } = gazetteer;
  const words = texts.flatMap(({ text }) => tokenise(text).map((token) => keyK15(token.norm)));
  const looked = await measureTask('look-ups', () => {
    for (const word of words) lookUp(lexicon, [word]);
  });
  const opened = await measureTask('open', () => openGazetteer(lists));
  const loads = await measureVocabulary();
  const sizes = `${size(lists.length)}, gz ${size(gzipSync(lists).length)}`;
  printTable(
    'LISTS',
    [''],
    [
      [
        `look-ups in the gazetteer (${many(lexicon.size)} names), per second`,
        many((words.length / looked) * 1000),
      ],
      [`open the gazetteer (${sizes})`, time(opened)],
      ['load the vocabulary in a new process', time(median(loads.map(({ load }) => load)))],
      ['class its first word', time(median(loads.map(({ firstWord }) => firstWord)))],
    ],
  );
}
