import type { Publication, Span } from '../article/article.ts';
import type { Certainty, EventStatus } from '../events/certainty.ts';
import type { EventKind } from '../events/event-kinds.ts';
import type { FigureMention } from '../extract/figures/figure-mention.ts';
import type { NameType } from '../names/mention.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { EditOutcome } from './edits.ts';

/** The version of the engine that joins extracts; knowledge of another version is made anew from the extracts. */
export const KNOWLEDGE_VERSION = 8;

/** The head of an article, as sources name it. */
export type KnownArticle = {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Publication | null;
};

/** An article of a record, with whose report it is: a news agency (its id) or an outlet. Near-copies have one origin; null when nothing tells. */
export type KnownReport = KnownArticle & { readonly origin: string | null };

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
  /** Pages find it by the lists of names alone. */
  readonly listed: boolean;
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
  /** The id of the visit that it is part of, or null. */
  readonly partOf: string | null;
};

/** A figure in the words of one article; the span is that of the phrase. */
export type FigureTelling = SentenceRef & {
  readonly text: string;
  /** The noun that is counted, as written, or null. */
  readonly unit: string | null;
  /** Who says so, in the article's words ("पुलिस के मुताबिक"), or null. */
  readonly claimant: string | null;
  readonly certainty: Certainty;
  /** A date that the sentence gives the figure, or null. */
  readonly date: IsoDate | null;
  /** The whole sentence, with our notes. */
  readonly sentence: Span & Pick<KnownStatement, 'text' | 'notes'>;
};

/** A figure with everybody who gives it; see FigureMention for what its numbers mean. */
export type KnownFigure = Pick<
  FigureMention,
  'kind' | 'key' | 'value' | 'low' | 'high' | 'against' | 'qualifier' | 'more'
> & {
  /** Whose people or things are counted, or null. */
  readonly owner: KnownLink | null;
  /** The event it belongs to, by id and title, or null. */
  readonly event: { readonly id: string; readonly title: string } | null;
  /** By date of publication, then by article; undated ones last. */
  readonly tellings: readonly FigureTelling[];
};

/** Who or what is named beside an entity, and how many articles name both. */
export type KnownCompanion = { readonly link: KnownLink; readonly articles: number };

/** All that is known of one entity; complete in itself, so that a card needs this record alone. */
export type KnownEntity = {
  readonly id: string;
  readonly type: NameType;
  /** As the reader named it, else as the sources do. */
  readonly name: string;
  /** The name as the sources have it. */
  readonly spelling: string;
  /** How texts name it: the kinds that its names are read as, and its ids in the gazetteer. In code unit order. */
  readonly readAs: { readonly types: readonly NameType[]; readonly listed: readonly string[] };
  /** In Latin letters: as an outlet writes it, else romanised. Null when the name itself is Latin. */
  readonly latin: string | null;
  /** Id in the gazetteer, or null. */
  readonly listed: string | null;
  readonly aliases: readonly KnownAlias[];
  readonly roles: readonly KnownRole[];
  readonly statements: readonly KnownStatement[];
  readonly timeline: readonly KnownMoment[];
  readonly company: readonly KnownCompanion[];
  /** The figures that it gives, those that count its own people or things, and those told of it where it is a named event. */
  readonly figures: readonly KnownFigure[];
  /** Judging words that an article uses of the entity, never as a role ("तानाशाह"). */
  readonly loaded: readonly (SentenceRef & { readonly text: string })[];
  /** The articles that name it; the numbers above index this list. */
  readonly articles: readonly KnownReport[];
  /** Every mention: for each of the articles, in their order, the spans in its text. */
  readonly mentions: readonly (readonly Span[])[];
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
  /** The figures of it and of the deaths that it brought, in the order in which they were first told. */
  readonly figures: readonly KnownFigure[];
  /** Other events of the same people, nearest first. */
  readonly around: readonly KnownMoment[];
  /** The visit that it is part of, or null. */
  readonly partOf: KnownMoment | null;
  /** What belongs to it, where it is a visit: newest first. */
  readonly parts: readonly KnownMoment[];
  readonly articles: readonly KnownReport[];
};

/**
 * What a set of articles tells. A function of the set and of the reader's edits: the same articles and edits give the same
 * knowledge, in any order.
 */
export type Knowledge = {
  readonly version: number;
  /** By id, in code unit order; so are the entities and the events. */
  readonly articles: readonly KnownArticle[];
  readonly entities: readonly KnownEntity[];
  readonly events: readonly KnownEvent[];
  /** What became of each edit, in the reader's order. */
  readonly edits: readonly EditOutcome[];
};
