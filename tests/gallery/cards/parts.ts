import type {
  Card,
  EntityCard,
  EventCard,
  FigureEntry,
  NameLink,
  Source,
  Statement,
  TimelineEntry,
} from '../../../src/cards/card.ts';
import type { NameType } from '../../../src/names/mention.ts';

/** A card to look at, with what is to be seen on it. */
export type Exhibit = { readonly title: string; readonly card: Card; readonly canGoBack?: boolean };

/** A link to somebody or something known. */
export function known(name: string, type: NameType = 'person'): NameLink {
  return { ref: { kind: 'entity', id: name }, name, type };
}

/** A link to an event that is known. */
export function happening(name: string): NameLink {
  return { ref: { kind: 'event', id: name }, name, type: 'event' };
}

/** An article of an invented outlet with an address and a stated date. */
export function article(outlet: string, date: string, title: string | null = null): Source {
  return {
    article: `${outlet} ${date}`,
    outlet,
    agency: null,
    title,
    url: `https://khabar.example/${encodeURIComponent(outlet)}/${date}`,
    published: { date, how: 'stated' },
    span: { start: 0, end: 40 },
  };
}

/** What readers call two agencies. */
export const BHASHA = { hindi: 'भाषा', english: 'PTI' } as const;
export const ANI = { hindi: 'एएनआई', english: 'ANI' } as const;

/** The open page as a source. */
export const OPEN_PAGE: Source = {
  article: null,
  outlet: 'दैनिक प्रभात',
  agency: null,
  title: 'नहर योजना पर फिर बैठक',
  url: 'https://prabhat.example/nahar',
  published: { date: '2025-07-20', how: 'stated' },
  span: { start: 120, end: 260 },
};

/** A sentence, with every occurrence of `marked` emphasised. */
export function said(text: string, source: Source, marked: string, more: Partial<Statement> = {}): Statement {
  const marks = [];
  for (let at = text.indexOf(marked); at >= 0; at = text.indexOf(marked, at + marked.length)) {
    marks.push({ start: at, end: at + marked.length });
  }
  return { text, marks, notes: [], certainty: 'plain', source, alsoIn: [], reach: null, ...more };
}

/** The same statement with a note of ours behind `word`: which day it was. */
export function onDay(statement: Statement, word: string, date: string): Statement {
  return { ...statement, notes: [{ at: statement.text.indexOf(word) + word.length, date }] };
}

/** A line of a timeline. */
export function entry(name: string, date: string | null, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    link: happening(name),
    date,
    inferred: false,
    place: null,
    status: 'happened',
    articles: 1,
    parts: [],
    ...more,
  };
}

/** A figure as one or more sentences have it: `[phrase, whole sentence, source, who says so]`. */
export function counted(
  ...told: readonly (readonly [text: string, sentence: string, source: Source, claimant: string | null])[]
): FigureEntry {
  return {
    text: told[0]?.[0] ?? '',
    qualifier: 'exact',
    tellings: told.map(([text, sentence, source, claimant]) => ({
      text,
      claimant,
      statement: said(sentence, source, text, { certainty: claimant === null ? 'plain' : 'attributed' }),
    })),
  };
}

const NOTHING = {
  reach: null,
  agencies: [],
  timeline: [],
  after: [],
  figures: [],
  differences: [],
  sources: [],
} as const;

/** An entity's card with nothing on it but what is given. */
export function entityCard(link: NameLink, more: Partial<Omit<EntityCard, 'kind' | 'link'>>): EntityCard {
  return {
    ...NOTHING,
    kind: 'entity',
    link,
    latin: null,
    basics: null,
    coverage: { articles: 0, of: 5, from: null, to: null },
    freshness: { daysOld: null, knownUntil: '2025-07-13' },
    roles: [],
    introduction: null,
    facts: [],
    company: [],
    spellings: [],
    denial: null,
    ...more,
  };
}

/** An event's card with nothing on it but what is given. */
export function eventCard(link: NameLink, more: Partial<Omit<EventCard, 'kind' | 'link'>>): EventCard {
  return {
    ...NOTHING,
    kind: 'event',
    link,
    trigger: 'meeting',
    date: null,
    inferred: false,
    status: 'happened',
    place: null,
    partOf: null,
    participants: [],
    freshness: { daysOld: null, knownUntil: '2025-07-13' },
    reports: [],
    ...more,
  };
}
