import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { localCard } from '../../../src/cards/local-card.ts';
import { besideAnchors } from '../../../src/knowledge/edits/beside.ts';
import { sayElse, sayJoin } from '../../../src/knowledge/edits/say.ts';
import type { Edit, EditStatement } from '../../../src/knowledge/edits.ts';
import { denialsOf } from '../../../src/link/denials.ts';
import type { ReadPage } from '../../../src/link/engine.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { numbered } from '../../edits.ts';
import { engine, knowledgeOf, newsArticle, recordNamed } from '../../engine.ts';

const NAME = 'मार्को देलगादो';
const MINISTER = newsArticle(
  `पेरू के वित्त मंत्री ${NAME} ने लीमा में राजदूत प्रमिला थापा से मुलाकात की।`,
  '2025-02-10',
  'पत्र क',
);
const PAGE = newsArticle(
  `गायक ${NAME} ने ढाका में निर्देशक सुहास वर्तक के साथ गीत गाया। देलगादो के साथ गायिका मीनल ओक भी थीं।`,
  '2025-03-10',
  'पत्र ख',
);

/** A page read beside what articles tell under a reader's edits. */
function read(page: Article, articles: readonly Article[], edits: readonly Edit[]): ReadPage {
  const { snapshot, knowledge } = engine.build(
    articles.map((article) => engine.extract(article)),
    edits,
  );
  return engine.read(page, [], openSnapshot(snapshot), denialsOf(edits, knowledge.edits));
}

/** Whom the page's name leads to, or null. */
function linkOf({ extract, linked }: ReadPage): string | null {
  return linked.entities[extract.entities.findIndex(({ name }) => name === NAME)]?.known ?? null;
}

/** The reader says on PAGE that its name is somebody else. */
function said(): EditStatement {
  const record = recordNamed(knowledgeOf(MINISTER), NAME);
  const { extract } = read(PAGE, [MINISTER], []);
  const local = extract.entities.findIndex(({ name }) => name === NAME);
  return sayElse(record, NAME, besideAnchors(extract, local), extract.article.id);
}

const EDITS = numbered(said());

describe('a name of a page that the reader says is somebody else', () => {
  it('leads nowhere, where it led to somebody before', () => {
    expect(linkOf(read(PAGE, [MINISTER], []))).not.toBeNull();
    expect(linkOf(read(PAGE, [MINISTER], EDITS))).toBeNull();
  });

  it('has a card of the page alone', () => {
    const page = read(PAGE, [MINISTER], EDITS);
    const local = page.extract.entities.findIndex(({ name }) => name === NAME);
    const context = {
      asOf: null,
      page,
      collection: { articles: 1, until: null },
      gazetteer: engine.gazetteer,
    };
    expect(localCard(local, context)?.link).toMatchObject({ ref: { kind: 'local' }, name: NAME });
    expect(page.linked.entities[local]?.denial).toMatchObject({ seq: 1 });
  });

  it('stays somebody else when the page changes around it', () => {
    const changed = newsArticle(
      `${PAGE.text}\n\nढाका के लोगों ने तालियां बजाईं। मीनल ओक ने अगला गीत अकेले गाया।`,
      '2025-03-11',
      'पत्र ख',
    );
    expect(changed.id).not.toBe(PAGE.id);
    expect(linkOf(read(changed, [MINISTER], EDITS))).toBeNull();
  });

  it('is who it was on pages that tell of others', () => {
    const other = newsArticle(`वित्त मंत्री ${NAME} ने लीमा में कहा कि दाम घटेंगे।`);
    expect(linkOf(read(other, [MINISTER], EDITS))).toBe(linkOf(read(other, [MINISTER], [])));
    expect(linkOf(read(other, [MINISTER], EDITS))).not.toBeNull();
  });

  it('is who it was once that is taken back', () => {
    expect(linkOf(read(PAGE, [MINISTER], []))).toBe(recordNamed(knowledgeOf(MINISTER), NAME).id);
  });

  it('stays apart when the page is saved', () => {
    const articles = [MINISTER, PAGE].map((article) => engine.extract(article));
    const people = (edits: readonly Edit[]): number =>
      engine.build(articles, edits).knowledge.entities.filter(({ name }) => name === NAME).length;
    expect([people([]), people(EDITS)]).toEqual([1, 2]);
  });
});

describe('what the reader says on a page', () => {
  it('holds without an article of the page, and waits when those of the other are gone', () => {
    const stateOf = (...articles: readonly Article[]): unknown =>
      engine.build(
        articles.map((article) => engine.extract(article)),
        EDITS,
      ).knowledge.edits[0]?.state;
    expect(stateOf(MINISTER)).toBe('holds');
    expect(stateOf(newsArticle('विधायक तरुण मिश्रा ने पेड़ लगाए।'))).toBe('unanchored');
  });

  it('follows whom it speaks of when others join that one', () => {
    const both = knowledgeOf(MINISTER);
    const joined = numbered(said(), sayJoin(recordNamed(both, 'प्रमिला थापा'), recordNamed(both, NAME)));
    expect(linkOf(read(PAGE, [MINISTER], joined))).toBeNull();
  });

  it('changes nothing of what articles tell', () => {
    const tell = (edits: readonly Edit[]): unknown => {
      const { entities, events } = engine.build([engine.extract(MINISTER)], edits).knowledge;
      return { entities, events };
    };
    expect(tell(EDITS)).toEqual(tell([]));
  });
});
