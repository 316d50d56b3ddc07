import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Found } from '../../../../src/names/found.ts';
import type { Listed } from '../../../../src/names/listed.ts';
import { featureAt, gridOf, type Hints, hintsOf, REACH } from '../../../../src/names/tagger/grid.ts';
import {
  COLUMNS,
  columnOf,
  JOINT_TEMPLATES,
  WORD_TEMPLATES,
} from '../../../../src/names/tagger/templates.ts';
import { OUTSIDE, TRAITS, traitsOf } from '../../../../src/names/tagger/traits.ts';
import { rememberingKeys, wordsOf } from '../../../../src/names/words.ts';
import { tokenise } from '../../../../src/text/tokens.ts';

const TEMPLATES = [...WORD_TEMPLATES, ...JOINT_TEMPLATES];
const none = (length: number): Hints => ({ listed: new Uint32Array(length), cued: new Uint32Array(length) });

/** Reads columns of the grid of a sentence, by its tokens. */
function columnsOf(sentence: string): (token: number, column: Parameters<typeof columnOf>[0]) => number {
  const tokens = tokenise(sentence);
  const grid = gridOf(tokens.map(traitsOf), none(tokens.length));
  return (token, column) => grid[(token + REACH) * COLUMNS + columnOf(column)] ?? -1;
}

function hintsFor(sentence: string, listed: readonly Listed[], cued: readonly Found[]): Hints {
  const tokens = tokenise(sentence);
  return hintsOf(tokens.length, wordsOf(tokens, rememberingKeys()), listed, cued);
}

function found(from: number, to: number, confidence: number, type: Found['type'] = 'person'): Found {
  return { from, to, type, confidence };
}

function listed(from: number, to: number, confidence: number, adjective: boolean): Listed {
  return { from, to, type: 'place', confidence, ids: ['XX'], adjective };
}

describe('templates', () => {
  it('have numbers and names of their own', () => {
    expect(new Set(TEMPLATES.map(({ number }) => number)).size).toBe(TEMPLATES.length);
    expect(new Set(TEMPLATES.map(({ name }) => name)).size).toBe(TEMPLATES.length);
  });

  it('look at columns that there are, no further than the padding reaches', () => {
    for (const { column, offset } of TEMPLATES.flatMap(({ parts }) => parts)) {
      expect(column).toBeGreaterThanOrEqual(0);
      expect(column).toBeLessThan(COLUMNS);
      expect(Math.abs(offset)).toBeLessThanOrEqual(REACH);
    }
  });

  it('of words look at one trait of one word, nothing of the sentence', () => {
    for (const { parts } of WORD_TEMPLATES) {
      expect(parts).toHaveLength(1);
      expect(parts[0]?.column).toBeLessThan(TRAITS.length);
    }
  });

  it('look together at every trait', () => {
    const seen = new Set(TEMPLATES.flatMap(({ parts }) => parts.map(({ column }) => column)));
    expect(TRAITS.filter((trait) => !seen.has(columnOf(trait)))).toEqual([]);
  });

  it('find their parts in the grid by cell', () => {
    for (const { parts, cells } of TEMPLATES)
      expect(cells).toEqual(parts.map(({ offset, column }) => offset * COLUMNS + column));
  });
});

