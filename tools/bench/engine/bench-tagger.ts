import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Engine } from '../../../src/link/engine.ts';
import { findByCues } from '../../../src/names/cue-finders.ts';
import { sightingOf } from '../../../src/names/sighting.ts';
import { tagArticle } from '../../../src/names/tagger/article.ts';
import { bestLabels, legalTransitions } from '../../../src/names/tagger/decode.ts';
import { fullScorer } from '../../../src/names/tagger/emissions.ts';
import { hintsOf } from '../../../src/names/tagger/grid.ts';
import { createNameTagger, type TaggerSentence } from '../../../src/names/tagger/tagger.ts';
import { openWeights } from '../../../src/names/tagger/weights.ts';
import { rememberingKeys, wordsOf } from '../../../src/names/words.ts';
import { type Token, tokenise } from '../../../src/text/tokens.ts';
import { readCorpus } from '../../tagger/corpus.ts';
import { TAGGER_WEIGHTS } from '../../vite/packaged-files.ts';
import type { Limit } from '../limits.ts';
import { many, printTable, size, time } from '../print.ts';
import { median } from '../statistics.ts';
import { measureColdTagger } from './cold-tagger.ts';
import { timesSideBySide } from './side-by-side.ts';
import { trialScorer } from './trial-tagger.ts';

/** What the weights may weigh packed with gzip, in bytes, and how long they and a first sentence may take, in ms. */
const BUDGETS = { weights: 300_000, firstSentence: 30 } as const;

/** Measures the name tagger by itself and prints the results; gives those that have limits. */
export async function benchTagger(engine: Engine): Promise<Limit[]> {
  const file = new Uint8Array(readFileSync(TAGGER_WEIGHTS.kept));
  benchSpeed(engine, file);
  const { map, rowsBefore, rows, transitions } = openWeights(file);
  const packed = gzipSync(file, { level: 9 }).length;
  const cold = await measureColdTagger();
  const first = median(cold.map(({ weights, firstSentence }) => weights + firstSentence));
  printTable(
    'TAGGER, COLD',
    [''],
    [
      ['load the code and its words in a new process', time(median(cold.map(({ code }) => code)))],
      ['read and expand the weights', time(median(cold.map(({ weights }) => weights)))],
      ['tag the first sentence', time(median(cold.map(({ firstSentence }) => firstSentence)))],
      ['weights as a file', `${size(file.length)}, gz ${size(packed)}`],
      [
        'weights expanded in memory',
        size([map, rowsBefore, rows, transitions].reduce((sum, { byteLength }) => sum + byteLength, 0)),
      ],
    ],
  );
  return [
    { figure: 'tagger weights gz', value: packed, most: BUDGETS.weights, print: size },
    { figure: 'tagger weights and first sentence', value: first, most: BUDGETS.firstSentence, print: time },
  ];
}

/** Speeds when everything is warm, beside the trial's design in the same run. */
function benchSpeed(engine: Engine, file: Uint8Array): void {
  const weights = openWeights(file);
  const tagger = createNameTagger(weights);
  const transitions = legalTransitions(weights.transitions);
  const [trial, full] = [trialScorer(weights), fullScorer(weights)];
  const texts = newsTokens();
  const sentences = withHints(texts, engine);
  const lines: [name: string, task: () => unknown][] = [
    [
      "the trial's design, labels",
      () => sentences.map(({ tokens, hints }) => bestLabels(trial(tokens, hints), transitions)),
    ],
    ['labels', () => sentences.map(({ tokens, hints }) => bestLabels(full(tokens, hints), transitions))],
    ['labels and marginals', () => sentences.map((sentence) => tagger.read(tagger.score(sentence)))],
    ['the same, second pass over the article', () => tagArticle(tagger, sentences)],
    ['the same, with what lists and cues see', () => engine.tag(texts)],
  ];
  const times = timesSideBySide(lines.map(([, task]) => task));
  const tokens = texts.reduce((sum, text) => sum + text.length, 0);
  printTable(
    `TAGGER, WARM (${many(tokens)} tokens)`,
    ['time', 'tokens/s', 'speed against the trial'],
    lines.map(([name], i) => {
      const ms = times[i] ?? Number.NaN;
      return [name, time(ms), many((tokens / ms) * 1000), ((times[0] ?? Number.NaN) / ms).toFixed(2)];
    }),
  );
}

/** The sentences of our own news set that settings are chosen on. */
function newsTokens(): Token[][] {
  return readCorpus('tests/gold/news/choose.conll').map((sentence) => tokenise(sentence.tokens.join(' ')));
}

function withHints(texts: readonly (readonly Token[])[], { gazetteer }: Engine): TaggerSentence[] {
  const keyOf = rememberingKeys();
  return texts.map((tokens) => {
    const words = wordsOf(tokens, keyOf);
    const { listed, cued } = sightingOf(words, gazetteer, findByCues);
    return { tokens, hints: hintsOf(tokens.length, words, listed, cued) };
  });
}
