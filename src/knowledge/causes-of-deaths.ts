import type { EventKind } from '../events/event-kinds.ts';
import type { Happening } from './happenings.ts';
import type { ResolvedArticle } from './resolved.ts';

/** What people die of, as events. */
const CAUSES: ReadonlySet<EventKind> = new Set([
  'disaster',
  'accident',
  'attack',
  'clash',
  'raid',
  'protest',
]);
/** How their dying is told. */
const TOLLS: ReadonlySet<EventKind> = new Set(['deaths', 'killing']);

/**
 * For each event that deaths are the number of what brought them: deaths are told with the disaster or the attack that brought them ("बाढ़ से 11
 * लोगों की मौत"), and count for it. Deaths belong to one cause or to none: told in one sentence with it, or at one place in one article, where
 * only one is. A function of the set of events.
 */
export function causesOfDeaths(happenings: readonly Happening[]): ReadonlyMap<number, number> {
  const causes = indexCauses(happenings);
  const found = new Map<number, number>();
  happenings.forEach((happening, number) => {
    const cause = causeOfDeaths(happening, happenings, causes);
    if (cause !== null) found.set(number, cause);
  });
  return found;
}

/** The causes that articles tell of, by article and by sentence. */
type Causes = {
  readonly ofArticle: ReadonlyMap<ResolvedArticle, ReadonlySet<number>>;
  readonly ofSentence: ReadonlyMap<string, ReadonlySet<number>>;
};

function indexCauses(happenings: readonly Happening[]): Causes {
  const ofArticle = new Map<ResolvedArticle, Set<number>>();
  const ofSentence = new Map<string, Set<number>>();
  happenings.forEach((happening, number) => {
    for (const { article, event } of happening.tellings) {
      if (!CAUSES.has(event.kind)) continue;
      add(ofArticle, article, number);
      add(ofSentence, `${article.head.id} ${event.sentence}`, number);
    }
  });
  return { ofArticle, ofSentence };
}

function add<K>(index: Map<K, Set<number>>, key: K, number: number): void {
  const known = index.get(key);
  if (known) known.add(number);
  else index.set(key, new Set([number]));
}

function causeOfDeaths(
  deaths: Happening,
  happenings: readonly Happening[],
  { ofArticle, ofSentence }: Causes,
): number | null {
  if (!deaths.tellings.some(({ event }) => TOLLS.has(event.kind)) || deaths.status !== 'happened')
    return null;
  const beside = deaths.tellings.flatMap(({ article, event }) => [
    ...(ofSentence.get(`${article.head.id} ${event.sentence}`) ?? []),
  ]);
  const told = [...new Set(beside)].filter((number) => mayBeCause(deaths, happenings[number]));
  if (told.length > 0) return only(told);
  const near = deaths.tellings.flatMap(({ article }) => [...(ofArticle.get(article) ?? [])]);
  return only(
    [...new Set(near)].filter((number) => {
      const cause = happenings[number];
      return cause?.place !== null && cause?.place === deaths.place && mayBeCause(deaths, cause);
    }),
  );
}

function only(numbers: readonly number[]): number | null {
  const [first, ...more] = numbers;
  return first === undefined || more.length > 0 ? null : first;
}

function mayBeCause(deaths: Happening, cause: Happening | undefined): boolean {
  if (cause === undefined || cause.status !== 'happened') return false;
  return cause.place === null || deaths.place === null || cause.place === deaths.place;
}
