import type { Article } from '../article/article.ts';
import type { Extract } from '../extract/extract.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { buildKnowledge } from '../knowledge/build-knowledge.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameSources } from '../names/find-names.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import { tagByCues } from '../names/tagger.ts';
import { withKnownNames } from './known-names.ts';
import { type LinkedPage, linkPage } from './link-page.ts';
import { compileSnapshot, type Snapshot } from './snapshot.ts';

/** A page read, extracted and linked. */
export type ReadPage = { readonly extract: Extract; readonly linked: LinkedPage };

/** The road from article to knowledge and to linked pages, with the engine's own lists loaded once. */
export type Engine = {
  readonly gazetteer: Gazetteer;
  /** What an article says by itself. */
  extract(article: Article): Extract;
  /** What a set of extracts tells. */
  build(extracts: readonly Extract[]): { readonly knowledge: Knowledge; readonly snapshot: Uint8Array };
  /** What stands on a page, given what is known. */
  read(article: Article, snapshot: Snapshot): ReadPage;
};

/** Wires the road over the compiled lists. */
export function createEngine(gazetteer: Gazetteer): Engine {
  const sources: NameSources = { gazetteer, tagger: tagByCues };
  return {
    gazetteer,
    extract: (article) => extractArticle(article, sources),
    build: (extracts) => {
      const knowledge = buildKnowledge(extracts, gazetteer);
      return { knowledge, snapshot: compileSnapshot(knowledge) };
    },
    read: (article, snapshot) => {
      const extract = extractArticle(article, { gazetteer, tagger: withKnownNames(tagByCues, snapshot) });
      return { extract, linked: linkPage(extract, snapshot) };
    },
  };
}
