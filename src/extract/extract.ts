import type { Publication, Span } from '../article/article.ts';
import type { Certainty } from '../events/certainty.ts';
import type { EventMention } from '../events/event-mention.ts';
import type { NameType } from '../names/mention.ts';
import type { IsoDate } from '../text/calendar.ts';
import type { FigureMention } from './figures/figure-mention.ts';
import type { Operator } from './operators.ts';

/** The version of the engine that makes extracts; a stored extract of another version is made anew. */
export const EXTRACT_VERSION = 8;

/**
 * One sentence of an article, in UTF-16 code units of the article's text, with its words as they stand. `days` are the
 * dates that relative words in it stand for ("शनिवार"), `at` the offset into `text` right behind the word.
 */
export type ExtractSentence = Span & {
  readonly text: string;
  readonly title: boolean;
  readonly days: readonly { readonly at: number; readonly date: IsoDate }[];
  readonly certainty: Certainty;
};

/** How a mention names its entity. `part`: a surname or given name alone; `compass`: "उत्तर" for the country. */
export type MentionForm = 'full' | 'part' | 'abbreviation' | 'adjective' | 'compass';

/** One mention of a local entity; offsets in UTF-16 code units of the article's text. */
export type Mention = Span & {
  readonly sentence: number;
  readonly entity: number;
  readonly form: MentionForm;
  readonly confidence: number;
};

/**
 * An entity as one article knows it: all its mentions joined. `listed` is its id in the gazetteer, if one is sure.
 * `owner` is the listed id of the country that a common organisation's name belongs to ("नेपाल के गृह मंत्रालय").
 */
export type LocalEntity = {
  readonly type: NameType;
  /** The fullest spelling in the article. */
  readonly name: string;
  /** Its full spellings as words at tier n0, each spelling once, in code unit order. */
  readonly names: readonly (readonly string[])[];
  readonly listed: string | null;
  readonly owner: string | null;
  readonly confidence: number;
};

/** A role that the article gives an entity, as it words it. */
export type RoleMention = Span & {
  readonly entity: number;
  readonly sentence: number;
  readonly text: string;
  /** What the office is, without country and praise: "शिक्षा मंत्री"; equal keys are the same office. */
  readonly office: string;
  /** Number of the local entity whose office it is (a country, an organisation), or null. */
  readonly of: number | null;
};

/** What one article says: a function of that article alone. Entities, mentions, events and figures are numbered by position. */
export type Extract = {
  readonly version: number;
  readonly article: {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly url: string | null;
    readonly published: Publication | null;
    /**
     * Whose report it is, as far as the article says: the id of the news agency that it credits, else its outlet; null when it names
     * neither. Whom a sentence cites is no origin.
     */
    readonly origin: string | null;
  };
  readonly sentences: readonly ExtractSentence[];
  readonly entities: readonly LocalEntity[];
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly RoleMention[];
  readonly events: readonly EventMention[];
  readonly figures: readonly FigureMention[];
  /** Whose a mission is, as the article says. */
  readonly operators: readonly Operator[];
  /** The full days that the article states, in order. */
  readonly days: readonly IsoDate[];
};
