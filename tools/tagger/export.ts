import { closeSync, openSync, writeSync } from 'node:fs';
import { findByCues } from '../../src/names/cue-finders.ts';
import { compileGazetteer } from '../../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../../src/names/gazetteer/gazetteer.ts';
import { sightingOf } from '../../src/names/sighting.ts';
import { featureAt, gridOf, hintsOf, REACH, rememberingTraits } from '../../src/names/tagger/grid.ts';
import { JOINT_TEMPLATES, WORD_TEMPLATES } from '../../src/names/tagger/templates.ts';
import { rememberingKeys, wordsOf } from '../../src/names/words.ts';
import { type LabelledSentence, namesOf } from './corpus.ts';
import { inEngineTokens } from './engine-labels.ts';

/** A sentence for the trainer: which corpus, and, in a file to measure on, which views it belongs to. */
export type ExportedSentence = {
  readonly sentence: LabelledSentence;
  /** Bit 0: of the second corpus; bit 1: about a village; bit 2: stands in a training file. */
  readonly flags: number;
  /** Whether a name (its tokens joined by spaces) is in no training file. */
  isNew(name: string): boolean;
};

const TEMPLATES = [...WORD_TEMPLATES, ...JOINT_TEMPLATES];
const MOST_REMEMBERED = 200_000;
const NEW_NAME = 1 << 8;

/**
 * Writes sentences for the trainer as little-endian u32: number of templates, number of sentences; for each sentence its
 * number of tokens with the flags in the top byte; for each token its label (NEW_NAME where a new name begins) and a hash
 * for each template, 0 for none.
 */
export function exportSentences(path: string, sentences: readonly ExportedSentence[]): void {
  const gazetteer = openGazetteer(compileGazetteer());
  const find = rememberingTraits(MOST_REMEMBERED);
  const keyOf = rememberingKeys();
  const file = openSync(path, 'w');
  writeSync(file, new Uint8Array(Uint32Array.of(TEMPLATES.length, sentences.length).buffer));
  for (const exported of sentences) {
    const { tokens, labels } = inEngineTokens(exported.sentence);
    const words = wordsOf(tokens, keyOf);
    const { listed, cued } = sightingOf(words, gazetteer, findByCues);
    const grid = gridOf(tokens.map(find), hintsOf(tokens.length, words, listed, cued));
    const fresh = newStarts(exported);
    const rows = [((exported.flags << 24) | tokens.length) >>> 0];
    let names = 0;
    tokens.forEach((_, i) => {
      const label = labels[i] ?? 0;
      rows.push(label | (label % 2 === 1 && fresh[names++] ? NEW_NAME : 0));
      for (const template of TEMPLATES) rows.push(featureAt(grid, i + REACH, template));
    });
    writeSync(file, new Uint8Array(Uint32Array.from(rows).buffer));
  }
  closeSync(file);
}

function newStarts({ sentence, isNew }: ExportedSentence): boolean[] {
  return namesOf(sentence).map(({ from, to }) => isNew(sentence.tokens.slice(from, to).join(' ')));
}
