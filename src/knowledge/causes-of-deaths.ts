import { type EventKind, familyOf } from '../events/event-kinds.ts';
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
  const tolls = numbersOf(happenings, TOLLS).filter((number) => happenings[number]?.status === 'happened');
  const causes = indexCauses(happenings, tolls);
  const found = new Map<number, number>();
  for (const number of tolls) {
    const cause = causeOfDeaths(happenings[number], happenings, causes);
    if (cause !== null) found.set(number, cause);
  }
  return found;
}

/** The numbers of the events that some telling says are of one of these kinds: all kinds of one event are of one family. */
function numbersOf(happenings: readonly Happening[], kinds: ReadonlySet<EventKind>): number[] {
  const families = new Set<string>([...kinds].map(familyOf));
  const numbers: number[] = [];
  happenings.forEach(({ tellings }, number) => {
    const mayBe = families.has(tellings[0]?.family ?? '');
    if (mayBe && tellings.some(({ event }) => kinds.has(event.kind))) numbers.push(number);
  });
  return numbers;
}

/** A cause that an article tells of, by the number of the event, and the sentence that does. */
type Cause = { readonly number: number; readonly sentence: number };

/** The causes that articles tell of. */
type Causes = ReadonlyMap<ResolvedArticle, readonly Cause[]>;

/** Those in the articles that tell of some deaths. */
function indexCauses(happenings: readonly Happening[], tolls: readonly number[]): Causes {
  const causes = new Map<ResolvedArticle, Cause[]>();
  for (const number of tolls)
    for (const { article } of happenings[number]?.tellings ?? []) causes.set(article, []);
  for (const number of numbersOf(happenings, CAUSES)) {
    for (const { article, event } of happenings[number]?.tellings ?? []) {
      if (CAUSES.has(event.kind)) causes.get(article)?.push({ number, sentence: event.sentence });
    }
  }
  return causes;
}

function causeOfDeaths(
  deaths: Happening | undefined,
  happenings: readonly Happening[],
  causes: Causes,
): number | null {
  const near = (deaths?.tellings ?? []).flatMap(({ article, event }) =>
    (causes.get(article) ?? []).map((one) => ({ ...one, isBeside: one.sentence === event.sentence })),
  );
  const beside = near.filter(({ isBeside }) => isBeside).map(({ number }) => number);
  const told = [...new Set(beside)].filter((number) => mayBeCause(deaths, happenings[number]));
  if (told.length > 0) return only(told);
  return only(
    [...new Set(near.map(({ number }) => number))].filter((number) => {
      const cause = happenings[number];
      return cause?.place !== null && cause?.place === deaths?.place && mayBeCause(deaths, cause);
    }),
  );
}

function only(numbers: readonly number[]): number | null {
  const [first, ...more] = numbers;
  return first === undefined || more.length > 0 ? null : first;
}

function mayBeCause(deaths: Happening | undefined, cause: Happening | undefined): boolean {
  if (deaths === undefined || cause === undefined || cause.status !== 'happened') return false;
  return cause.place === null || deaths.place === null || cause.place === deaths.place;
}
