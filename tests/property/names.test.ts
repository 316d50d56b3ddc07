import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames, isNear, meets } from '../../src/names/compare-names.ts';
import { findNames } from '../../src/names/find-names.ts';
import { rememberingKeys, wordsOf } from '../../src/names/words.ts';
import { bonesAcrossScripts, skeleton } from '../../src/text/skeleton.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { mentionsIn, sources } from '../engine.ts';

/** Any string of code units, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units));

/** Words and marks that cues and lists look for, in any order. */
const PIECES =
  `राष्ट्रपति विदेश मंत्री डॉ. श्री जी साहब ने को के की में से पर और किम ली उन हुई नाम सोन राहुल वर्मा विकास एस. आर. हेग्रेन
  रूस रूसी चीनी गया पटना शहर गांव राजधानी मंत्रालय पार्टी बैंक ऑफ युद्ध दिवस शिखर सम्मेलन ऑपरेशन तेजस्विनी -2 QXTL Kim बीएसएफ आप
  , । - – ( ) ‘ ’ “ ” : 2025 है थे`.split(/\s+/);
const news = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));

describe('finding names', () => {
  it('never throws, and its mentions are whole words, in order, apart, and of the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, news), (text) => {
        const tokens = tokenise(text);
        const words = wordsOf(tokens, rememberingKeys());
        let at = 0;
        for (const mention of findNames([{ tokens, words }], sources).flat()) {
          expect(mention.from).toBeGreaterThanOrEqual(at);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.start).toBe(words[mention.from]?.token.start);
          expect(mention.end).toBe(words[mention.to - 1]?.token.end);
          expect(text.slice(mention.start, mention.end)).not.toMatch(/^\s|\s$/);
          expect(mention.confidence).toBeGreaterThan(0);
          expect(mention.confidence).toBeLessThan(1);
          expect(Math.round(mention.confidence * 100) / 100).toBe(mention.confidence);
          at = mention.to;
        }
      }),
      { numRuns: 600 },
    );
  });

  it('finds in a sentence behind other words of another sentence what it finds in it alone', () => {
    fc.assert(
      fc.property(news, (text) => {
        const shifted = mentionsIn(`     ${text}`);
        expect(shifted.map(({ start, end, type }) => [start - 5, end - 5, type])).toEqual(
          mentionsIn(text).map(({ start, end, type }) => [start, end, type]),
        );
      }),
    );
  });
});

describe('comparing names', () => {
  const word = fc.constantFrom(
    ...'किम जोंग उन यो वर्मा वर्म्मा शर्मा अनिल अनील ज़ेलेंस्की जेलेन्स्की येलेना एलेना चोए चोई चो राम रोम Kim kim verma न्यू नयू यी ई'.split(
      ' ',
    ),
  );
  const name = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => words.flatMap((w) => tokenise(w).map((t) => t.norm)));

  it('gives the same both ways round', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes a name for itself, and its beginning for a part of it', () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(compareNames(a, a)).toBe('same');
        if (a.length > 1) expect(compareNames(a.slice(0, -1), a)).toBe('part');
      }),
    );
  });

  it('lets only words meet that have the same bones, so that names can be indexed by it', () => {
    const letters = fc.array(
      fc.constantFrom(...'क ख न म य ये यी र स श ष ह ा ि ी े ै ो ् ं अ आ ई ओ ए'.split(' ')),
      {
        minLength: 1,
        maxLength: 7,
      },
    );
    const any = fc
      .oneof(
        word,
        letters.map((units) => units.join('')),
      )
      .map((w) => tokenise(w)[0]?.norm ?? w);
    fc.assert(
      fc.property(any, any, (a, b) => {
        if (meets(a, b)) expect(bonesAcrossScripts(skeleton(a))).toBe(bonesAcrossScripts(skeleton(b)));
        expect(meets(a, b)).toBe(meets(b, a));
        expect(isNear(a, b)).toBe(isNear(b, a));
      }),
      { numRuns: 5000 },
    );
  });
});
