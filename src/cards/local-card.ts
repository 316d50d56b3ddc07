import type { Extract } from '../extract/extract.ts';
import { romanise } from '../text/romanise.ts';
import type { EntityCard, RoleLine, Statement } from './card.ts';
import { basicsOf, type CardContext, pageStatement } from './context.ts';
import { figureGroups, pageFigures, type ShownFigure } from './figures.ts';
import { toldLink } from './told-events.ts';

/** The card of an entity that only the open page knows, by its number in the page's extract; null for another number. */
export function localCard(local: number, context: CardContext): EntityCard | null {
  const extract = context.page?.extract;
  const entity = extract?.entities[local];
  if (!extract || !entity) return null;
  const { type, name } = entity;
  const introduction = introductionOf(extract, local);
  // Whoever it is, it is not the one that the lists know by this name.
  const isDenied = (context.page?.linked.entities[local]?.denial ?? null) !== null;
  return {
    kind: 'entity',
    link: { ref: { kind: 'local', index: local }, name, type },
    latin: /^[\x20-\u024f]*$/.test(name) ? null : romanise(name),
    basics: isDenied ? null : basicsOf(entity.listed, context.gazetteer),
    coverage: { articles: 0, of: context.collection.articles, from: null, to: null },
    reach: null,
    agencies: [],
    freshness: { daysOld: null, knownUntil: context.collection.until },
    roles: pageRoles(extract, local),
    introduction,
    facts: introduction === null ? [] : [introduction, ...pageFacts(extract, local, introduction)],
    timeline: [],
    after: [],
    figures: figureGroups(localFigures(local, context), context.asOf),
    company: [],
    differences: [],
    spellings: [],
    denial: null,
    sources: [],
  };
}

/** The figures of the open page that an entity of it gives, whose people or things they count, or that are told of it. */
export function localFigures(local: number, context: CardContext): ShownFigure[] {
  const { page } = context;
  return pageFigures(
    context,
    ({ owner, occasion, claimant }) => owner === local || occasion === local || claimant?.entity === local,
    ({ event }) => (event === null || page === null ? null : toldLink(event, page)),
  );
}

/**
 * The sentence of the page that introduces an entity: the first that gives it a role, else the first outside the title that has its
 * whole name, else its first. Null when the page does not name it.
 */
export function introductionOf(extract: Extract, local: number): Statement | null {
  const mentions = extract.mentions.filter((m) => m.entity === local);
  const isBody = (sentence: number): boolean => extract.sentences[sentence]?.title === false;
  const withRole = extract.roles.find((r) => r.entity === local && isBody(r.sentence))?.sentence;
  const whole = mentions.find((m) => m.form === 'full' && isBody(m.sentence))?.sentence;
  const sentence = withRole ?? whole ?? mentions[0]?.sentence;
  return sentence === undefined ? null : pageStatement(extract, sentence, marksIn(extract, local, sentence));
}

function marksIn(extract: Extract, local: number, sentence: number): Statement['marks'] {
  const start = extract.sentences[sentence]?.start ?? 0;
  return extract.mentions
    .filter((m) => m.entity === local && m.sentence === sentence)
    .map((m) => ({ start: m.start - start, end: m.end - start }));
}

function pageRoles(extract: Extract, local: number): RoleLine[] {
  const texts = new Map<string, RoleLine>();
  const date = extract.article.published?.date ?? null;
  for (const role of extract.roles) {
    const statement = role.entity === local ? pageStatement(extract, role.sentence, []) : null;
    if (statement && !texts.has(role.text)) {
      texts.set(role.text, { text: role.text, from: date, to: date, sources: [statement.source] });
    }
  }
  return [...texts.values()].sort((a, b) => b.text.length - a.text.length);
}

/** What else the page says of it: the other sentences that name it, in the order of the page. */
function pageFacts(extract: Extract, local: number, introduction: Statement): Statement[] {
  const sentences = [...new Set(extract.mentions.filter((m) => m.entity === local).map((m) => m.sentence))];
  return sentences
    .filter(
      (s) =>
        extract.sentences[s]?.title === false &&
        extract.sentences[s]?.start !== introduction.source.span.start,
    )
    .flatMap((sentence) => pageStatement(extract, sentence, marksIn(extract, local, sentence)) ?? []);
}
