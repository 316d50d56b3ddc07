import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/article/article.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { engine, newsArticle } from '../../engine.ts';

const STORY = 'रसायन मंत्री विनायक सहगल ने योजना शुरू की। सहगल ने कहा कि काम तेज होगा।';
const KNOWN = 'पेरू के वित्त मंत्री मार्को देलगादो ने लीमा में बजट पेश किया।';

/** The names in the captions of a page, each with the number of its entity; `own` is how many the article has. */
function captions(...texts: readonly string[]) {
  const known = newsArticle(KNOWN, '2025-02-10', 'पत्र');
  const snapshot = openSnapshot(engine.build([engine.extract(known)]).snapshot);
  const page = newsArticle(STORY);
  const text = [STORY, ...texts].join('\n\n');
  let at = STORY.length;
  const asides = texts.map((caption): Span => {
    const start = at + 2;
    at = start + caption.length;
    return { start, end: at };
  });
  const read = engine.read({ ...page, text }, asides, snapshot);
  return {
    ...read,
    own: read.extract.entities.length,
    names: read.asideMentions.map(({ start, end, entity }) => `${text.slice(start, end)} ${entity}`),
  };
}

describe('a name in a caption', () => {
  it('is whom the article names so, also by a part', () => {
    expect(captions('सभा में विनायक सहगल। फोटो में सहगल और किसान').names).toEqual(['विनायक सहगल 0', 'सहगल 0']);
  });

  it('is the known one, behind those of the article', () => {
    const { names, own, asideKnown } = captions('लीमा में मार्को देलगादो');
    expect(names).toEqual([`लीमा ${own}`, `मार्को देलगादो ${own + 1}`]);
    expect(asideKnown).toHaveLength(2);
  });

  it('is nobody where neither the article nor the records have it', () => {
    expect(captions('मंच पर गायिका झिल्मा ओरतेगा').names).toEqual([]);
  });

  it('teaches the article nothing', () => {
    const { extract } = captions('राज्यपाल विनायक सहगल और पेरू का ध्वज');
    expect(extract).toEqual(engine.extract(newsArticle(STORY)));
  });
});
