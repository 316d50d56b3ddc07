import type { Dump, DumpedEvent } from '../answers.ts';
import type { GoldEvent, GoldStory } from '../gold/gold.ts';
import { type Days, daysOf } from './event-days.ts';
import { bestMatching } from './matching.ts';
import { share } from './ratio.ts';
import { goldIdOf } from './same-entity.ts';

/** How many of the events that texts tell are known, and how exactly. */
export type EventScore = {
  readonly wanted: number;
  readonly found: number;
  readonly recall: number;
  readonly predicted: number;
  /** Events found whose day the gold knows, and those that have that very day. */
  readonly dated: number;
  readonly exactDays: number;
  readonly remarks: readonly string[];
};

/** An event of the dump in the gold's terms. */
type Told = {
  readonly title: string;
  readonly date: string | null;
  readonly days: Days | null;
  readonly who: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
};

const WHOLE_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Scores events as `score.py events` does: same days as far as the gold knows them (a day either way), at least half of the participants in
 * common, a source in common; the best one-to-one matching. An event that may be told inside another counts when that one is found.
 * Events that the gold lacks are listed, not counted as wrong.
 */
export function scoreEvents(dump: Dump, story: GoldStory): EventScore {
  const told = toldEvents(dump, goldIdOf(dump, story.entities));
  const wanted = story.events.filter((event) => event.participants.length > 0);
  const pairs = matchEvents(wanted, told);
  const toldOf = new Map([...pairs].map(([right, left]) => [wanted[left]?.id ?? '', told[right]]));
  const isFound = ({ id, mayMergeWith }: GoldEvent): boolean =>
    [id, ...mayMergeWith].some((i) => toldOf.has(i));
  const found = wanted.filter(isFound).length;
  const dated = wanted.filter(({ id, date }) => toldOf.has(id) && WHOLE_DAY.test(date ?? ''));
  return {
    wanted: wanted.length,
    found,
    recall: share(found, wanted.length),
    predicted: told.length,
    dated: dated.length,
    exactDays: dated.filter(({ id, date }) => toldOf.get(id)?.date === date).length,
    remarks: [
      ...wanted.filter((event) => !isFound(event)).map(({ id }) => `missed event ${id}`),
      ...told.filter((_, i) => !pairs.has(i)).map(describe),
    ],
  };
}

function matchEvents(wanted: readonly GoldEvent[], told: readonly Told[]): ReadonlyMap<number, number> {
  const canBe = (left: number, right: number): boolean => {
    const [gold, event] = [wanted[left], told[right]];
    return gold !== undefined && event !== undefined && fits(gold, event);
  };
  const equal = (left: number, right: number): boolean => {
    const [gold, event] = [wanted[left], told[right]];
    return canBe(left, right) && gold?.date === event?.date && agreement(gold, event) === 1;
  };
  return bestMatching(wanted.length, told.length, [equal, canBe]);
}

function toldEvents(dump: Dump, toGold: ReadonlyMap<string, string>): Told[] {
  const fileOf = new Map(dump.articles.map(({ id, file }) => [id, bareName(file)]));
  return dump.events.map(({ title, date, participants, articles }: DumpedEvent) => ({
    title,
    date,
    days: daysOf(date),
    who: new Set(participants.map((id) => toGold.get(id) ?? id)),
    files: new Set(articles.flatMap((id) => fileOf.get(id) || [])),
  }));
}

function fits(gold: GoldEvent, event: Told): boolean {
  const days = daysOf(gold.date);
  if (days !== null && (event.days === null || !meet(days, event.days))) return false;
  const sources = (gold.sources ?? gold.files ?? []).map(bareName);
  if (sources.length > 0 && event.files.size > 0 && !sources.some((file) => event.files.has(file)))
    return false;
  return event.who.size > 0 && agreement(gold, event) >= 0.5;
}

/** Whether two spans of days overlap, give or take a day. */
function meet(a: Days, b: Days): boolean {
  return b.last >= a.first - 1 && b.first <= a.last + 1;
}

/** The participants that both have, as a part of all (Jaccard). */
function agreement(gold: GoldEvent | undefined, event: Told | undefined): number {
  const [mine, theirs] = [new Set(gold?.participants), event?.who ?? new Set<string>()];
  const common = [...mine].filter((id) => theirs.has(id)).length;
  return share(common, mine.size + theirs.size - common);
}

/** A file's name without folders and ending. */
function bareName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function describe({ title, date, who }: Told): string {
  return `event not in gold: ${title} (${date ?? 'no date'}; ${[...who].sort().join(', ')})`;
}
