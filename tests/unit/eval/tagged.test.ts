import { describe, expect, test } from 'vitest';
import type { TaggedName } from '../../../src/names/tagger/tagger.ts';
import {
  calibrationError,
  scoreTags,
  scoreUnseen,
  type TaggedSentence,
  trainedOn,
} from '../../../tools/eval/metrics/tagged.ts';
import { newsFigures, newsTable } from '../../../tools/eval/news.ts';

/** A sentence from `token/label` words, and the names that were found in it. */
function sentence(words: string, ...found: readonly TaggedName[]): TaggedSentence {
  const rows = words.split(' ').map((word) => word.split('/'));
  const gold = { tokens: rows.map(([token = '']) => token), labels: rows.map(([, label = 'O']) => label) };
  return { gold, found };
}

function name(from: number, to: number, type: TaggedName['type'], confidence = 1): TaggedName {
  return { from, to, type, confidence };
}

describe('found names', () => {
  const text = sentence('वीणा/B-PER राव/I-PER लीमा/B-LOC ढाका/B-LOC में', name(0, 2, 'PER'), name(2, 4, 'LOC'));

  test('are right when span and type are those of the labels', () => {
    expect(scoreTags([text]).PER).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('are wrong, and what they cover is missed, when they join two names', () => {
    expect(scoreTags([text]).LOC).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoreTags([text]).all).toMatchObject({ precision: 1 / 2, recall: 1 / 3 });
  });

  test('are wrong for both types when the type is another', () => {
    const scored = scoreTags([sentence('लीमा/B-LOC में', name(0, 1, 'PER')), text]);
    expect(scored.PER).toMatchObject({ precision: 1 / 2, recall: 1 });
    expect(scored.LOC).toMatchObject({ precision: 0, recall: 0 });
    expect(scored.ORG).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  test('count once over all sentences, not sentence by sentence', () => {
    const none = sentence('लीमा/B-LOC ढाका/B-LOC ओस्लो/B-LOC');
    expect(scoreTags([text, none]).all).toMatchObject({ precision: 1 / 2, recall: 1 / 6 });
  });
});

describe('with the training sentences', () => {
  const trained = trainedOn([sentence('वीणा/B-PER राव/I-PER आईं').gold, sentence('लीमा/B-LOC में').gold]);

  test('a name is new when its tokens are no whole name there', () => {
    const half = sentence('राव/B-PER लीमा/B-LOC को', name(0, 1, 'PER'), name(1, 2, 'LOC'));
    expect(scoreUnseen([half], trained)).toMatchObject({ newFound: 1, newNames: 1 });
    expect(scoreUnseen([sentence('राव/B-PER', name(0, 1, 'LOC'))], trained)).toMatchObject({
      newFound: 0,
      newNames: 1,
    });
  });

  test('a sentence is fresh when it does not stand there word for word', () => {
    const seen = sentence('लीमा/B-LOC में');
    const fresh = sentence('लीमा/B-LOC से', name(0, 1, 'LOC'));
    expect(scoreUnseen([seen, fresh], trained).fresh).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  test('a sentence is plain when it has no word of village entries', () => {
    const village = sentence('रामपुर/B-LOC गाँव');
    const plain = sentence('लीमा/B-LOC से', name(0, 1, 'LOC'));
    expect(scoreUnseen([village, plain], trained).plain.recall).toBe(1);
    expect(scoreUnseen([village, plain], trained).fresh.recall).toBe(1 / 2);
  });
});

describe('the calibration error', () => {
  const right = (confidence: number) => sentence('लीमा/B-LOC में', name(0, 1, 'LOC', confidence));
  const wrong = (confidence: number) => sentence('चाय में', name(0, 1, 'LOC', confidence));

  test('is nothing when confidences are shares of right answers', () => {
    expect(calibrationError([right(1), right(0.5), wrong(0.5), wrong(0)])).toBe(0);
    expect(calibrationError([])).toBe(0);
  });

  test('is how far confidences are off, weighted by the names in a bin', () => {
    expect(calibrationError([right(1), wrong(1)])).toBeCloseTo(0.5);
    expect(calibrationError([wrong(1), right(0.8), right(0.8), right(0.8)])).toBeCloseTo((1 + 0.6) / 4);
  });

  test('does not let one bin make up for another', () => {
    expect(calibrationError([right(0.2), wrong(0.8)])).toBeCloseTo(0.8);
  });
});

test('each half of the news set has a figure for each type, and a row', () => {
  const score = scoreTags([sentence('लीमा/B-LOC में', name(0, 1, 'LOC'))]);
  const halves = [{ half: 'report', sentences: 1, score }];
  expect(newsFigures(halves)).toEqual([
    { name: 'news report all F1', value: 1 },
    { name: 'news report PER F1', value: 0 },
    { name: 'news report LOC F1', value: 1 },
    { name: 'news report ORG F1', value: 0 },
  ]);
  expect(newsTable(halves).split('\n')[1]?.split(/\s+/)).toEqual(
    'report 1 1.000 1.000 1.000 0.000 0.000 0.000 1.000 1.000 1.000 0.000 0.000 0.000'.split(' '),
  );
});
