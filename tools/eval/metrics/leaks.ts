import { basename } from 'node:path';
import type { Knowledge, SentenceRef } from '../../../src/knowledge/knowledge.ts';
import { mentionRefs } from '../../../src/knowledge/mention-refs.ts';
import type { Pack } from '../../../src/store/pack.ts';
import type { GoldText } from '../gold/gold.ts';
import { overlaps, type Span } from './spans.ts';

/** Something that a pack holds of a piece of an article's text. */
type Sourced = Span & { readonly what: string; readonly article: string };

/**
 * Everything in a pack that comes from boilerplate, one line each: mentions, roles, facts, events and judging words, in the extracts
 * and in the knowledge, whose span touches a `boilerplate` span of the gold text of that file.
 */
export function leaks(pack: Pack, texts: readonly GoldText[]): string[] {
  const goldOf = new Map(texts.map((text) => [basename(text.file), text]));
  const textOf = new Map(pack.articles.map(({ file, article }) => [article.id, goldOf.get(basename(file))]));
  return [...extracted(pack), ...known(pack.knowledge)].flatMap(({ what, article, start, end }) => {
    const text = textOf.get(article);
    const isLeak = text?.boilerplate.some((span) => overlaps(span, { start, end }));
    return text && isLeak ? [`leak ${text.file} ${what}: ${text.text.slice(start, end)}`] : [];
  });
}

function extracted({ extracts }: Pack): Sourced[] {
  return extracts.flatMap(({ article, mentions, roles, events }) => {
    const from = (what: string, spans: readonly Span[]): Sourced[] =>
      spans.map(({ start, end }) => ({ what, article: article.id, start, end }));
    return [...from('mention', mentions), ...from('role', roles), ...from('event', events)];
  });
}

function known({ entities, events }: Knowledge): Sourced[] {
  return [
    ...entities.flatMap((entity) => [
      ...sourced('mention of an entity', mentionRefs(entity), entity.articles),
      ...sourced('role of an entity', entity.roles, entity.articles),
      ...sourced('fact', entity.statements, entity.articles),
      ...sourced('judging word', entity.loaded, entity.articles),
    ]),
    ...events.flatMap((event) => sourced('report of an event', event.reports, event.articles)),
  ];
}

function sourced(
  what: string,
  refs: readonly SentenceRef[],
  articles: readonly { readonly id: string }[],
): Sourced[] {
  return refs.map(({ start, end, article }) => ({ what, article: articles[article]?.id ?? '', start, end }));
}
