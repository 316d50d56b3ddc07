import type { Publication, Span } from '../article/article.ts';
import type { Certainty, EventStatus } from '../events/certainty.ts';
import type { EventKind } from '../events/event-kinds.ts';
import type { FigureKind, FigureQualifier } from '../extract/figures/figure-mention.ts';
import type { AgencyName } from '../names/gazetteer/news-agencies.ts';
import type { NameType } from '../names/mention.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { Reach } from './coverage.ts';

/**
 * What a card shows, as plain values: made without DOM, drawn by extension/card, printed by the command line, sent as a
 * message. No interface words are in it; every piece of text is verbatim from a source but for the titles of events,
 * which join names and a trigger as the sources spell them.
 */

/**
 * Whose card it is. `entity` and `event` are known to the knowledge base, by id; `local` and `told` are an entity and an
 * event of the open page alone, by their number in its extract.
 */
export type CardRef =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'local'; readonly index: number }
  | { readonly kind: 'told'; readonly index: number };

/** A sentence of an article as the source of a statement. `span` is in UTF-16 code units of the article's text. */
export type Source = {
  /** Null for the open page itself. */
  readonly article: string | null;
  readonly outlet: string | null;
  /** The news agency whose report the article is; null where it is its outlet's own. */
  readonly agency: AgencyName | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
  readonly span: Span;
};

/** Ours, to be shown in brackets behind offset `at` of the verbatim text: the day that a weekday stands for. */
export type Note = { readonly at: number; readonly date: IsoDate };

/** A whole sentence of a source, never cut, so that no attribution is lost. Offsets of marks and notes are into `text`. */
export type Statement = {
  readonly text: string;
  /** Where the card's own entity is named. */
  readonly marks: readonly Span[];
  readonly notes: readonly Note[];
  readonly certainty: Certainty;
  readonly source: Source;
  /** Other articles with a near copy of the sentence. */
  readonly alsoIn: readonly Source[];
  /** How many outlets have it, from how many origins; null where these numbers do not differ. */
  readonly reach: Reach | null;
};

/** A name on a card that turns it. */
export type NameLink = { readonly ref: CardRef; readonly name: string; readonly type: NameType };

/** A role as the sources word it, with the dates of the first and the last article that attest it. */
export type RoleLine = {
  readonly text: string;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly sources: readonly Source[];
};

/** One line of a timeline. */
export type TimelineEntry = {
  readonly link: NameLink;
  readonly date: IsoDate | null;
  /** The date was reckoned from a weekday or the story around it. */
  readonly inferred: boolean;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly articles: number;
  /** Of a visit what belongs to it, the oldest first. */
  readonly parts: readonly TimelineEntry[];
};

/** A figure as one source has it: its phrase and who says so, verbatim, in the whole sentence; the phrase is marked there. */
export type FigureTelling = {
  readonly text: string;
  readonly claimant: string | null;
  readonly statement: Statement;
};

/** One figure with all who give it, the newest first; `text` is the newest one's phrase. */
export type FigureEntry = {
  readonly text: string;
  readonly qualifier: FigureQualifier;
  readonly tellings: readonly FigureTelling[];
};

/**
 * Figures that count the same, side by side: those told until the page's date, the newest first, and those told after it, the
 * oldest first. `link` is whose people or things they count, or, on the card of an entity, the event they belong to.
 */
export type FigureGroup = {
  readonly about: FigureKind;
  readonly link: NameLink | null;
  readonly entries: readonly FigureEntry[];
  readonly after: readonly FigureEntry[];
};

/** Something that sources tell differently: each wording with who has it. */
export type Difference = {
  readonly about: 'role' | 'loaded' | 'date' | 'place' | 'occasion' | 'spelling' | 'figure';
  readonly versions: readonly { readonly text: string; readonly sources: readonly Source[] }[];
};

/** General knowledge about a place, from the name lists and not from the news; labelled so on the card. */
export type PlaceBasics = {
  readonly kind: 'country' | 'region' | 'city' | 'feature';
  readonly english: string;
  /** Hindi name of what it lies in (a city's country), or null. */
  readonly within: string | null;
};

/**
 * How the knowledge stands to the page's date: how many days the newest article that tells of the card's entity is older
 * than the page (null when either has no date), and until when the collection reaches at all.
 */
export type Freshness = { readonly daysOld: number | null; readonly knownUntil: IsoDate | null };

/**
 * What the reader can say of the link from the open page to a known entity: that the page means somebody else (`possible`); or has said so, and of
 * whom by name. Null where there is no such link, or nothing is stored.
 */
export type Denial = 'possible' | { readonly of: string };

/** The card of a person, a place, an organisation or a named event. */
export type EntityCard = {
  readonly kind: 'entity';
  readonly link: NameLink;
  /** The name in Latin letters: from a text where an outlet writes it, else romanised; null when the name is Latin. */
  readonly latin: string | null;
  readonly basics: PlaceBasics | null;
  /** In how many articles of how many, and from when to when. */
  readonly coverage: {
    readonly articles: number;
    readonly of: number;
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
  };
  /** Of those articles. */
  readonly reach: Reach | null;
  /** The agencies whose reports are among those articles, of most of them first. */
  readonly agencies: readonly AgencyName[];
  readonly freshness: Freshness;
  /** The newest role as of the page's date first. */
  readonly roles: readonly RoleLine[];
  /** The sentence of the open page that introduced the entity, when the page does. */
  readonly introduction: Statement | null;
  /** The sentences that matter most, best first. */
  readonly facts: readonly Statement[];
  /** What happened until the page's date, newest first, and what came after it, oldest first. */
  readonly timeline: readonly TimelineEntry[];
  readonly after: readonly TimelineEntry[];
  /** What it counts, and what is counted of it. */
  readonly figures: readonly FigureGroup[];
  /** Who and what it is named with, most often first. */
  readonly company: readonly { readonly link: NameLink; readonly articles: number }[];
  readonly differences: readonly Difference[];
  /** Other spellings, with the articles that have them. */
  readonly spellings: readonly { readonly form: string; readonly sources: readonly Source[] }[];
  readonly denial: Denial | null;
  readonly sources: readonly Source[];
};

/** The card of something that happened, or is to happen. */
export type EventCard = {
  readonly kind: 'event';
  readonly link: NameLink;
  /** What kind of event it is; the interface has a text for each. */
  readonly trigger: EventKind;
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  readonly status: EventStatus;
  readonly place: NameLink | null;
  /** The visit that it is part of. */
  readonly partOf: NameLink | null;
  readonly participants: readonly { readonly link: NameLink; readonly role: string | null }[];
  readonly freshness: Freshness;
  /** Of the articles that tell of it. */
  readonly reach: Reach | null;
  /** The agencies whose reports are among those articles, of most of them first. */
  readonly agencies: readonly AgencyName[];
  /** What each article said, one statement an article, the fullest first. */
  readonly reports: readonly Statement[];
  /** Its tolls and other counts. */
  readonly figures: readonly FigureGroup[];
  readonly timeline: readonly TimelineEntry[];
  readonly after: readonly TimelineEntry[];
  readonly differences: readonly Difference[];
  readonly sources: readonly Source[];
};

/** What a reader sees of one entity or event. */
export type Card = EntityCard | EventCard;
