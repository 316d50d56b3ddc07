import type { CardRef, NameLink, TimelineEntry } from '../../src/cards/card.ts';
import { toSource } from '../../src/cards/context.ts';
import { rankCoverage } from '../../src/cards/coverage.ts';
import { roleLines } from '../../src/cards/roles.ts';
import { storySoFar } from '../../src/cards/story.ts';
import type { KnownArticle, KnownEntity } from '../../src/knowledge/knowledge.ts';
import { firstDay } from '../../src/text/calendar.ts';
import type { CoverageItem, PageName, PageSummary } from '../messages.ts';
import type { OpenPage } from './pages.ts';

const MOST_COVERAGE = 8;
const MOST_MOMENTS = 8;
/** How many records are read for coverage and story: those of the names that the page has most. */
const MOST_RECORDS = 40;
const DAY = 86_400_000;

/** What the popup shows of a page. `now` is the time in ms; `canStore` false in a private window. */
export async function summaryOf(page: OpenPage, now: number, canStore: boolean): Promise<PageSummary> {
  const { article, isList } = page.reading;
  const records = await recordsOf(page);
  const saved = page.knowledge.articles.some((known) => known.id === article.id);
  return {
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    age: ageOf(article.published?.date ?? null, now),
    names: namesOf(page, records),
    story: storyOf(page, records),
    coverage: coverageOf(page, records),
    article: saved ? 'saved' : isList ? 'list' : 'article',
    knowledge: page.knowledge.status,
    canStore,
  };
}

function ageOf(date: string | null, now: number): number | null {
  const day = date === null ? null : firstDay(date);
  return day === null ? null : Math.max(0, Math.floor(now / DAY) - day);
}

/** The known entities of the page with their records, most mentioned first. */
async function recordsOf(page: OpenPage): Promise<KnownEntity[]> {
  const counts = countMentions(page);
  const known = page.read.linked.entities.flatMap(({ known: id, local }) =>
    id !== null && counts.has(local) ? [{ id, count: counts.get(local) ?? 0 }] : [],
  );
  const most = known.sort((a, b) => b.count - a.count).slice(0, MOST_RECORDS);
  const records = await Promise.all(most.map(({ id }) => page.knowledge.entity(id)));
  return records.filter((record) => record !== null);
}

function countMentions(page: OpenPage): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { entity } of page.read.linked.mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

function namesOf(page: OpenPage, records: readonly KnownEntity[]): PageName[] {
  const { extract, linked } = page.read;
  const asOf = page.reading.article.published?.date ?? null;
  const names = [...countMentions(page)].flatMap(([local, mentions]): PageName[] => {
    const entity = extract.entities[local];
    if (!entity) return [];
    const known = linked.entities[local]?.known ?? null;
    const record = records.find((r) => r.id === known);
    const said = extract.roles.find((r) => r.entity === local)?.text;
    const role = said ?? (record && roleLines(record, asOf)[0]?.text) ?? null;
    const ref: CardRef = known === null ? { kind: 'local', index: local } : { kind: 'entity', id: known };
    const link: NameLink = { ref, name: record?.name ?? entity.name, type: record?.type ?? entity.type };
    return [{ link, mentions, role, known: known !== null }];
  });
  return joinSame(names).sort((a, b) => b.mentions - a.mentions);
}

/** Two local entities that are one known entity are one line. */
function joinSame(names: readonly PageName[]): PageName[] {
  const byRef = new Map<string, PageName>();
  for (const name of names) {
    const key = JSON.stringify(name.link.ref);
    const known = byRef.get(key);
    byRef.set(
      key,
      known ? { ...known, mentions: known.mentions + name.mentions, role: known.role ?? name.role } : name,
    );
  }
  return [...byRef.values()];
}

function storyOf(page: OpenPage, records: readonly KnownEntity[]): readonly TimelineEntry[] {
  const telling = records.filter((record) => record.type !== 'place');
  return storySoFar(telling, page.reading.article.published?.date ?? null, MOST_MOMENTS);
}

function coverageOf(page: OpenPage, records: readonly KnownEntity[]): CoverageItem[] {
  const { article } = page.reading;
  const isPage = (known: KnownArticle): boolean =>
    known.id === article.id || (known.url !== null && known.url === article.url);
  return rankCoverage(records, page.knowledge.articles.length, isPage)
    .slice(0, MOST_COVERAGE)
    .map(({ article: found, shared }) => ({
      source: toSource(found, 0, 0),
      shared,
      set: setOf(page, found.id),
    }));
}

function setOf(page: OpenPage, id: string): string {
  const head = page.knowledge.articles.find((article) => article.id === id);
  return head && 'set' in head && typeof head.set === 'string' ? head.set : '';
}
