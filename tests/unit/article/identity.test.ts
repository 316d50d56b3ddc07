import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { articleId } from '../../../src/article/article-id.ts';
import { nearDuplicates } from '../../../src/article/near-duplicates.ts';
import { NOTHING_KNOWN, readPlainText } from '../../../src/article/plain-text.ts';
import { sha256 } from '../../../src/article/sha256.ts';
import { rememberingShingler } from '../../../src/article/shingles.ts';
import { markedArticles } from './marked-articles.ts';

describe('SHA-256', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
  ])('gives the digests of the standard (%#)', (text, digest) => {
    expect(sha256(new TextEncoder().encode(text))).toBe(digest);
  });
});

describe('the id of an article', () => {
  it('is 128 bits of hexadecimal digits and the same at every call', () => {
    expect(articleId('उजली ख़बर', 'बैठक', 'पाठ')).toMatch(/^[0-9a-f]{32}$/);
    expect(articleId('उजली ख़बर', 'बैठक', 'पाठ')).toBe(articleId('उजली ख़बर', 'बैठक', 'पाठ'));
  });

  it('differs with each of outlet, title and text, and with where one ends and the next begins', () => {
    const ids = [
      articleId('क', 'ख', 'ग'),
      articleId('च', 'ख', 'ग'),
      articleId('क', 'च', 'ग'),
      articleId('क', 'ख', 'च'),
      articleId(null, 'कख', 'ग'),
      articleId('कख', null, 'ग'),
      articleId('', 'कख', 'ग'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('does not change with what the reader makes of the furniture', () => {
    const text = 'बैठक की ख़बर यहां है आज\nदोनों दल मिले। बात हुई।';
    expect(readPlainText(text).id).toBe(articleId(null, 'बैठक की ख़बर यहां है आज', text));
  });
});

const STORIES = markedArticles().map(({ text }) => text);
const REPORT = [
  'समुद्री सुरक्षा पर आठ देशों ने बुधवार को साझा बयान जारी किया। बयान में कहा गया कि नौवहन की आज़ादी सबके हित में है।',
  'मेज़बान देश के विदेश मंत्री ने कहा कि अगली बैठक मार्च में होगी और उसमें मछुआरों के अधिकारों पर बात की जाएगी।',
  'बैठक में दो देशों ने विवादित द्वीपों का सवाल उठाया, लेकिन इसे बयान में जगह नहीं मिली।',
  'पर्यवेक्षकों का कहना है कि बयान की भाषा पिछले साल से नरम है और किसी देश का नाम नहीं लिया गया है।',
];

function copy(outlet: string, ...paragraphs: string[]) {
  return readPlainText(paragraphs.join('\n'), { ...NOTHING_KNOWN, outlet });
}

function copiesAmong(articles: readonly Article[]) {
  const cut = rememberingShingler();
  const reports = articles.map(({ id, text, paragraphs }) =>
    cut(
      id,
      paragraphs.flatMap(({ kind, start, end }) => (kind === 'body' ? [text.slice(start, end)] : [])),
    ),
  );
  return nearDuplicates(reports, undefined).groups;
}

describe('copies of one report', () => {
  const original = copy('उजली ख़बर', ...REPORT);
  const cut = copy(
    'नव प्रभात',
    'आठ देशों का साझा बयान जारी, मार्च में फिर मिलेंगे',
    'By: Seema Rao',
    ...REPORT.slice(0, 2),
  );
  const retouched = copy(
    'जनपथ',
    ...REPORT.map((paragraph) =>
      paragraph.replace('कहा', 'बताया').replace('आज़ादी', 'स्वतंत्रता').replace('साझा', 'संयुक्त'),
    ),
  );
  const others = STORIES.map((text) => readPlainText(text));

  it('are found among other articles, whole, cut or retouched', () => {
    const groups = copiesAmong([...others, retouched, original, cut]);
    expect(groups).toEqual([[original.id, cut.id, retouched.id].sort()]);
  });

  it('are the same in any order', () => {
    const articles = [original, cut, ...others, retouched];
    expect(copiesAmong([...articles].reverse())).toEqual(copiesAmong(articles));
  });

  it('are not two reports that share a formula', () => {
    const formula = 'मामले की जांच के आदेश दे दिए गए हैं।';
    expect(copiesAmong([copy('क', REPORT[0] ?? '', formula), copy('ख', REPORT[3] ?? '', formula)])).toEqual(
      [],
    );
  });

  it('are no group when one article comes twice', () => {
    expect(copiesAmong([original, original])).toEqual([]);
  });
});
