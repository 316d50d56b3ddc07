import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOINT_TEMPLATES, WORD_TEMPLATES } from '../../src/names/tagger/templates.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { withOtherNames } from './augment.ts';
import { type LabelledSentence, namesOf, readCorpus } from './corpus.ts';
import { type ExportedSentence, exportSentences } from './export.ts';
import { readPools } from './name-pools.ts';
import { newsSentences } from './news-sentences.ts';

/** The corpora by the beginning of their files' names; HiNER is the first. */
const CORPORA = ['hiner', 'il-ner'] as const;
const OWN_NEWS = 'tests/gold/news/choose.conll';
const NEWS_SENTENCES = 'tools/tagger/news-sentences.txt';
const NAME_POOLS = 'tools/tagger/name-pools.txt';

/** A sentence about a village has one of these words; such sentences are kept apart when measuring. */
const VILLAGE = new Set(['गाँव', 'गांव', 'तहसील', 'मण्डल']);
/** How often each news sentence is taken with other names, and which share of the corpora's other sentences is. */
const NEWS_COPIES = 7;
const CORPUS_SHARE = 0.1;

/** The files that the trainer reads: to train on, to measure on, and the sentences whose labels are kept for a test. */
export type Prepared = {
  readonly training: string;
  readonly measured: readonly string[];
  readonly fixture: string;
};

/**
 * Writes the trainer's files into a folder: both corpora and the news sentences with names replaced at random from a seed;
 * the corpora's dev files and the choosing half of the own news set; and the sentences of `fixtureText`, a line each.
 */
export function prepare(data: string, out: string, fixtureText: string, seed: number): Prepared {
  mkdirSync(out, { recursive: true });
  const corpora = CORPORA.map((corpus) => readCorpus(join(data, `${corpus}-train.conll`)));
  const training = [
    ...corpora.flatMap((sentences, i) => sentences.map(plain(i))),
    ...corpora.flatMap((sentences, i) =>
      withOtherNames(sentences.filter(isElsewhere), CORPUS_SHARE, seed).map(plain(i)),
    ),
    ...newsSentences(NEWS_SENTENCES, readPools(NAME_POOLS), NEWS_COPIES, seed).map(plain(1)),
  ];
  const file = (name: string): string => join(out, `${name}.bin`);
  exportSentences(file('train'), training);
  const seen = seenIn(corpora.flat());
  CORPORA.forEach((corpus, i) => {
    exportSentences(file(corpus), readCorpus(join(data, `${corpus}-dev.conll`)).map(toMeasure(i, seen)));
  });
  exportSentences(file('news'), readCorpus(OWN_NEWS).map(toMeasure(1, seen)));
  exportSentences(
    file('fixture'),
    readFileSync(fixtureText, 'utf8').trim().split('\n').map(unlabelled).map(plain(1)),
  );
  const templates = [...WORD_TEMPLATES, ...JOINT_TEMPLATES].map(({ number, name }) => `${number}\t${name}`);
  writeFileSync(join(out, 'templates.txt'), `${templates.join('\n')}\n`);
  return { training: file('train'), measured: [...CORPORA, 'news'].map(file), fixture: file('fixture') };
}

function isElsewhere(sentence: LabelledSentence): boolean {
  return !sentence.tokens.some((token) => VILLAGE.has(token));
}

function plain(corpus: number): (sentence: LabelledSentence) => ExportedSentence {
  return (sentence) => ({ sentence, flags: corpus, isNew: () => false });
}

/** The names and the sentences of the training files. */
type Seen = { readonly names: ReadonlySet<string>; readonly sentences: ReadonlySet<string> };

function seenIn(training: readonly LabelledSentence[]): Seen {
  return {
    names: new Set(
      training.flatMap((sentence) =>
        namesOf(sentence).map(({ from, to }) => sentence.tokens.slice(from, to).join(' ')),
      ),
    ),
    sentences: new Set(training.map(({ tokens }) => tokens.join(' '))),
  };
}

function toMeasure(corpus: number, seen: Seen): (sentence: LabelledSentence) => ExportedSentence {
  return (sentence) => {
    const village = isElsewhere(sentence) ? 0 : 2;
    const known = seen.sentences.has(sentence.tokens.join(' ')) ? 4 : 0;
    return { sentence, flags: corpus | village | known, isNew: (name) => !seen.names.has(name) };
  };
}

function unlabelled(line: string): LabelledSentence {
  const tokens = tokenise(line).map((token) => token.text);
  return { tokens, labels: tokens.map(() => 'O') };
}
