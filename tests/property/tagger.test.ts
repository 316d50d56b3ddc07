import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Candidate, choose } from '../../src/names/candidates.ts';
import { findNames, type NameSentence, tagNames } from '../../src/names/find-names.ts';
import { withTagged } from '../../src/names/tagged-names.ts';
import { tagArticle } from '../../src/names/tagger/article.ts';
import { hintsOf } from '../../src/names/tagger/grid.ts';
import { LABEL_COUNT } from '../../src/names/tagger/labels.ts';
import type { NameTagger, TaggedName } from '../../src/names/tagger/tagger.ts';
import { rememberingKeys, wordsOf } from '../../src/names/words.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { sources } from '../engine.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

function sentencesOf(text: string): NameSentence[] {
  const keyOf = rememberingKeys();
  return splitSentences(text, 0, text.length).map(({ tokens }) => ({
    tokens,
    words: wordsOf(tokens, keyOf),
  }));
}

/** Reads a text by the tagger alone and by all finders, and checks all that must hold of any text. */
function check(text: string): void {
  const sentences = sentencesOf(text);
  const tagged = tagNames(sentences, sources);
  const found = findNames(sentences, sources);
  expect([tagged.length, found.length]).toEqual([sentences.length, sentences.length]);
  sentences.forEach(({ tokens, words }, i) => {
    checkSpans(tagged[i] ?? [], tokens.length);
    checkSpans(found[i] ?? [], words.length);
    for (const { start, end } of found[i] ?? []) {
      expect(start).toBeGreaterThanOrEqual(tokens[0]?.start ?? Number.POSITIVE_INFINITY);
      expect(end).toBeLessThanOrEqual(tokens.at(-1)?.end ?? Number.NEGATIVE_INFINITY);
    }
  });
}

type Spanned = { readonly from: number; readonly to: number; readonly confidence: number };

/** Spans lie inside, are not empty, stand in order, share nothing, and have a probability for their confidence. */
function checkSpans(spans: readonly Spanned[], length: number): void {
  let at = 0;
  for (const { from, to, confidence } of spans) {
    expect(from).toBeGreaterThanOrEqual(at);
    expect(to).toBeGreaterThan(from);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThan(1 + 1e-9);
    at = to;
  }
  expect(at).toBeLessThanOrEqual(length);
}

const OTHERS: Readonly<Record<string, string>> = {
  nothing: '',
  'white space': ' \n\t\u00a0\u200b\ufeff ',
  'marks alone': '।।।,,,(((“”‘’–—…!?',
  Marathi: 'मुंबईत काल मुसळधार पाऊस झाला असून अनेक भागांत पाणी साचले आहे. मुख्यमंत्र्यांनी अधिकाऱ्यांची बैठक घेतली.',
  Nepali: 'काठमाडौंमा आज बिहानदेखि वर्षा भइरहेको छ। प्रधानमन्त्रीले मन्त्रिपरिषद्को बैठक बोलाउनुभएको छ।',
  Sanskrit: 'अद्य प्रातःकाले नगरे महती वृष्टिः अभवत्। जनाः गृहेषु एव अतिष्ठन्।',
  Maithili: 'गाममे काल्हि राति बड़ जोर पानि पड़ल। लोक सभ घरमे बैसल छल।',
  'signs without letters': '\u093e\u094d\u0902\u0903\u093c \u094d\u094d\u094d \u0951\u0952',
  'joiners and marks of direction': 'वि\u200dना\u200cयक \u202eसहगल\u202c ने\u00ad कहा',
  'halves of surrogate pairs': '\ud83d सहगल \ude00 ने \udfff\ud800 कहा',
  emoji: '👨‍👩‍👧‍👦 सहगल🎉 ने 🇮🇳🇳🇵 कहा 👍🏽',
  'mixed scripts': 'Vinayक सहgal ने मॉस्kva में Москва और 北京 में 東京 को بغداد से βάλε',
};

