import type { EventKind } from '../../events/event-kinds.ts';
import type { EventMention } from '../../events/event-mention.ts';
import { firstDay, lastDay } from '../../text/calendar.ts';
import { wordSet } from '../../text/word-set.ts';
import { type FigureKind, HARDSHIPS } from './figure-mention.ts';
import type { FigureScene } from './scene.ts';
import { type Clause, clauseOf, namedKinds } from './surroundings.ts';

/** A figure on its way to its event: where its phrase is in its sentence's tokens, what it counts, whose. */
export type Placed = {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly owner: number | null;
};

/** What people and things come to harm by. */
const HARMS: readonly EventKind[] = ['disaster', 'accident', 'attack', 'clash', 'raid', 'protest'];
/** Of those, what news goes on counting the harm of in sentences that do not name it again. */
const COUNTED_HARMS: ReadonlySet<EventKind> = new Set(['disaster', 'accident', 'attack', 'clash']);
/** What a toll may be told as besides. */
const DEATHS: readonly EventKind[] = ['deaths', 'killing'];
const GATHERINGS: readonly EventKind[] = [
  'protest',
  'ceremony',
  'exhibition',
  'opening',
  'election',
  'match',
  'exercise',
  'release',
];

/** The kinds of events that figures of a kind may belong to, those that fit best first. */
const FITTING: Readonly<Record<FigureKind, readonly (readonly EventKind[])[]>> = {
  dead: [HARMS, DEATHS],
  injured: [HARMS, DEATHS],
  missing: [HARMS, DEATHS],
  stranded: [HARMS],
  rescued: [HARMS],
  displaced: [HARMS],
  property: [HARMS],
  magnitude: [['disaster']],
  arrested: [['arrest', 'raid', 'protest'], HARMS],
  troops: [
    ['deployment', 'exercise', 'aid'],
    ['attack', 'clash', 'raid'],
  ],
  arms: [
    ['attack', 'test', 'deployment', 'aid'],
    ['exercise', 'raid', 'arrest', 'agreement', 'launch'],
  ],
  people: [GATHERINGS, HARMS],
  capacity: [['opening']],
  money: [['aid', 'agreement', 'award', 'verdict', 'sanction', 'opening'], HARMS, ['arrest']],
  distance: [
    ['test', 'launch', 'opening'],
    ['disaster', 'accident'],
  ],
  area: [['disaster', 'opening']],
  quantity: [['arrest', 'raid', 'aid', 'test']],
  votes: [['election']],
  seats: [['election']],
  share: [['election']],
  score: [['match']],
};

/** Figures that news goes on counting in sentences that do not name the event again. */
const COUNTED_ON: ReadonlySet<FigureKind> = new Set([...HARDSHIPS, 'property', 'magnitude']);

/** The number of the article's event that a figure belongs to, or null where none fits surely. */
export function eventOf(scene: FigureScene, figure: Placed, events: readonly EventMention[]): number | null {
  const numbers = events.map((_, number) => number);
  const here = numbers.filter((number) => events[number]?.sentence === scene.sentence.index);
  const own = inSentence(scene, figure, here, events);
  if (own !== null || !COUNTED_ON.has(figure.kind)) return own;
  return isElsewhere(scene, figure.from) ? null : inArticle(scene, figure, numbers, events);
}

/** The nearest event of the same clause that fits best; else the only one of the sentence that fits. */
function inSentence(
  scene: FigureScene,
  figure: Placed,
  here: readonly number[],
  events: readonly EventMention[],
): number | null {
  const { tokens } = scene;
  const clause = clauseOf(tokens, figure.from);
  const [start, end] = [tokens[clause.from]?.start ?? 0, tokens[clause.to - 1]?.end ?? 0];
  const at = tokens[figure.from]?.start ?? 0;
  const harm = harmBefore(scene, clause, figure.from);
  const distance = (number: number): number => Math.abs((events[number]?.start ?? 0) - at);
  for (const kinds of FITTING[figure.kind]) {
    const fitting = here.filter((number) => {
      const kind = events[number]?.kind;
      return kind !== undefined && kinds.includes(kind) && (harm === null || !isHarm(kind) || kind === harm);
    });
    const inClause = fitting
      .filter((number) => isWithin(events[number], start, end))
      .sort((a, b) => distance(a) - distance(b) || a - b);
    const isAlone = fitting.length === 1 && harm === null && !isElsewhere(scene, figure.from);
    const found = inClause[0] ?? (isAlone ? fitting[0] : undefined);
    if (found !== undefined) return found;
  }
  return null;
}

/** The kind of harm that the clause names last before a figure: "हमले के बाद हुई मुठभेड़ में मारे गए नौ" died in the second. */
function harmBefore({ tokens }: FigureScene, clause: Clause, at: number): EventKind | null {
  return namedKinds(tokens.slice(clause.from, at)).findLast(isHarm) ?? null;
}

