import { describe, expect, it } from 'vitest';
import { denialOn, denyLink, restoreLink } from '../../../extension/background/denials.ts';
import type { KnowledgeSource, Library } from '../../../extension/background/knowledge-source.ts';
import type { OpenPage } from '../../../extension/background/pages.ts';
import type { PageReading } from '../../../src/article/page.ts';
import type { PageText } from '../../../src/article/page-text.ts';
import { besideAnchors } from '../../../src/knowledge/edits/beside.ts';
import { sayElse } from '../../../src/knowledge/edits/say.ts';
import type { Edit } from '../../../src/knowledge/edits.ts';
import { denialsOf } from '../../../src/link/denials.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { numbered } from '../../edits.ts';
import { engine, newsArticle } from '../../engine.ts';

const NAME = 'मार्को देलगादो';
const ARTICLE = newsArticle(`पेरू के वित्त मंत्री ${NAME} ने लीमा में राजदूत प्रमिला थापा से मुलाकात की।`);
const OTHER = newsArticle('विधायक तरुण मिश्रा ने पेड़ लगाए।');
const extracts = [ARTICLE, OTHER].map((article) => engine.extract(article));

/** A library in which nothing may be written. */
const LOCKED: Library = {
  engine: async () => engine,
  knowledge: async () => Promise.reject(new Error('asked for knowledge')),
  database: async () => Promise.reject(new Error('asked for the database')),
  reload: () => undefined,
};

/** An open page with the name on it, read under a reader's edits. */
function openPage(edits: readonly Edit[], status: KnowledgeSource['status'] = 'ready'): OpenPage {
  const { knowledge, snapshot } = engine.build(extracts, edits);
  const opened = openSnapshot(snapshot);
  const denials = denialsOf(edits, knowledge.edits);
  const article = newsArticle(`${NAME} ने ढाका में सुहास वर्तक के साथ गीत गाया।`);
  return {
    text: {} as PageText,
    reading: { article } as PageReading,
    read: engine.read(article, [], opened, denials),
    knowledge: {
      status,
      snapshot: opened,
      articles: knowledge.articles,
      denials,
      entity: async (id) => knowledge.entities.find((entity) => entity.id === id) ?? null,
      event: async () => null,
    },
  };
}

const before = openPage([]);
const local = before.read.extract.entities.findIndex(({ name }) => name === NAME);
const known = before.read.linked.entities[local]?.known ?? '';
const [, stranger = ''] = engine
  .build(extracts)
  .knowledge.entities.map(({ id }) => id)
  .filter((id) => id !== known);

async function said(): Promise<Edit[]> {
  const record = await before.knowledge.entity(known);
  if (!record) throw new Error('the page has no known name');
  return numbered(sayElse(record, NAME, besideAnchors(before.read.extract, local), ''));
}

describe('that the page means somebody else', () => {
  it('can be said of whom the page leads to', () => {
    expect(denialOn(before, { kind: 'entity', id: known })).toBe('possible');
  });

  it('can be said of nobody else, and not where nothing is stored', () => {
    expect(denialOn(before, { kind: 'entity', id: stranger })).toBeNull();
    expect(denialOn(before, { kind: 'local', index: local })).toBeNull();
    expect(denialOn(openPage([], 'fallback'), { kind: 'entity', id: known })).toBeNull();
  });

  it('stands on the card of the page’s own name once it was said', async () => {
    const page = openPage(await said());
    expect(denialOn(page, { kind: 'local', index: local })).toEqual({ of: NAME });
    expect(denialOn(page, { kind: 'entity', id: known })).toBeNull();
  });
});

describe('a message about a link that the page does not have', () => {
  it.each([stranger, '', 'constructor', '__proto__'])('stores nothing: %s', async (id) => {
    expect(await denyLink(before, id, LOCKED)).toBeNull();
  });

  it.each([local, -1, 0.5, 1e9, Number.NaN])('takes nothing back: %d', async (index) => {
    expect(await restoreLink(before, index, LOCKED)).toBeNull();
  });

  it('stores nothing where the packaged knowledge answers', async () => {
    expect(await denyLink(openPage([], 'fallback'), known, LOCKED)).toBeNull();
  });
});
