import type { Span } from '../../article/article.ts';
import type { Certainty } from '../../events/certainty.ts';
import type { IsoDate } from '../../text/calendar.ts';

/** What a figure counts or measures. The keys of the interface's texts. */
export type FigureKind =
  | 'dead'
  | 'injured'
  | 'missing'
  | 'stranded'
  | 'rescued'
  | 'displaced'
  | 'arrested'
  | 'troops'
  | 'people'
  | 'capacity'
  | 'money'
  | 'distance'
  | 'area'
  | 'quantity'
  | 'magnitude'
  | 'votes'
  | 'seats'
  | 'score'
  | 'share'
  | 'arms'
  | 'property';

/** What befalls people in a disaster or an accident, the worst first. */
export const HARDSHIPS: readonly FigureKind[] = [
  'dead',
  'injured',
  'missing',
  'stranded',
  'rescued',
  'displaced',
];

/**
 * How a text bounds a figure: plainly, करीब, से अधिक, कम से कम, अधिकतम or तक, from one to another, or only by its size
 * (हजारों).
 */
export type FigureQualifier = 'exact' | 'about' | 'over' | 'at-least' | 'at-most' | 'between' | 'many';

/** Who says a figure, in the text's own words ("पुलिस के मुताबिक"); `entity` is the local entity they name, or null. */
type Claimant = Span & { readonly text: string; readonly entity: number | null };

/**
 * A figure that one sentence gives. The span covers the phrase that is shown, verbatim: what bounds the number, the number,
 * what it counts, and what befell them where that stands close by ("करीब 600 सैनिकों की मौत").
 */
export type FigureMention = Span & {
  readonly text: string;
  readonly sentence: number;
  readonly kind: FigureKind;
  /** The number that stands there, null for a range and for हजारों. */
  readonly value: number | null;
  /** What the text commits itself to, both inclusive, null where it sets no bound. */
  readonly low: number | null;
  readonly high: number | null;
  /** The other side's number of a score ("3-1"), else null. */
  readonly against: number | null;
  readonly qualifier: FigureQualifier;
  /** The noun that is counted, as written, or null where the sentence leaves it out ("27 लापता"). */
  readonly unit: string | null;
  /** Equal keys of one kind count the same: "लोग" for लोगों, व्यक्ति and no noun at all. */
  readonly key: string;
  /** So many more than were told before: "6 और शव". */
  readonly more: boolean;
  /** Number of the local entity whose people or things are counted ("नेपाल के 40 जवान"), or null. */
  readonly owner: number | null;
  /** Number of the local entity that is the named event it is told of ("कारगिल युद्ध में 40 जवान"), or null. */
  readonly occasion: number | null;
  readonly claimant: Claimant | null;
  readonly certainty: Certainty;
  /** A date that its clause gives it, or null. */
  readonly date: IsoDate | null;
  /** Number of the article's event that it belongs to, or null. */
  readonly event: number | null;
};
