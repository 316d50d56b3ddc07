import type { Token } from '../../text/tokens.ts';
import { isAside } from './asides.ts';
import { type Byline, isPersonName, readByline } from './bylines.ts';
import { rememberingStemmer, type Stemmer } from './cohesion.ts';
import * as labels from './labels.ts';
import type { Line, Markup } from './lines.ts';
import { type Shape, shapeOf } from './shape.ts';
import { readStampLine, type StampLine } from './stamp-lines.ts';

/**
 * What a line is by itself, before its place in the article is looked at. `prose`, `headline` and `name` may be article;
 * of the others `summary-label` and `text-label` stand over article, the rest are furniture.
 */
type LineKind =
  | 'prose'
  | 'headline'
  | 'name'
  | 'pointer'
  | 'pointer-label'
  | 'section'
  | 'summary-label'
  | 'text-label'
  | 'byline'
  | 'stamp'
  | 'caption-label'
  | 'caption'
  | 'furniture';

/** A line with all that is known of it alone. */
export type Reading = {
  readonly line: Line;
  readonly shape: Shape;
  readonly kind: LineKind;
  /** The tokens behind a bullet; all tokens where there is none. */
  readonly tokens: readonly Token[];
  /** Its content stems. */
  readonly stems: readonly string[];
  readonly bullet: boolean;
  readonly byline: Byline | null;
  readonly stamp: StampLine | null;
};

const BULLETS = new Set([
  '-',
  '–',
  '—',
  '•',
  '*',
  '●',
  '▪',
  '■',
  '◆',
  '➤',
  '►',
  '▶',
  '✓',
  '✔',
  '»',
  '·',
  '‣',
  '➡',
  '👉',
]);
/** More of a line's letters in links than this, and the line leads elsewhere. */
const MOSTLY_LINKED = 0.7;
const SHORTEST_PROSE = 2;
const LONG_WITHOUT_STOP = 30;
const SENTENCE_WITHOUT_STOP = 9;

/** Reads every line by itself. In a Hindi text a short line without a Devanagari letter is a label of the page. */
export function readLines(lines: readonly Line[]): Reading[] {
  let devanagari = 0;
  let latin = 0;
  for (const line of lines) {
    for (const token of line.tokens) {
      if (token.kind === 'devanagari') devanagari++;
      else if (token.kind === 'latin') latin++;
    }
  }
  const isHindi = devanagari >= latin / 2;
  const stemsOf = rememberingStemmer();
  return withoutRepeatedLabels(lines.map((line) => readLine(line, isHindi, stemsOf)));
}

/** A label may be longer than a word or two, but not than "इस मामले से जुड़ी ख़बर". */
const LONGEST_LABEL = 6;

/**
 * Headlines among the paragraphs behind one and the same label ("X: …", "X: …") are pointed to, whatever words the label
 * has. Before the first paragraph a label is the topic, which other stories share.
 */
function withoutRepeatedLabels(readings: readonly Reading[]): Reading[] {
  const first = readings.findIndex((reading) => reading.kind === 'prose');
  const labels = readings.map((reading, i) => (i > first && first >= 0 ? labelOf(reading) : null));
  const headlines = new Map<string, Set<string>>();
  readings.forEach((reading, i) => {
    const label = labels[i] ?? null;
    if (label !== null) headlines.set(label, (headlines.get(label) ?? new Set()).add(reading.line.text));
  });
  return readings.map((reading, i) =>
    (headlines.get(labels[i] ?? '')?.size ?? 0) > 1 ? { ...reading, kind: 'pointer' } : reading,
  );
}

function labelOf({ kind, line, tokens, shape }: Reading): string | null {
  if (kind !== 'headline' || line.markup) return null;
  const colon = tokens.findIndex((token) => token.norm === ':' || token.norm === '|');
  if (colon < 1 || colon > LONGEST_LABEL || shape.ending === 'question' || tokens.length < colon + 4)
    return null;
  return tokens
    .slice(0, colon)
    .map((token) => token.norm)
    .join(' ');
}

