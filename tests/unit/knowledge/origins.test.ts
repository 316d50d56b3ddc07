import { describe, expect, it } from 'vitest';
import { withSharedOrigins } from '../../../src/knowledge/origins.ts';
import { engine, newsArticle } from '../../engine.ts';

const COPY = [
  'पेरू के वित्त मंत्री मार्को देलगादो ने रविवार को लीमा में नया बजट पेश किया।',
  'देलगादो ने कहा कि अगले साल स्कूलों और अस्पतालों पर पहले से दोगुना पैसा खर्च होगा।',
  'विपक्ष के सांसदों ने बजट को किसानों के साथ धोखा बताया और सदन से बाहर चले गए।',
].join(' ');
const OTHER = 'राजदूत प्रमिला थापा ने मंगलवार को काठमांडू में पुराने पुस्तकालय का दौरा किया और वहां की पांडुलिपियां देखीं।';

/** The origins of articles after they were compared, in the order in which they are given. */
function originsOf(...articles: readonly ReturnType<typeof newsArticle>[]): (string | null)[] {
  const { extracts } = withSharedOrigins(
    articles.map((article) => engine.extract(article)),
    undefined,
  );
  return extracts.map(({ article }) => article.origin);
}

describe('the origin of an article', () => {
  it('is its outlet where it says nothing else', () => {
    expect(originsOf(newsArticle(OTHER, '2025-03-10', 'पत्र क'))).toEqual(['पत्र क']);
  });

  it('is the agency that it credits', () => {
    expect(originsOf(newsArticle(`काठमांडू, 9 मार्च (भाषा) ${OTHER}`, '2025-03-10', 'पत्र क'))).toEqual([
      'org/pti',
    ]);
  });

  it('is the agency whose own site it stands on', () => {
    expect(originsOf(newsArticle(OTHER, '2025-03-10', 'एएनआई'))).toEqual(['org/ani']);
  });

  it('is no agency that a sentence cites', () => {
    const cited = `${OTHER} समाचार एजेंसी रॉयटर्स के मुताबिक थापा बुधवार को लौटेंगी।`;
    expect(originsOf(newsArticle(cited, '2025-03-10', 'पत्र क'))).toEqual(['पत्र क']);
  });

  it('is not known where neither is', () => {
    expect(originsOf(newsArticle(OTHER, '2025-03-10', null))).toEqual([null]);
  });
});

describe('near-copies', () => {
  it('have the agency that one of them credits', () => {
    expect(
      originsOf(
        newsArticle(COPY, '2025-03-09', 'पत्र क'),
        newsArticle(`लीमा, 9 मार्च (भाषा) ${COPY}`, '2025-03-10', 'पत्र ख'),
        newsArticle(OTHER, '2025-03-10', 'पत्र ग'),
      ),
    ).toEqual(['org/pti', 'org/pti', 'पत्र ग']);
  });

  it('have the agency that most of them credit', () => {
    expect(
      originsOf(
        newsArticle(`लीमा, 9 मार्च (भाषा) ${COPY}`, '2025-03-10', 'पत्र क'),
        newsArticle(`लीमा, 9 मार्च (वार्ता) ${COPY}`, '2025-03-10', 'पत्र ख'),
        newsArticle(`लीमा, 9 मार्च (वार्ता) ${COPY}`, '2025-03-10', 'पत्र ग'),
      ),
    ).toEqual(['org/uni', 'org/uni', 'org/uni']);
  });

  it('have the outlet that had it first, where none credits an agency', () => {
    expect(
      originsOf(
        newsArticle(COPY, null, 'पत्र क'),
        newsArticle(COPY, '2025-03-11', 'पत्र ख'),
        newsArticle(COPY, '2025-03-10', 'पत्र ग'),
        newsArticle(COPY, '2025-03-09', null),
      ),
    ).toEqual(['पत्र ग', 'पत्र ग', 'पत्र ग', 'पत्र ग']);
  });
});
