import { join } from 'node:path';
import type { Engine } from '../../src/link/engine.ts';
import type { Figure } from './figures.ts';
import { GOLD } from './gold/load.ts';
import { printed } from './metrics/ratio.ts';
import { scoreTags, type TagScore, VIEWS } from './metrics/tagged.ts';
import { alignedTable } from './table.ts';
import { taggedCorpus } from './tagged-corpus.ts';

/** How well the tagger reads one half of the news set of `tests/gold/news`. */
export type NewsScore = { readonly half: string; readonly sentences: number; readonly score: TagScore };

/** Tags both halves of the news set, each as one text, and scores them. */
export function measureNews(engine: Engine): NewsScore[] {
  return ['choose', 'report'].map((half) => {
    const tagged = taggedCorpus(join(GOLD, 'news', `${half}.conll`), engine);
    return { half, sentences: tagged.length, score: scoreTags(tagged) };
  });
}

/** The F1 of each half, over all names and by type. */
export function newsFigures(scores: readonly NewsScore[]): Figure[] {
  return scores.flatMap(({ half, score }) =>
    VIEWS.map((view) => ({ name: `news ${half} ${view} F1`, value: score[view].f1 })),
  );
}

/** A table of both halves. */
export function newsTable(scores: readonly NewsScore[]): string {
  const head = ['TAGGER ON NEWS', 'sentences', ...VIEWS.flatMap((view) => [`${view}: P`, 'R', 'F1'])];
  const rows = scores.map(({ half, sentences, score }) => [
    half,
    String(sentences),
    ...VIEWS.flatMap((view) => {
      const { precision, recall, f1 } = score[view];
      return [precision, recall, f1].map(printed);
    }),
  ]);
  return alignedTable([head, ...rows]);
}