function readLine(line: Line, isHindi: boolean, stemsOf: Stemmer): Reading {
  const marked = isBullet(line);
  const bullet = marked || line.markup?.tag === 'li';
  const tokens = marked ? line.tokens.slice(1) : line.tokens;
  const shape = shapeOf(tokens);
  const byline = readByline(line, shape);
  const stamp = readStampLine(line);
  const kind = kindOf(line, { shape, tokens, bullet, byline, stamp }, isHindi);
  return { line, shape, kind, tokens, stems: stemsOf(tokens), bullet, byline, stamp };
}

type Parts = Omit<Reading, 'line' | 'kind' | 'stems'>;

function kindOf(line: Line, parts: Parts, isHindi: boolean): LineKind {
  const { shape } = parts;
  if (line.markup?.outside || shape.words === 0) return 'furniture';
  const label = labelKind(line, parts);
  if (label !== null) return label;
  const foreign = isHindi && shape.devanagari === 0;
  if (foreign && !(shape.ending === 'full' && shape.words >= 8)) {
    return isPersonName(line.text) ? 'name' : 'furniture';
  }
  if (line.markup && leadsElsewhere(line.markup, shape)) return 'furniture';
  return contentKind(line, parts);
}

/** The kinds that are told by their words and marks. */
function labelKind(line: Line, parts: Parts): LineKind | null {
  const { shape, tokens } = parts;
  const pointer = labels.readPointer(tokens);
  if (pointer !== 'none') return pointer === 'alone' ? 'pointer-label' : 'pointer';
  if (labels.isSummaryLabel(line, shape)) return 'summary-label';
  if (labels.isTextLabel(line, shape)) return 'text-label';
  if (labels.isAddressLine(line, shape)) return 'furniture';
  if (parts.stamp) return 'stamp';
  const caption = labels.readCaption(line, shape);
  if (caption !== 'none') return caption === 'label' ? 'caption-label' : 'caption';
  if (line.markup?.tag === 'figcaption') return 'caption';
  if (parts.byline) return 'byline';
  const section = labels.readSection(line, shape);
  if (section !== 'none') return section === 'list' ? 'section' : 'furniture';
  if (labels.isCounter(line, shape) || labels.isPath(line, shape)) return 'furniture';
  return isAside(tokens) && (shape.stops <= 1 || isBracketed(line)) ? 'furniture' : null;
}

function isBracketed(line: Line): boolean {
  return /^[([].*[)\]]$/s.test(line.text);
}

function leadsElsewhere(markup: Markup, shape: Shape): boolean {
  if (/^h[1-3]$/.test(markup.tag) && markup.linked < 1) return false;
  return markup.linked > MOSTLY_LINKED && (shape.ending !== 'full' || markup.linked > 0.95);
}

function contentKind(line: Line, parts: Parts): LineKind {
  const { shape, bullet } = parts;
  if (line.markup && /^h[1-6]$/.test(line.markup.tag)) return 'headline';
  if (isProse(shape)) return 'prose';
  if (bullet || isNumbered(line)) return shape.words > SHORTEST_PROSE ? 'prose' : 'name';
  return shape.words <= 3 && !shape.verbal && shape.ending === 'open' ? 'name' : 'headline';
}

/** Whole sentences; a lone question or exclamation is a headline as well as a sentence, and counts as the former. */
function isProse(shape: Shape): boolean {
  if (shape.ending === 'full') return shape.words >= SHORTEST_PROSE;
  if (shape.words >= LONG_WITHOUT_STOP) return true;
  if (shape.words < SENTENCE_WITHOUT_STOP || shape.ending === 'cut') return false;
  return shape.stops > 0 || (shape.ending === 'open' && shape.auxiliary);
}

/** "1. …", "2) …" */
function isNumbered(line: Line): boolean {
  const [first, second, third] = line.tokens;
  if (first?.kind !== 'number' || !second || !third || first.text.length > 2) return false;
  return (second.norm === '.' || second.norm === ')') && third.start > second.end;
}

/** A bullet or dash with a space behind it. */
function isBullet(line: Line): boolean {
  const first = line.tokens[0];
  const second = line.tokens[1];
  if (!first || !second) return false;
  return BULLETS.has(first.text) && second.start > first.end && second.kind !== 'mark';
}