function isHarm(kind: EventKind): boolean {
  return HARMS.includes(kind);
}

function isWithin(event: EventMention | undefined, start: number, end: number): boolean {
  return event !== undefined && start <= event.start && event.end <= end;
}

/** Words that take a clause away from what its article tells of, to another time or to part of the time. */
const OTHER_TIMES = wordSet('पिछले पिछली पिछला बीते गत साल वर्ष सालाना');
const BEFORE = wordSet('पहले पूर्व');

/** A clause about another time than the article's event: "पिछले साल", "इससे पहले", "2019 में". */
function isElsewhere({ tokens, sentence }: FigureScene, at: number): boolean {
  const clause = clauseOf(tokens, at);
  const inClause = tokens.slice(clause.from, clause.to);
  const [start, end] = [inClause[0]?.start ?? 0, inClause.at(-1)?.end ?? 0];
  return (
    sentence.dates.some((date) => date.precision === 'year' && start <= date.start && date.end <= end) ||
    inClause.some(
      ({ norm }, i) => OTHER_TIMES.has(norm) || (norm === 'इससे' && BEFORE.has(inClause[i + 1]?.norm ?? '')),
    )
  );
}

/** The event that an article goes on counting: the nearest before, else the nearest behind, where all that fit are of one kind. */
function inArticle(
  scene: FigureScene,
  figure: Placed,
  numbers: readonly number[],
  events: readonly EventMention[],
): number | null {
  const named = namedHarms(scene);
  const [harms = [], tolls = []] = FITTING[figure.kind].map((kinds) =>
    numbers.filter((number) => fits(events[number], kinds, figure, named)),
  );
  const counted = harms.filter((number) => COUNTED_HARMS.has(events[number]?.kind ?? 'visit'));
  const toll = tolls.filter((number) => isTollOf(events[number], figure));
  const candidates = ofLatestDays(counted.length > 0 ? counted : toll, events);
  const kinds = new Set(candidates.map((number) => events[number]?.kind));
  if (kinds.size !== 1 || !agreeWith(scene, candidates, events)) return null;
  const here = scene.sentence.index;
  const before = candidates.findLast((number) => (events[number]?.sentence ?? 0) < here);
  return before ?? candidates[0] ?? null;
}

/** Deaths told by themselves go on being counted where they are those of a country or nobody is named: one man's death is no toll. */
function isTollOf(event: EventMention | undefined, { kind, owner }: Placed): boolean {
  return kind === 'dead' && (owner !== null || event?.participants.length === 0);
}

/** Over how many days one event may be told. */
const MOST_DAYS = 3;

/** Without those of days long before: an article looks back ("2019 में भी …") and goes on counting what is new. */
function ofLatestDays(numbers: readonly number[], events: readonly EventMention[]): readonly number[] {
  const days = numbers.map((number) => lastDay(events[number]?.date ?? ''));
  const latest = Math.max(...days.map((day) => day ?? Number.NEGATIVE_INFINITY));
  return numbers.filter((_, i) => {
    const day = days[i];
    return day === null || day === undefined || latest - day <= MOST_DAYS;
  });
}

/** The kinds of harm that the sentence names itself: its figure is of such a one and no other. */
function namedHarms({ tokens }: FigureScene): ReadonlySet<EventKind> {
  return new Set(namedKinds(tokens).filter(isHarm));
}

function fits(
  event: EventMention | undefined,
  kinds: readonly EventKind[],
  { owner }: Placed,
  named: ReadonlySet<EventKind>,
): boolean {
  if (event === undefined || !kinds.includes(event.kind) || event.status !== 'happened') return false;
  const theirs =
    owner === null || event.place === owner || event.participants.some(({ entity }) => entity === owner);
  return theirs && (named.size === 0 || named.has(event.kind));
}

/** Nothing in the sentence contradicts the place and day of the events. A title names the region where the text names the town. */
function agreeWith(
  { names, tokens, sentence }: FigureScene,
  candidates: readonly number[],
  events: readonly EventMention[],
): boolean {
  const told = candidates.flatMap((number) => events[number] ?? []);
  const places = new Set(told.flatMap(({ place }) => place ?? []));
  const days = told.flatMap(({ date }) => (date === null ? [] : (firstDay(date) ?? [])));
  const where = names.filter(({ type, to: end }) => type === 'place' && tokens[end]?.norm === 'में');
  const isTitle = sentence.paragraph.kind === 'title';
  if (!isTitle && places.size > 0 && where.some(({ entity }) => !places.has(entity))) return false;
  return sentence.dates.every(({ date, relation }) => {
    const day = date === null || relation !== 'on' ? null : lastDay(date);
    return day === null || days.length === 0 || day >= Math.min(...days);
  });
}
