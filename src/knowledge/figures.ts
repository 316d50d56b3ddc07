import type { EventMention } from '../events/event-mention.ts';
import type { Extract } from '../extract/extract.ts';
import type { FigureMention } from '../extract/figures/figure-mention.ts';
import { compareUnits } from '../text/code-units.ts';
import type { Happening } from './event-records.ts';
import type { FigureTelling, KnownFigure } from './knowledge.ts';
import type { Member } from './members.ts';
import { tollGroups } from './toll-groups.ts';

/** The figures of a set of extracts, by event and by entity (numbers of happenings and members); articles are numbers of extracts. */
export type FigureLedger = {
  readonly ofEvent: (happening: number) => readonly KnownFigure[];
  readonly ofEntity: (member: number) => readonly KnownFigure[];
};

/** How many figures the record of an entity keeps: the newest. */
const MOST = 24;

/** One figure of one article with whom and what it is tied to, by number, or null; deaths are tied to what brought them. */
type Entry = {
  readonly article: number;
  readonly figure: FigureMention;
  readonly owner: number | null;
  readonly occasion: number | null;
  readonly speaker: number | null;
  readonly event: number | null;
};

/** Everything that the figures are told with. */
type Scene = {
  readonly extracts: readonly Extract[];
  readonly members: readonly Member[];
  readonly happenings: readonly Happening[];
};

/**
 * Gathers the figures of all extracts: equal ones are one with all who give it. `memberOf` gives the number of the member that a local
 * entity belongs to, or null.
 */
export function gatherFigures(
  scene: Scene,
  memberOf: (article: number, local: number) => number | null,
): FigureLedger {
  const groups = tollGroups(scene.happenings);
  const main = (happening: number): number => groups[happening]?.[0] ?? happening;
  const entries = collectEntries(scene, memberOf, main);
  const byEvent = indexBy(entries, ({ event }) => [event]);
  const byMember = indexBy(entries, ({ owner, occasion, speaker }) => [owner, occasion, speaker]);
  return {
    ofEvent: (happening) => joinEqual(byEvent.get(main(happening)) ?? [], scene),
    ofEntity: (member) => newest(joinEqual(byMember.get(member) ?? [], scene), scene.extracts),
  };
}

function collectEntries(
  { extracts, happenings }: Scene,
  memberOf: (article: number, local: number) => number | null,
  main: (happening: number) => number,
): Entry[] {
  const happeningOf = new Map<EventMention, number>();
  happenings.forEach((happening, number) => {
    for (const { event } of happening.tellings) happeningOf.set(event, number);
  });
  return extracts.flatMap((extract, article) => {
    const own = (local: number | null | undefined): number | null =>
      local === null || local === undefined ? null : memberOf(article, local);
    return extract.figures.map((figure): Entry => {
      const event = figure.event === null ? undefined : extract.events[figure.event];
      const happening = event === undefined ? undefined : happeningOf.get(event);
      return {
        article,
        figure,
        owner: own(figure.owner),
        occasion: own(figure.occasion),
        speaker: own(figure.claimant?.entity),
        event: happening === undefined ? null : main(happening),
      };
    });
  });
}

function indexBy(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly (number | null)[],
): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const known = key === null ? undefined : index.get(key);
      if (known) known.push(entry);
      else if (key !== null) index.set(key, [entry]);
    }
  }
  return index;
}

/** Joins equal figures; each article tells each once, in the sentence that says most about it. */
function joinEqual(entries: readonly Entry[], scene: Scene): KnownFigure[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${figureKey(entry.figure)} ${entry.owner ?? ''} ${entry.event ?? ''}`;
    const known = groups.get(key);
    if (known) known.push(entry);
    else groups.set(key, [entry]);
  }
  const { extracts } = scene;
  return [...groups.values()]
    .map((group) => oncePerArticle(group, extracts))
    .sort(([a], [b]) => (a && b ? byPublication(a, b, extracts) : 0))
    .flatMap((group) => toKnownFigure(group, scene));
}

/** What makes two figures equal: that they count the same and commit themselves to the same. */
export function figureKey(
  figure: Pick<KnownFigure, 'kind' | 'key' | 'value' | 'low' | 'high' | 'against' | 'qualifier' | 'more'>,
): string {
  const { kind, key, value, low, high, against, qualifier, more } = figure;
  return [kind, key, value, low, high, against, qualifier, more].join('|');
}

function oncePerArticle(entries: readonly Entry[], extracts: readonly Extract[]): Entry[] {
  const first = new Map<number, Entry>();
  for (const entry of [...entries].sort((a, b) => byFullness(a, b, extracts))) {
    if (!first.has(entry.article)) first.set(entry.article, entry);
  }
  return [...first.values()].sort((a, b) => byPublication(a, b, extracts));
}

/** Sentences of the text before titles, those that name who says so before others, then in the order of the text. */
function byFullness(a: Entry, b: Entry, extracts: readonly Extract[]): number {
  const isTitle = ({ article, figure }: Entry): number =>
    Number(extracts[article]?.sentences[figure.sentence]?.title === true);
  return (
    isTitle(a) - isTitle(b) ||
    Number(a.figure.claimant === null) - Number(b.figure.claimant === null) ||
    a.figure.start - b.figure.start
  );
}

/** The day from which an article counts, undated ones last. */
function dayOf({ article }: Entry, extracts: readonly Extract[]): string {
  return extracts[article]?.article.published?.date ?? '\uffff';
}

function byPublication(a: Entry, b: Entry, extracts: readonly Extract[]): number {
  return (
    compareUnits(dayOf(a, extracts), dayOf(b, extracts)) ||
    a.article - b.article ||
    a.figure.start - b.figure.start
  );
}

function toKnownFigure(group: readonly Entry[], { extracts, members, happenings }: Scene): KnownFigure[] {
  const [first] = group;
  if (!first) return [];
  const { kind, key, value, low, high, against, qualifier, more } = first.figure;
  const happening = first.event === null ? undefined : happenings[first.event];
  return [
    {
      ...{ kind, key, value, low, high, against, qualifier, more },
      owner: first.owner === null ? null : (members[first.owner]?.link ?? null),
      event: happening === undefined ? null : { id: happening.id, title: happening.title },
      tellings: group.flatMap((entry) => toTelling(entry, extracts)),
    },
  ];
}

function toTelling({ article, figure }: Entry, extracts: readonly Extract[]): FigureTelling[] {
  const sentence = extracts[article]?.sentences[figure.sentence];
  if (!sentence) return [];
  const { start, end, text, unit, claimant, certainty, date } = figure;
  const whole = { start: sentence.start, end: sentence.end, text: sentence.text, notes: sentence.days };
  return [
    { article, start, end, text, unit, claimant: claimant?.text ?? null, certainty, date, sentence: whole },
  ];
}

/** The figures told last, in the order in which they were first told. */
function newest(figures: readonly KnownFigure[], extracts: readonly Extract[]): readonly KnownFigure[] {
  if (figures.length <= MOST) return figures;
  const lastDay = ({ tellings }: KnownFigure): string =>
    tellings
      .map(({ article }) => extracts[article]?.article.published?.date ?? '')
      .sort(compareUnits)
      .at(-1) ?? '';
  const kept = new Set(
    figures
      .map((figure, at) => ({ figure, at, day: lastDay(figure) }))
      .sort((a, b) => compareUnits(b.day, a.day) || a.at - b.at)
      .slice(0, MOST)
      .map(({ figure }) => figure),
  );
  return figures.filter((figure) => kept.has(figure));
}
