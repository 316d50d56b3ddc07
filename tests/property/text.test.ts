import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';
import { fold, foldWord, isInvisible, unfold } from '../../src/text/fold.ts';
import { directForms } from '../../src/text/inflection.ts';
import { keyK1, keyK15 } from '../../src/text/keys.ts';
import { spelledLetters } from '../../src/text/letters.ts';
import { findNumbers } from '../../src/text/numbers.ts';
import { romanise } from '../../src/text/romanise.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { skeleton } from '../../src/text/skeleton.ts';
import { tokenise } from '../../src/text/tokens.ts';

/** Any string of code units, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** What Hindi pages are made of, in any order: letters, signs, joiners, marks, words of dates and numbers. */
const PIECES =
  'क ख ग न म र स ह त द ा ि ी े ो ै ् ् ं ँ ः ़ ॅ ॉ अ आ ए \u200d \u200c \u00ad \ufeff \u200b \u00a0 । . ? ! | , - – ( ) " ‘ ’ : / 0 1 2 9 ० १ ९ a B . न् म् ज़ है था होगा शनिवार 12 जुलाई 2025 मार्च में को से तक पहले बाद दिन साल पिछले अगले कल आज दो लाख करोड़ डॉ एस'.split(
    ' ',
  );
const hindiText = fc
  .array(fc.constantFrom(...PIECES, ' ', ' ', '\n'), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

const text = fc.oneof(anyText, hindiText);

describe('fold', () => {
  it('maps every folded word back to raw text that folds to it', () => {
    fc.assert(
      fc.property(hindiText, (raw) => {
        const folded = fold(raw);
        for (const { index, 0: word } of folded.text.matchAll(/[^ \n]+/g)) {
          const span = unfold(folded, index, index + word.length);
          expect(fold(raw.slice(span.start, span.end)).text).toBe(word);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives spans that hold whole clusters: what folds away belongs to the unit before it', () => {
    fc.assert(
      fc.property(hindiText, fc.nat(), (raw, n) => {
        const folded = fold(raw);
        const { end } = unfold(folded, 0, n % (folded.text.length + 1));
        expect(foldWord(raw.charAt(end)) !== '' || end === raw.length).toBe(true);
      }),
    );
  });

  it('gives offsets that rise, within the text, one more than code units', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { text: folded, starts } = fold(raw);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(raw.length);
        expect(starts.every((at, i) => i === 0 || at > (starts[i - 1] ?? -1) || at === raw.length)).toBe(
          true,
        );
      }),
    );
  });

  it('changes nothing the second time, and words alone as in a text', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const once = fold(raw).text;
        expect(fold(once).text).toBe(once);
        expect(foldWord(raw)).toBe(once);
      }),
    );
  });
});

describe('tokenise', () => {
  it('covers everything but white space and invisible signs, in order, without overlap', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let at = 0;
        for (const token of tokenise(raw)) {
          expect(isBlank(raw.slice(at, token.start))).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          expect(raw.slice(token.start, token.end)).toBe(token.text);
          at = token.end;
        }
        expect(isBlank(raw.slice(at))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a piece of a text like the piece alone', () => {
    fc.assert(
      fc.property(hindiText, hindiText, hindiText, (before, piece, after) => {
        const within = tokenise(before + piece + after, before.length, before.length + piece.length);
        const alone = tokenise(piece);
        expect(within.map(({ start, text: word }) => [start - before.length, word])).toEqual(
          alone.map(({ start, text: word }) => [start, word]),
        );
      }),
    );
  });
});

function isBlank(gap: string): boolean {
  return [...gap].every((unit) => isInvisible(unit) || /[\s\u200b\p{Cc}]/u.test(unit));
}

