import type { Publication, Span } from '../article/article.ts';
import type { Certainty, EventStatus } from '../events/certainty.ts';
import type { EventKind } from '../events/event-kinds.ts';
import type { NameType } from '../names/mention.ts';
import type { IsoDate } from '../text/calendar.ts';

/** The version of the engine that joins extracts; knowledge of another version is made anew from the extracts. */
export const KNOWLEDGE_VERSION = 1;

/** The head of an article, as sources name it. */
export type KnownArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
};

/** A sentence of an article: `article` numbers the record's own list of articles; the span is in the article's text. */
export type SentenceRef = Span & { readonly article: number };

/** What a record says with a sentence: verbatim text, where its entity is named in it, our notes, how sure it is. */
export type KnownStatement = SentenceRef & {
  readonly text: string;
  readonly marks: readonly Span[];
  readonly notes: readonly { readonly at: number; readonly date: IsoDate }[];
  readonly certainty: Certainty;
  /** How much it tells: higher is better. In hundredths. */
  readonly weight: number;
  /** Articles (numbers) with a near copy. */
  readonly alsoIn: readonly number[];
};

/** A name of another record; `listed` is its id in the gazetteer, or null. */
export type KnownLink = {
  readonly id: string;
  readonly name: string;
  readonly type: NameType;
  readonly listed: string | null;
};

/** A role as one sentence words it. `office` with `of` (the id of the entity it is an office of) tells equal roles. */
export type KnownRole = SentenceRef & {
  readonly text: string;
  readonly office: string;
  readonly of: string | null;
};

/** A spelling exactly as in the texts, and the articles (numbers) that have it. */
export type KnownAlias = {
  readonly form: string;
  readonly full: boolean;
  readonly articles: readonly number[];
};

/** One line of a record's timeline. */
export type KnownMoment = {
  readonly event: string;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  readonly place: string | null;
  readonly status: EventStatus;
  readonly articles: number;
};

/** All that is known of one entity; complete in itself, so that a card needs this record alone. */
export type KnownEntity = {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  /** In Latin letters: as an outlet writes it, else romanised. Null when the name itself is Latin. */
  readonly latin: string | null;
  /** Id in the gazetteer, or null. */
  readonly listed: string | null;
  readonly aliases: readonly KnownAlias[];
  readonly roles: readonly KnownRole[];
  readonly statements: readonly KnownStatement[];
  readonly timeline: readonly KnownMoment[];
  readonly company: readonly { readonly link: KnownLink; readonly articles: readonly number[] }[];
  /** Judging words that an article uses of the entity, never as a role ("तानाशाह"). */
  readonly loaded: readonly (SentenceRef & { readonly text: string })[];
  /** The articles that name it; the numbers above index this list. */
  readonly articles: readonly KnownArticle[];
  /** Every mention: number of the article and span. */
  readonly mentions: readonly SentenceRef[];
};

/** One event as its sources tell it; complete in itself. */
export type KnownEvent = {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly date: IsoDate | null;
  readonly inferred: boolean;
  readonly status: EventStatus;
  readonly place: KnownLink | null;
  readonly participants: readonly { readonly link: KnownLink; readonly role: string | null }[];
  readonly reports: readonly KnownStatement[];
  /** Dates and places as single articles have them, where they differ. */
  readonly tellings: readonly {
    readonly article: number;
    readonly date: IsoDate | null;
    readonly place: string | null;
  }[];
  /** Other events of the same people, nearest first. */
  readonly around: readonly KnownMoment[];
  readonly articles: readonly KnownArticle[];
};

/** What a set of articles tells. A function of the set: the same articles give the same knowledge, in any order. */
export type Knowledge = {
  readonly version: number;
  /** By id, in code unit order; so are the entities and the events. */
  readonly articles: readonly KnownArticle[];
  readonly entities: readonly KnownEntity[];
  readonly events: readonly KnownEvent[];
};
