import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelOf } from '../../../../src/names/tagger/labels.ts';
import type { TaggedName } from '../../../../src/names/tagger/tagger.ts';
import { type Token, tokenise } from '../../../../src/text/tokens.ts';
import { firstPass } from '../../../engine.ts';

/** Sentences of our own, and the labels that the trainer gave them with the weights that it wrote, a digit for each token. */
const FOLDER = 'tests/fixtures/tagger';
const sentences = readFileSync(`${FOLDER}/sentences.txt`, 'utf8').trimEnd().split('\n');
const labels = readFileSync(`${FOLDER}/labels.txt`, 'utf8').trimEnd().split('\n');

function digits(tokens: readonly Token[], names: readonly TaggedName[]): string {
  const row = tokens.map(() => 0);
  for (const { from, to, type } of names)
    for (let i = from; i < to; i++) row[i] = labelOf(i === from ? 'B' : 'I', type);
  return row.join('');
}

describe('the features in the browser are those of the trainer', () => {
  it('and there are labels for every sentence', () => {
    expect(labels).toHaveLength(sentences.length);
  });

  it.each(sentences.map((sentence, i) => [sentence, labels[i]] as const))('%s', (sentence, expected) => {
    const tokens = tokenise(sentence);
    expect(digits(tokens, firstPass(tokens))).toBe(expected);
  });
});
