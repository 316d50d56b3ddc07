import type { Extract } from '../extract/extract.ts';
import { type FigureKind, type FigureMention, HARDSHIPS } from '../extract/figures/figure-mention.ts';
import { figureKey } from '../knowledge/figures.ts';
import type { KnownFigure, KnownReport, FigureTelling as KnownTelling } from '../knowledge/knowledge.ts';
import type { IsoDate } from '../text/calendar.ts';
import { compareUnits } from '../text/code-units.ts';
import type { FigureEntry, FigureGroup, FigureTelling, NameLink } from './card.ts';
import { type CardContext, isLater, pageStatement, toNameLink, toSource } from './context.ts';
import { tellingNotes } from './notes.ts';

/** A figure with its tellings as a card shows them, and what it is shown under. */
export type ShownFigure = Pick<
  KnownFigure,
  'kind' | 'key' | 'value' | 'low' | 'high' | 'against' | 'qualifier' | 'more'
> & {
  readonly link: NameLink | null;
  /** The newest first. */
  readonly tellings: readonly FigureTelling[];
};

/** A record that has figures, with the articles that their numbers mean. */
type FigureRecord = {
  readonly figures: readonly KnownFigure[];
  readonly articles: readonly KnownReport[];
};

/**
 * The figures of a record and of the open page, equal ones joined. `linkOf` says what a figure is shown under; `ofPage` are the page's
 * own figures that belong on the card. A page that is saved speaks for itself once, as the page.
 */
export function shownFigures(
  record: FigureRecord,
  linkOf: (figure: KnownFigure) => NameLink | null,
  ofPage: readonly ShownFigure[],
  context: CardContext,
): ShownFigure[] {
  const page = ofPage.length > 0 ? context.page?.extract.article.id : undefined;
  const known = record.figures.flatMap((figure): ShownFigure[] => {
    const tellings = figure.tellings
      .filter(({ article }) => record.articles[article]?.id !== page)
      .flatMap((telling) => toTelling(telling, record.articles) ?? [])
      .reverse();
    return tellings.length === 0 ? [] : [{ ...figure, link: linkOf(figure), tellings }];
  });
  return joined([...known, ...ofPage]);
}

function toTelling(telling: KnownTelling, articles: readonly KnownReport[]): FigureTelling | null {
  const article = articles[telling.article];
  if (!article) return null;
  const { text, claimant, certainty, start, end, sentence } = telling;
  const marks = [{ start: start - sentence.start, end: end - sentence.start }];
  const source = toSource(article, sentence.start, sentence.end);
  return {
    text,
    claimant,
    statement: {
      text: sentence.text,
      marks,
      notes: tellingNotes(sentence.text, sentence.notes, article.published),
      certainty,
      source,
      alsoIn: [],
      reach: null,
    },
  };
}

/** The figures of the open page that fit, each once, with what it is shown under. */
export function pageFigures(
  context: CardContext,
  fits: (figure: FigureMention) => boolean,
  linkOf: (figure: FigureMention) => NameLink | null,
): ShownFigure[] {
  const { page } = context;
  if (!page) return [];
  const { sentences, figures } = page.extract;
  const isTitle = ({ sentence }: FigureMention): number => Number(sentences[sentence]?.title === true);
  const once = new Map<string, ShownFigure>();
  for (const figure of figures.filter(fits).sort((a, b) => isTitle(a) - isTitle(b))) {
    const shown = { ...figure, link: linkOf(figure) };
    const telling = pageTelling(page.extract, figure);
    const key = shownKey(shown);
    if (telling && !once.has(key)) once.set(key, { ...shown, tellings: [telling] });
  }
  return [...once.values()];
}

function pageTelling(extract: Extract, figure: FigureMention): FigureTelling | null {
  const start = extract.sentences[figure.sentence]?.start ?? 0;
  const marks = [{ start: figure.start - start, end: figure.end - start }];
  const statement = pageStatement(extract, figure.sentence, marks);
  if (!statement) return null;
  const { text, claimant, certainty } = figure;
  return { text, claimant: claimant?.text ?? null, statement: { ...statement, certainty } };
}

