import type { Article, Span } from '../article/article.ts';
import type { Extract, LocalEntity } from '../extract/extract.ts';
import { compareNames } from '../names/compare-names.ts';
import { SURE } from '../names/mention.ts';
import type { LinkedMention, LinkedPage } from './link-page.ts';

/**
 * The article with its asides (captions, side columns) in place of its paragraphs: what names stand there is found like in any text, but
 * nothing is learned from it.
 */
export function asideArticle(article: Article, asides: readonly Span[]): Article {
  return {
    ...article,
    dateline: null,
    paragraphs: asides.map(({ start, end }) => ({ start, end, kind: 'body' })),
  };
}

/**
 * The mentions in the asides of a page that name an entity of its article or a known one. `aside` is the extract of the asides with
 * its own links; what neither the article nor the knowledge has stays unmarked. Entities are numbered as the article's; those that
 * only asides name come behind them, in `added`.
 */
export function linkAsides(
  extract: Extract,
  linked: LinkedPage,
  aside: Extract,
  asideLinks: LinkedPage,
): { readonly mentions: readonly LinkedMention[]; readonly added: readonly string[] } {
  const added: string[] = [];
  const numberOf = aside.entities.map((entity, local) => {
    const own = extract.entities.findIndex((other) => other.confidence >= SURE && isSame(other, entity));
    if (own >= 0) return own;
    const known = asideLinks.entities[local]?.known ?? null;
    if (known === null) return null;
    const same = linked.entities.findIndex((e) => e.known === known);
    if (same >= 0) return same;
    if (!added.includes(known)) added.push(known);
    return extract.entities.length + added.indexOf(known);
  });
  const mentions = asideLinks.mentions.flatMap((mention): LinkedMention[] => {
    const entity = numberOf[mention.entity] ?? null;
    return entity === null ? [] : [{ ...mention, entity, sentence: -1 }];
  });
  return { mentions, added };
}

function isSame(a: LocalEntity, b: LocalEntity): boolean {
  if (a.type !== b.type) return false;
  if (a.listed !== null || b.listed !== null) return a.listed === b.listed;
  return a.names.some((name) =>
    b.names.some((other) => {
      const relation = compareNames(name, other);
      return relation === 'same' || (relation === 'part' && a.type === 'person');
    }),
  );
}