describe('a feature', () => {
  it('has a hash of its own in each template, equal values or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 0xffff_ffff }), (value) => {
        const grid = new Uint32Array((1 + 2 * REACH) * COLUMNS).fill(value);
        expect(new Set(TEMPLATES.map((template) => featureAt(grid, REACH, template))).size).toBe(
          TEMPLATES.length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('is nothing where a template of one part, or all rare parts of one, find nothing', () => {
    const grid = new Uint32Array((1 + 2 * REACH) * COLUMNS);
    for (const template of TEMPLATES) {
      const hash = featureAt(grid, REACH, template);
      expect(hash === 0, template.name).toBe(template.parts.length === 1 || template.rare.length > 0);
    }
  });

  it('depends on the order of its parts', () => {
    const template = JOINT_TEMPLATES.find(({ name }) => name === 'word+1 word+2');
    if (!template) throw new Error('no template of two words');
    const hashOf = (words: readonly [number, number]): number => {
      const grid = new Uint32Array((1 + 2 * REACH) * COLUMNS);
      grid[(REACH + 1) * COLUMNS] = words[0];
      grid[(REACH + 2) * COLUMNS] = words[1];
      return featureAt(grid, REACH, template);
    };
    expect(hashOf([5, 9])).not.toBe(hashOf([9, 5]));
  });
});

describe('the grid of a sentence', () => {
  it('has padding of no word at both ends', () => {
    const tokens = tokenise('सहगल ने कहा');
    const grid = gridOf(tokens.map(traitsOf), none(tokens.length));
    expect(grid).toHaveLength((tokens.length + 2 * REACH) * COLUMNS);
    for (const row of [0, 1, tokens.length + REACH, tokens.length + REACH + 1]) {
      expect(grid.slice(row * COLUMNS, row * COLUMNS + TRAITS.length)).toEqual(OUTSIDE.hashes);
      expect(grid.slice(row * COLUMNS + TRAITS.length, (row + 1) * COLUMNS).every((v) => v === 0)).toBe(true);
    }
  });

  it('holds the traits of each word in its row', () => {
    const tokens = tokenise('सहगल ने कहा');
    const grid = gridOf(tokens.map(traitsOf), none(tokens.length));
    tokens.forEach((token, i) => {
      const row = (i + REACH) * COLUMNS;
      expect(grid.slice(row, row + TRAITS.length)).toEqual(traitsOf(token).hashes);
    });
  });

  it('tells the function words or marks around a word, and how far they are', () => {
    const at = columnsOf('उन्होंने कि नए मेहता दल को बताया');
    expect(at(3, 'before')).toBe(at(1, 'word'));
    expect(at(3, 'after')).toBe(at(5, 'word'));
    expect(at(2, 'after')).toBe(at(3, 'after'));
    expect(at(2, 'afterAt')).not.toBe(at(3, 'afterAt'));
    expect(at(2, 'beforeAt')).not.toBe(at(3, 'beforeAt'));
  });

  it('tells how far a title before and a head behind are, within the phrase', () => {
    const at = columnsOf('मंत्री विनायक सहगल ने तोरबिला कोरम मंत्रालय से कहा');
    expect([0, 1, 2, 4].map((token) => at(token, 'title'))).toEqual([0, 1, 2, 0]);
    expect([2, 4, 5, 6].map((token) => at(token, 'head'))).toEqual([0, 2, 1, 0]);
  });

  it('of no token is padding alone', () => {
    expect(gridOf([], none(0))).toHaveLength(2 * REACH * COLUMNS);
  });
});

describe('hints', () => {
  it('mark the first token of a name with an even number and the others with the odd one behind it', () => {
    const { cued, listed: known } = hintsFor('मंत्री विनायक सहगल ने कहा', [], [found(1, 3, 0.9)]);
    const [, first = 0, second = 0] = cued;
    expect(first).toBeGreaterThan(0);
    expect(first % 2).toBe(0);
    expect([...cued]).toEqual([0, first, first + 1, 0, 0]);
    expect(second).toBe(first + 1);
    expect([...known]).toEqual([0, 0, 0, 0, 0]);
  });

  it('run over the marks inside a name', () => {
    const { cued } = hintsFor('के. विनायक ने', [], [found(0, 2, 0.9)]);
    const [first = 0] = cued;
    expect([...cued]).toEqual([first, first + 1, first + 1, 0]);
  });

  it('differ by type, by adjective and by how sure they are', () => {
    const states = [
      ...(['person', 'place', 'organization', 'event'] as const).flatMap((type) =>
        [0.9, 0.7, 0.5, 0.2].map((sure) => hintsFor('सहगल', [], [found(0, 1, sure, type)]).cued[0]),
      ),
      hintsFor('सहगल', [listed(0, 1, 0.9, true)], []).listed[0],
    ];
    expect(new Set(states).size).toBe(states.length);
    expect(hintsFor('सहगल', [], [found(0, 1, 0.9, 'place')]).cued[0]).toBe(
      hintsFor('सहगल', [listed(0, 1, 0.9, false)], []).listed[0],
    );
  });

  it('count the longer name where two overlap, then the surer', () => {
    const short = found(0, 1, 0.9);
    const long = found(0, 2, 0.5);
    expect(hintsFor('विनायक सहगल', [], [short, long])).toEqual(hintsFor('विनायक सहगल', [], [long]));
    const surer = found(0, 1, 0.9, 'place');
    const weaker = found(0, 1, 0.4, 'person');
    expect(hintsFor('विनायक सहगल', [], [weaker, surer])).toEqual(hintsFor('विनायक सहगल', [], [surer]));
  });

  it('of a name beyond the sentence are none', () => {
    expect([...hintsFor('सहगल', [], [found(3, 5, 0.9)]).cued]).toEqual([0]);
  });
});
