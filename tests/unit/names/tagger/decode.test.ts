import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels, legalTransitions } from '../../../../src/names/tagger/decode.ts';
import {
  begins,
  LABEL_COUNT,
  LABELS,
  labelOf,
  mayFollow,
  typeOfLabel,
} from '../../../../src/names/tagger/labels.ts';
import { spansOf } from '../../../../src/names/tagger/tagger.ts';
import { lattices, legalLabellings, worthOf } from './lattices.ts';

describe('labels', () => {
  it('are known by place and type', () => {
    for (const type of ['PER', 'LOC', 'ORG'] as const) {
      for (const place of ['B', 'I'] as const) {
        const label = labelOf(place, type);
        expect(LABELS[label]).toBe(`${place}-${type}`);
        expect(typeOfLabel(label)).toBe(type);
        expect(begins(label)).toBe(place === 'B');
      }
    }
    expect(typeOfLabel(0)).toBeNull();
    expect(begins(0)).toBe(false);
  });

  it('let a further token follow only a token of its own type', () => {
    const followed = LABELS.map((label, number) => [
      label,
      LABELS.filter((_, previous) => mayFollow(previous, number)).join(' '),
    ]);
    const all = LABELS.join(' ');
    expect(Object.fromEntries(followed)).toEqual({
      O: all,
      'B-PER': all,
      'I-PER': 'B-PER I-PER',
      'B-LOC': all,
      'I-LOC': 'B-LOC I-LOC',
      'B-ORG': all,
      'I-ORG': 'B-ORG I-ORG',
    });
  });

  it('let no further token stand at the start', () => {
    expect(LABELS.filter((_, label) => mayFollow(null, label))).toEqual(['O', 'B-PER', 'B-LOC', 'B-ORG']);
  });

  it('read as names: a new first token ends the name before it', () => {
    const person = labelOf('B', 'PER');
    const body = labelOf('B', 'ORG');
    const read = [0, person, labelOf('I', 'PER'), person, body, labelOf('I', 'ORG'), 0];
    expect(spansOf(Uint8Array.from(read))).toEqual([
      { from: 1, to: 3, label: person },
      { from: 3, to: 4, label: person },
      { from: 4, to: 6, label: body },
    ]);
  });
});

describe('the best labels', () => {
  it('are worth as much as the best of all legal labellings, and legal', () => {
    fc.assert(
      fc.property(lattices(4, 60), (lattice) => {
        const found = [...bestLabels(lattice.scores, legalTransitions(lattice.transitions))];
        const all = legalLabellings(found.length);
        expect(all).toContainEqual(found);
        expect(worthOf(found, lattice)).toBe(Math.max(...all.map((labels) => worthOf(labels, lattice))));
      }),
      { numRuns: 60 },
    );
  });

  it('are legal however much speaks for a further token at the start', () => {
    const scores = new Int32Array(3 * LABEL_COUNT);
    for (let i = 0; i < 3; i++) scores[i * LABEL_COUNT + labelOf('I', 'ORG')] = 2_000_000;
    const transitions = legalTransitions(new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT));
    expect([...bestLabels(scores, transitions)].map((label) => LABELS[label])).toEqual([
      'B-ORG',
      'I-ORG',
      'I-ORG',
    ]);
  });

  it('are the earlier ones where labels are worth the same', () => {
    const transitions = legalTransitions(new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT));
    expect([...bestLabels(new Int32Array(3 * LABEL_COUNT), transitions)]).toEqual([0, 0, 0]);
  });

  it('are none for a sentence without tokens', () => {
    const transitions = legalTransitions(new Int16Array((LABEL_COUNT + 1) * LABEL_COUNT));
    expect(bestLabels(new Int32Array(0), transitions)).toHaveLength(0);
  });
});
