import type { TaggedName } from '../../../src/names/tagger/tagger.ts';
import { type LabelledSentence, namesOf } from '../../tagger/corpus.ts';
import { type Ratios, ratiosOfCounts, share } from './ratio.ts';

/** A labelled sentence and the names that were found in it, in its tokens. */
export type TaggedSentence = { readonly gold: LabelledSentence; readonly found: readonly TaggedName[] };

/** What a tagger was trained on: sentences and names, their tokens joined by a space. */
export type TrainedOn = { readonly sentences: ReadonlySet<string>; readonly names: ReadonlySet<string> };

/** How well names are found, as exactly these tokens and this type, in all sentences and by type. */
export type TagScore = Readonly<Record<(typeof VIEWS)[number], Ratios>>;

/** The same in sentences of some kinds, and the recall of names that training never saw. */
export type UnseenScore = {
  readonly plain: Ratios;
  readonly fresh: Ratios;
  readonly newFound: number;
  readonly newNames: number;
};

/** What a score is told apart by, in the order of tables. */
export const VIEWS = ['all', 'PER', 'LOC', 'ORG'] as const;

/** Words of encyclopaedia sentences about villages, of which one corpus has thousands; sentences without them are plain. */
const VILLAGE_WORDS = new Set(['गाँव', 'गांव', 'तहसील', 'मण्डल']);

type Name = { readonly from: number; readonly to: number; readonly type: string };

/** Scores found names against labels, over all sentences together. */
export function scoreTags(sentences: readonly TaggedSentence[]): TagScore {
  return {
    all: ratiosIn(sentences, null),
    PER: ratiosIn(sentences, 'PER'),
    LOC: ratiosIn(sentences, 'LOC'),
    ORG: ratiosIn(sentences, 'ORG'),
  };
}

/** Scores plain sentences, fresh ones (not in training) and new names (their tokens are no name in training). */
export function scoreUnseen(sentences: readonly TaggedSentence[], trained: TrainedOn): UnseenScore {
  const newOnes = sentences.flatMap(({ gold, found }) =>
    namesOf(gold)
      .filter((name) => !trained.names.has(spelled(gold, name)))
      .map((name) => found.some((other) => isSame(name, other))),
  );
  return {
    plain: ratiosIn(
      sentences.filter(({ gold }) => !gold.tokens.some((token) => VILLAGE_WORDS.has(token))),
      null,
    ),
    fresh: ratiosIn(
      sentences.filter(({ gold }) => !trained.sentences.has(gold.tokens.join(' '))),
      null,
    ),
    newFound: newOnes.filter((isFound) => isFound).length,
    newNames: newOnes.length,
  };
}

/** What training on these sentences has seen. */
export function trainedOn(sentences: readonly LabelledSentence[]): TrainedOn {
  return {
    sentences: new Set(sentences.map(({ tokens }) => tokens.join(' '))),
    names: new Set(sentences.flatMap((sentence) => namesOf(sentence).map((name) => spelled(sentence, name)))),
  };
}

/**
 * The expected calibration error of the confidences of found names: how far, in each of ten bins of equal width, the mean confidence is
 * from the share that is right, weighted by the names in the bin (Naeini, Cooper and Hauskrecht 2015). 0 to 1.
 */
export function calibrationError(sentences: readonly TaggedSentence[]): number {
  const answers = sentences.flatMap(({ gold, found }) => {
    const names = namesOf(gold);
    return found.map((name) => ({
      confidence: name.confidence,
      right: names.some((other) => isSame(name, other)),
    }));
  });
  const gaps = Array.from({ length: BINS }, (_, bin) => {
    const inBin = answers.filter(({ confidence }) => binOf(confidence) === bin);
    const confidence = inBin.reduce((sum, answer) => sum + answer.confidence, 0);
    return Math.abs(confidence - inBin.filter(({ right }) => right).length);
  });
  return share(
    gaps.reduce((sum, gap) => sum + gap, 0),
    answers.length,
  );
}

const BINS = 10;

function binOf(confidence: number): number {
  return Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)));
}

function ratiosIn(sentences: readonly TaggedSentence[], type: string | null): Ratios {
  let [right, found, wanted] = [0, 0, 0];
  for (const { gold, found: all } of sentences) {
    const names = namesOf(gold).filter((name) => type === null || name.type === type);
    const answers = all.filter((name) => type === null || name.type === type);
    right += answers.filter((answer) => names.some((name) => isSame(name, answer))).length;
    found += answers.length;
    wanted += names.length;
  }
  return ratiosOfCounts(right, found - right, wanted - right);
}

function isSame(a: Name, b: Name): boolean {
  return a.from === b.from && a.to === b.to && a.type === b.type;
}

function spelled({ tokens }: LabelledSentence, { from, to }: Name): string {
  return tokens.slice(from, to).join(' ');
}