describe('any text', () => {
  it.each(Object.entries(OTHERS))('has names or none, never an exception: %s', (_what, text) => {
    check(text);
    check(`${text} मंत्री विनायक सहगल ने कहा। ${text}`);
  });

  it('of any code units has names or none', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 });
    fc.assert(
      fc.property(units, (codes) => {
        check(String.fromCharCode(...codes));
      }),
      { numRuns: 300 },
    );
  });

  it('of any Devanagari has names or none', () => {
    const unit = fc.oneof(
      fc.integer({ min: 0x900, max: 0x97f }),
      fc.constantFrom(0x20, 0x20, 0x2d, 0x2e, 0x200d),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 200 }), (codes) => {
        check(String.fromCharCode(...codes));
      }),
      { numRuns: 300 },
    );
  });

  it('of news in pieces has names that share no word', () => {
    const pieces =
      'मंत्री विनायक सहगल तोरबिला शहर नगर निगम ने को के की में और माली चाड पुरी ली मोहम्मद रूसी – , । ( ) “ ” - . 2025'.split(
        ' ',
      );
    const news = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(fc.property(news, check), { numRuns: 300 });
  });
});

const LETTERS = [...'कगचजटडतदनपबमरलवसह'];

/** A word of its own for each number. */
function word(n: number): string {
  return `${[...n.toString(17)].map((digit) => `${LETTERS[Number.parseInt(digit, 17)]}ा`).join('')}वक`;
}

/** `length` characters of pieces, the n-th made from n. */
function fill(piece: (n: number) => string, length: number): string {
  const pieces: string[] = [];
  for (let n = 0, sum = 0; sum < length; n++) {
    const next = piece(n);
    pieces.push(next);
    sum += next.length;
  }
  return pieces.join('').slice(0, length);
}

/** Texts that would cost the square of their length if names, offers or tokens were compared with all others. */
const TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'one word without a space': () => 'राहुल',
  'letters without a space': () => 'x',
  'words without an end of the sentence': (n) => `${word(n)} `,
  'many people of one given name': (n) => `मंत्री मोहम्मद ${word(n)} ने बात की। `,
  'many people of one given name in one sentence': (n) => `मंत्री मोहम्मद ${word(n)} और `,
  'places in one endless sentence': () => 'दिल्ली में, पटना से, ',
  'one unlisted name over and over': () => 'हेग्रेन ',
  emoji: () => '👨‍👩‍👧',
  'halves of surrogate pairs': () => '\ud83d',
};

describe('the time that tagging takes', () => {
  for (const [name, piece] of Object.entries(TEXTS)) {
    it(`grows with the text and not with its square: ${name}`, { timeout: 120_000 }, () => {
      const run = (length: number) => {
        const sentences = sentencesOf(fill(piece, length));
        return () => findNames(sentences, sources);
      };
      expect(growth(run, 4_000)).toBeLessThan(MOST_GROWTH);
    });
  }
});

/** Every second of so many pairs of words as a person's name. */
function everySecondPair(pairs: number): TaggedName[] {
  return Array.from({ length: pairs }, (_, n) => ({
    from: 2 * n,
    to: 2 * n + 2,
    type: 'PER',
    confidence: 0.9,
  }));
}

describe('the time that joining takes, without the reading', () => {
  const run = (make: (pairs: number) => () => unknown): number => growth(make, 8_000);

  it('grows with the names that an article offers, also where all begin alike', () => {
    const twoPasses = (pairs: number) => {
      const tokens = tokenise(fill((n) => `मोहम्मद ${word(n + 5000)} `, pairs * 14));
      const names = everySecondPair(Math.floor(tokens.length / 2));
      const tagger: NameTagger = {
        scale: 1,
        score: () => new Int32Array(tokens.length * LABEL_COUNT),
        read: () => names,
      };
      const sentence = { tokens, hints: hintsOf(tokens.length, [], [], []) };
      return () => tagArticle(tagger, [sentence]);
    };
    expect(run(twoPasses)).toBeLessThan(MOST_GROWTH);
  });

  it('grows with what tagger, lists and cues see in one sentence', () => {
    const joinAll = (pairs: number) => {
      const [first] = sentencesOf('सहगल '.repeat(pairs * 2));
      const seen = everySecondPair(pairs).map(
        ({ from, to }, n): Candidate => ({
          from: n % 2 === 0 ? from : from + 1,
          to,
          type: n % 3 === 0 ? 'person' : 'place',
          confidence: 0.3 + (n % 7) / 10,
          listed: n % 5 === 0 ? ['IN/torbila'] : [],
          adjective: false,
        }),
      );
      return () => choose(withTagged(seen, everySecondPair(pairs), first?.words ?? []));
    };
    expect(run(joinAll)).toBeLessThan(MOST_GROWTH);
  });
});