describe('splitSentences', () => {
  it('holds every token once, in order, and begins and ends with one', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const sentences = splitSentences(raw, 0, raw.length);
        expect(sentences.flatMap((sentence) => sentence.tokens)).toEqual(tokenise(raw));
        for (const { start, end, tokens } of sentences) {
          expect([tokens[0]?.start, tokens.at(-1)?.end]).toEqual([start, end]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('keys', () => {
  it('are the same for every encoding of a word', () => {
    fc.assert(
      fc.property(hindiText, (raw) => {
        for (const key of [keyK1, keyK15, skeleton]) {
          expect(key(raw.normalize('NFC'))).toBe(key(raw.normalize('NFD')));
        }
      }),
    );
  });

  it('of a wider tier join what those of a narrower one join', () => {
    fc.assert(
      fc.property(hindiText, (raw) => {
        const folded = fold(raw).text;
        expect(keyK1(folded)).toBe(keyK1(raw));
        expect(keyK15(folded)).toBe(keyK15(raw));
      }),
    );
  });
});

describe('dates and numbers', () => {
  it('lie within the sentence, in order, without overlap, and are real', () => {
    fc.assert(
      fc.property(
        hindiText,
        fc.constantFrom(null, '2025-07-13', '0001-01-01', '9999-12-31', 'x'),
        (raw, published) => {
          const tokens = tokenise(raw);
          for (const mentions of [findDates(tokens, published), findNumbers(tokens)]) {
            let at = 0;
            for (const { start, end } of mentions) {
              expect(start).toBeGreaterThanOrEqual(at);
              expect(end).toBeGreaterThan(start);
              at = end;
            }
            expect(at).toBeLessThanOrEqual(raw.length);
          }
          for (const { date } of findDates(tokens, published)) {
            if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
          }
          for (const { low, high } of findNumbers(tokens)) {
            if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('any string', () => {
  it('is read without an error by everything in the room', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const tokens = tokenise(raw);
        findDates(tokens, '2025-07-13');
        findNumbers(tokens);
        for (const read of [romanise, skeleton, keyK15, directForms, spelledLetters]) read(raw);
      }),
      { numRuns: 500 },
    );
  });

  it('is romanised without a sign of Devanagari left', () => {
    fc.assert(
      fc.property(hindiText, (raw) => {
        expect(romanise(raw)).not.toMatch(/[\u0900-\u0963\u0966-\u096f]/);
      }),
    );
  });
});

describe('linear time', () => {
  /** Texts that are known to make careless readers slow. */
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['news', 'शनिवार को 12 जुलाई 2025 तक करीब 20,000 लोग पहुंचे। '],
    ['marks alone', '। '],
    ['visargas', 'ः'],
    ['joiners', '\u200d'],
    ['nasals', 'न्'],
    ['one endless word', 'ए'],
    ['digits and commas', '1,'],
    ['scales', '5 हजार 5 लाख '],
    ['weekdays without a verb', 'शनिवार '],
    ['years in a list', '2014, '],
    ['days in a list', '5, '],
    ['full stops', 'एस. '],
    ['quotation marks', '।"'],
  ];
  /** Four times the text takes about four times as long; sixteen times would be quadratic. The fastest of six runs counts. */
  const LARGEST_RATIO = 11;

  it.each(HOSTILE)('holds on %s', (_what, piece) => {
    const small = piece.repeat(Math.ceil(8_000 / piece.length));
    const large = small.repeat(4);
    const times = Array.from({ length: 6 }, () => ({ small: timed(small), large: timed(large) }));
    const fastest = (size: 'small' | 'large'): number => Math.min(...times.map((time) => time[size]));
    expect(fastest('large') / fastest('small')).toBeLessThan(LARGEST_RATIO);
  });

  function readAll(raw: string): void {
    fold(raw);
    for (const { tokens } of splitSentences(raw, 0, raw.length)) {
      findDates(tokens, '2025-07-13');
      findNumbers(tokens);
    }
    romanise(raw);
    keyK15(raw);
    skeleton(raw);
  }

  function timed(raw: string): number {
    const start = performance.now();
    readAll(raw);
    return performance.now() - start;
  }
});
