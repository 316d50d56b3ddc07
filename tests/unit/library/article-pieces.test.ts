import { describe, expect, test } from 'vitest';
import { articlePieces, sentenceAt } from '../../../extension/library/article/article-pieces.ts';
import type { LinkedName } from '../../../extension/library/worker/api.ts';

const TEXT = 'शीर्षक\n\nअरुणिमा सेठी आईं। वे बोलीं।\n\nफिर सेठी गईं।';
const PARAGRAPHS = ['शीर्षक', 'अरुणिमा सेठी आईं। वे बोलीं।', 'फिर सेठी गईं।'].map((text, index) => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, kind: index === 0 ? ('title' as const) : ('body' as const) };
});
const ARTICLE = { text: TEXT, paragraphs: PARAGRAPHS };

function named(text: string, from = 0): LinkedName {
  const start = TEXT.indexOf(text, from);
  return { start, end: start + text.length, ref: { kind: 'entity', id: text } };
}

function spanOf(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length };
}

test('the pieces of each paragraph, put together, are the paragraph to the letter', () => {
  const pieces = articlePieces(ARTICLE, [named('अरुणिमा सेठी')], spanOf('वे बोलीं।'));
  expect(pieces.map(({ pieces: own }) => own.map(({ text }) => text).join(''))).toEqual(
    PARAGRAPHS.map(({ start, end }) => TEXT.slice(start, end)),
  );
  expect(pieces.map(({ kind }) => kind)).toEqual(['title', 'body', 'body']);
});

test('names lead somewhere, and nothing else does', () => {
  const second = named('सेठी', TEXT.indexOf('फिर'));
  const pieces = articlePieces(ARTICLE, [named('अरुणिमा सेठी'), second], null).flatMap(
    (paragraph) => paragraph.pieces,
  );
  expect(pieces.filter(({ name }) => name !== null).map(({ text }) => text)).toEqual(['अरुणिमा सेठी', 'सेठी']);
});

test('a sentence is pointed out with the names in it', () => {
  const pieces = articlePieces(ARTICLE, [named('अरुणिमा सेठी')], spanOf('अरुणिमा सेठी आईं।')).flatMap(
    (paragraph) => paragraph.pieces,
  );
  const pointed = pieces.filter(({ isPointedOut }) => isPointedOut);
  expect(pointed.map(({ text }) => text)).toEqual(['अरुणिमा सेठी', ' आईं।']);
  expect(pointed[0]?.name).not.toBeNull();
});

describe('the sentence at an offset', () => {
  const sentences = [spanOf('अरुणिमा सेठी आईं।'), spanOf('वे बोलीं।')];

  test('is the one around it', () => {
    expect(sentenceAt(sentences, TEXT.indexOf('आईं'))).toEqual(sentences[0]);
    expect(sentenceAt(sentences, TEXT.indexOf('वे'))).toEqual(sentences[1]);
  });

  test('is none where no sentence is, or nothing was asked for', () => {
    expect(sentenceAt(sentences, 0)).toBeNull();
    expect(sentenceAt(sentences, 9999)).toBeNull();
    expect(sentenceAt(sentences, null)).toBeNull();
  });
});