/** Figures that are equal under one link, with the tellings of all; the page's, which are the newest, first. */
function joined(figures: readonly ShownFigure[]): ShownFigure[] {
  const byKey = new Map<string, ShownFigure>();
  for (const figure of figures) {
    const key = shownKey(figure);
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, tellings: [...figure.tellings, ...known.tellings] } : figure);
  }
  return [...byKey.values()];
}

function shownKey(figure: Omit<ShownFigure, 'tellings'>): string {
  return `${figureKey(figure)} ${linkKey(figure.link)}`;
}

/** A link as one string, to group by. */
export function linkKey(link: NameLink | null): string {
  if (link === null) return '';
  return 'id' in link.ref ? `${link.ref.kind} ${link.ref.id}` : `${link.ref.kind} ${link.ref.index}`;
}

/** In which order a card has what is counted: people first, those who came to harm before others. */
const ORDER: readonly FigureKind[] = [
  ...HARDSHIPS,
  'arrested',
  'troops',
  'people',
  'votes',
  'seats',
  'score',
  'money',
];

function rankOf({ about }: FigureGroup): number {
  const rank = ORDER.indexOf(about);
  return rank < 0 ? ORDER.length : rank;
}

/** Groups figures by what they count, as of a day; of equal rank the newest first. */
export function figureGroups(figures: readonly ShownFigure[], asOf: IsoDate | null): FigureGroup[] {
  const groups = new Map<string, ShownFigure[]>();
  for (const figure of figures) {
    const key = `${figure.kind} ${linkKey(figure.link)}`;
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()]
    .flatMap((group) => toGroup(group, asOf))
    .sort((a, b) => rankOf(a) - rankOf(b) || compareUnits(newestOf(b), newestOf(a)));
}

function newestOf({ entries, after }: FigureGroup): string {
  return [...entries, ...after].map(newestDay).sort(compareUnits).at(-1) ?? '';
}

function toGroup(figures: readonly ShownFigure[], asOf: IsoDate | null): FigureGroup[] {
  const [first] = figures;
  if (!first) return [];
  const isAfter = ({ statement }: FigureTelling): boolean => isLater(dayOf(statement.source), asOf);
  const entries = figures.flatMap((figure) => toEntry(figure, (telling) => !isAfter(telling)));
  const after = figures.flatMap((figure) => toEntry(figure, isAfter));
  return [
    {
      about: first.kind,
      link: first.link,
      entries: [...entries].sort((a, b) => compareUnits(newestDay(b), newestDay(a))),
      after: [...after].sort((a, b) => compareUnits(newestDay(a), newestDay(b))),
    },
  ];
}

function toEntry(figure: ShownFigure, isShown: (telling: FigureTelling) => boolean): FigureEntry[] {
  const tellings = figure.tellings.filter(isShown);
  const [newest] = tellings;
  return newest ? [{ text: newest.text, qualifier: figure.qualifier, tellings }] : [];
}

function dayOf({ published }: FigureTelling['statement']['source']): IsoDate | null {
  return published?.date ?? null;
}

function newestDay({ tellings }: FigureEntry): string {
  return (
    tellings
      .map(({ statement }) => dayOf(statement.source) ?? '')
      .sort(compareUnits)
      .at(-1) ?? ''
  );
}

/** Whose people or things a known figure counts, as a link. */
export function ownerLink({ owner }: KnownFigure): NameLink | null {
  return owner === null ? null : toNameLink(owner);
}

/** The event that a known figure belongs to, as a link. */
export function eventLink({ event }: KnownFigure): NameLink | null {
  return event === null ? null : { ref: { kind: 'event', id: event.id }, name: event.title, type: 'event' };
}
