import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { ReadPage } from '../../../src/link/engine.ts';
import { openSnapshot } from '../../../src/link/snapshot.ts';
import { engine, newsArticle } from '../../engine.ts';

/** A page read beside what other articles tell. */
export type Reading = ReadPage & {
  readonly text: string;
  readonly knowledge: Knowledge;
  /** The marked names as `words → record`, in the order of the text; the record is – for an entity of this page alone. */
  readonly links: readonly string[];
};

/** Reads a page of PUBLISHED beside articles of other outlets. */
export function readBeside(page: string, ...texts: readonly string[]): Reading {
  const articles = texts.map((text, i) => newsArticle(text, `2025-02-${10 + i}`, `पत्र ${i}`));
  const { knowledge, snapshot } = engine.build(articles.map((article) => engine.extract(article)));
  const read = engine.read(newsArticle(page), [], openSnapshot(snapshot));
  const nameOf = (id: string | null): string => knowledge.entities.find((e) => e.id === id)?.name ?? '–';
  const { mentions, entities } = read.linked;
  return {
    ...read,
    text: page,
    knowledge,
    links: mentions.map(
      ({ start, end, entity }) => `${page.slice(start, end)} → ${nameOf(entities[entity]?.known ?? null)}`,
    ),
  };
}
