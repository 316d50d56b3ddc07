import { foldWord } from '../text/fold.ts';
import { readCardinal } from '../text/number-words.ts';
import { tokenise } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Happening } from './happenings.ts';
import type { Identity } from './members.ts';
import { daysOf, LONGEST_DATE, type Telling } from './tellings.ts';

/** A visit of people to a place. `from` and `to` are its first and last day as day numbers. */
export type Visit = {
  readonly happening: Happening;
  readonly place: Identity;
  readonly visitors: readonly Identity[];
  readonly from: number;
  readonly to: number;
  /** Some telling says until when it lasts. */
  readonly ends: boolean;
};

/** Where nothing tells until when a visit lasts, what is within so many days from its start is still of it. */
const UNKNOWN_LENGTH = 4;

/** Triggers of somebody's going somewhere to stay: who returns is no guest, and who inspects something looks and leaves. */
const JOURNEYS = wordSet('दौरा यात्रा पहुंच जा आ रवाना');

/** The visit that an event is; null where it is none, or its days, its place or its guests are not known. */
export function visitOf(happening: Happening): Visit | null {
  const { place, status, tellings, participants } = happening;
  if (place === null || status === 'denied') return null;
  const journeys = tellings.filter(
    ({ event }) => event.kind === 'visit' && JOURNEYS.has(foldWord(event.trigger)),
  );
  if (journeys.length === 0) return null;
  const days = visitDays(happening, journeys);
  const visitors = participants.filter((one) => isGuest(one, place, journeys));
  return days === null || visitors.length === 0 ? null : { happening, place, visitors, ...days };
}

/** A person who comes, and not one who is at home there: whom a role ties to the place. */
function isGuest(one: Identity, place: Identity, journeys: readonly Telling[]): boolean {
  return (
    one.link.type === 'person' &&
    journeys.some((telling) => playsIn(telling, one, 'target') === false) &&
    !journeys.some(({ article }) =>
      article.extract.roles.some(
        ({ entity, of }) =>
          article.identities[entity] === one && of !== null && article.identities[of] === place,
      ),
    )
  );
}

/** Whether somebody is the target of what is told (or does it, or takes part); null where the telling does not name him. */
export function playsIn({ event, article }: Telling, one: Identity, part: 'target'): boolean | null {
  const parts = event.participants.filter(({ entity }) => article.identities[entity] === one);
  return parts.length === 0 ? null : parts.every((own) => own.part === part);
}

function visitDays(
  { date, inferred }: Happening,
  journeys: readonly Telling[],
): Pick<Visit, 'from' | 'to' | 'ends'> | null {
  const own = exactDays(date);
  if (own === null || (inferred && own[0] !== own[1])) return null;
  const stated = journeys.map(({ event }) => (event.dateBasis === 'stated' ? exactDays(event.date) : null));
  const spans = [own, ...stated.filter((days) => days !== null)];
  const from = Math.min(...spans.map(([first]) => first));
  const last = Math.max(...spans.map(([, end]) => end));
  const length = Math.max(0, ...journeys.map(lengthOf));
  const ends = length > 0 || spans.some(([first, end]) => end > first);
  const to = Math.max(last, from + (ends ? length - 1 : UNKNOWN_LENGTH));
  return to - from > LONGEST_DATE ? null : { from, to, ends };
}

/** The first and the last of the days that a date names, one day or from one day to another; null for months, years and no date. */
export function exactDays(date: string | null): readonly [number, number] | null {
  return date !== null && (date.length === 10 || date.length === 21) ? daysOf(date) : null;
}

const DAYS_LONG = wordSet('दिवसीय');
const DAYS = wordSet('दिन दिनों');
const OF = wordSet('की के का');

/** How many days a telling says that the visit lasts ("तीन दिवसीय दौरे", "दो दिन की यात्रा"); 0 where it says nothing. */
function lengthOf({ article, event }: Telling): number {
  const sentence = article.extract.sentences[event.sentence];
  const before = sentence?.text.slice(0, Math.max(0, event.start - sentence.start)) ?? '';
  const words = tokenise(before.slice(-REACH)).filter(({ kind }) => kind !== 'mark');
  for (let at = words.length - 1; at >= 0; at--) {
    const read = readCardinal(words, at);
    if (read === null || !Number.isInteger(read.value) || read.value > LONGEST_DATE) continue;
    const [unit, of] = words.slice(read.next);
    if (DAYS_LONG.has(unit?.norm ?? '')) return read.value;
    if (DAYS.has(unit?.norm ?? '') && OF.has(of?.norm ?? '')) return read.value;
  }
  return 0;
}

/** How far before the visit its length stands, in UTF-16 code units. */
const REACH = 40;
