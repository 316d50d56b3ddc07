import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { printed } from './eval/metrics/ratio.ts';
import { calibrationError, scoreTags, scoreUnseen, trainedOn, VIEWS } from './eval/metrics/tagged.ts';
import { sourceEngine } from './eval/project.ts';
import { alignedTable } from './eval/table.ts';
import { taggedCorpus } from './eval/tagged-corpus.ts';
import { readCorpus } from './tagger/corpus.ts';

/**
 * `npm run eval:corpora -- DIR`: tags the dev files of the two corpora in DIR (`hiner-dev.conll`, `il-ner-dev.conll`) and prints the
 * F1 of the names, in which fresh sentences and new names are those that are not in the training files there (`*-train.conll`).
 */
const CORPORA = ['hiner', 'il-ner'];

const [dir] = process.argv.slice(2);
const problem =
  dir === undefined ? 'name the folder of the corpora: npm run eval:corpora -- DIR' : lackOf(dir);
if (dir === undefined || problem !== null) {
  console.error(problem);
  process.exitCode = 1;
} else {
  console.log(corporaTable(dir));
}

/** What is missing in a folder, in a sentence; null when nothing is. */
function lackOf(folder: string): string | null {
  if (!existsSync(folder)) return `${folder}: there is no such folder`;
  const names = CORPORA.flatMap((corpus) => [`${corpus}-dev.conll`, `${corpus}-train.conll`]);
  const missing = names.filter((name) => !existsSync(join(folder, name)));
  return missing.length === 0 ? null : `${folder} lacks ${missing.join(', ')}`;
}

function corporaTable(folder: string): string {
  const trained = trainedOn(CORPORA.flatMap((corpus) => readCorpus(join(folder, `${corpus}-train.conll`))));
  const engine = sourceEngine();
  const head = ['F1', ...VIEWS, 'plain', 'fresh', 'new names', 'recall', 'calibration error'];
  const rows = CORPORA.map((corpus) => {
    const tagged = taggedCorpus(join(folder, `${corpus}-dev.conll`), engine);
    const score = scoreTags(tagged);
    const { plain, fresh, newFound, newNames } = scoreUnseen(tagged, trained);
    return [
      `${corpus}-dev`,
      ...VIEWS.map((view) => printed(score[view].f1)),
      printed(plain.f1),
      printed(fresh.f1),
      `${newFound}/${newNames}`,
      printed(newFound / Math.max(1, newNames)),
      printed(calibrationError(tagged)),
    ];
  });
  return alignedTable([head, ...rows]);
}
