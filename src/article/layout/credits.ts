import { wordSet } from '../../text/word-set.ts';
import { creditsBehind, creditsOfLine } from '../lines/agency-credits.ts';
import { type Byline, houseName, isPersonName } from '../lines/bylines.ts';
import { isAbbreviation } from '../lines/dateline.ts';
import type { Reading } from '../lines/kinds.ts';
import type { Layout } from './layout.ts';

/** Who the page says wrote the article, and for which outlet. Null where it says nothing: neither is ever guessed. */
export type Credits = {
  readonly author: string | null;
  readonly outlet: string | null;
  /** Whom else the page credits, as written: agencies among them. */
  readonly others: readonly string[];
};

/** Reads the credits off the furniture of an article; bylines of the head go before those behind the body. */
export function readCredits(layout: Layout): Credits {
  const lines = layout.lines.filter(
    ({ line }, i) => layout.roles[i] === 'furniture' && !line.markup?.outside,
  );
  const head = layout.lines.slice(0, layout.bodyStart);
  const bylines = lines.flatMap((reading) => (reading.byline ? [reading.byline] : []));
  const others = otherCredits(layout, lines, bylines);
  const author = bylines.find((byline) => byline.author !== null)?.author ?? unlabelledAuthor(layout, head);
  const house = bylines.find((byline) => byline.house !== null)?.house ?? null;
  return { author, outlet: house ?? layout.dateline?.credit ?? rightsHolder(lines), others };
}

/** A line that only names whom a report is from, and where: "एएनआई, नई दिल्ली". */
const MOST_SIGNING_WORDS = 4;
/** How far behind the body a report is signed, in lines. */
const SIGNED_WITHIN = 2;

/** The dateline's bracket first, then bylines and lines of credits, then what stands behind the last sentence. */
function otherCredits(layout: Layout, lines: readonly Reading[], bylines: readonly Byline[]): string[] {
  const last = layout.lines[layout.roles.lastIndexOf('body')];
  const credits = [
    layout.dateline?.credit ?? '',
    layout.dateline?.bracket ?? '',
    layout.dateline?.lead ?? '',
    ...bylines.map(({ house }) => house ?? ''),
    ...lines.flatMap((reading) => (isOfPicture(reading) ? [] : creditsOfLine(reading.line.text))),
    ...signingLines(layout),
    ...creditsBehind(last?.line.text ?? ''),
  ];
  return [...new Set(credits)].filter((credit) => credit !== '');
}

function isAbbreviated({ tokens, line }: Reading): boolean {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length === 1) return words.every(isAbbreviation);
  return words.length > 1 && /^(?:[\p{L}\p{M}]{1,3}\. ?){2,}[\p{L}\p{M}]{0,3}$/u.test(line.text);
}

function isOfPicture({ kind }: Reading): boolean {
  return kind === 'caption' || kind === 'caption-label';
}

/**
 * Short lines that name more than a person: over the body with a place ("एएनआई, नई दिल्ली") or as an abbreviation ("एएनआई", "ए.एन.आई."), right behind it
 * alone ("वार्ता").
 */
function signingLines({ lines, roles, bodyStart }: Layout): string[] {
  const end = roles.lastIndexOf('body');
  return lines.flatMap((reading, i) => {
    const { text } = reading.line;
    const isOver = i < bodyStart && (text.includes(',') || isAbbreviated(reading));
    const isBehind = i > end && i <= end + SIGNED_WITHIN;
    const isShort = reading.shape.words <= MOST_SIGNING_WORDS;
    return roles[i] === 'furniture' && isShort && (isOver || isBehind) && !isOfPicture(reading) ? [text] : [];
  });
}

/** All words of the article itself: who is named there is its subject, and a lone name above it a caption. */
function namesInText(layout: Layout): ReadonlySet<string> {
  const told = layout.lines.filter((_, i) => layout.roles[i] !== 'furniture');
  return new Set(told.flatMap((reading) => reading.tokens.map((token) => token.norm)));
}

/**
 * A name in the head that no label announces: it stands twice, over a post, or (in Latin letters) beside the date, or
 * right over the dateline, and the article does not tell of it.
 */
function unlabelledAuthor(layout: Layout, head: readonly Reading[]): string | null {
  const told = namesInText(layout);
  const first = layout.lines[layout.bodyStart]?.line.start;
  const hasDateline = layout.dateline !== null && layout.dateline.start === first;
  const seen = new Set<string>();
  for (const [i, reading] of head.entries()) {
    const { text } = reading.line;
    if (reading.kind !== 'name' || reading.shape.words < 2 || !isPersonName(text) || namesOther(reading))
      continue;
    if (reading.tokens.every((token) => told.has(token.norm))) continue;
    const next = head[i + 1];
    const before = head[i - 1];
    const overPost = next?.kind === 'byline' && next.byline?.author === null;
    const besideDate = isStamp(next) || isStamp(before);
    const overDateline = i === head.length - 1 && hasDateline && i > 0;
    if (seen.has(text) || overPost || overDateline) return text;
    if (besideDate && /^(?:[A-Z][\w.'-]*\s?){2,4}$/.test(text)) return text;
    seen.add(text);
  }
  return null;
}

function isStamp(reading: Reading | undefined): boolean {
  return (reading?.stamp?.stamps.length ?? 0) > 0;
}

/** Words that show that Latin words beside a date are a place, a section or a tool of the page. */
const OTHER_WORDS = wordSet(
  'website tools site icon widget update story page link views new delhi mumbai india pradesh city nagar bengal world national state sports business desk home',
);

function namesOther(reading: Reading): boolean {
  return reading.tokens.some((token) => OTHER_WORDS.has(token.norm));
}

const RIGHTS =
  /(?:©|copyright|कॉपीराइट)[\s©:|,-]{0,4}(?:\d{4}(?:\s?[-–]\s?\d{2,4})?)?[\s:|,-]{0,4}([^.|,।©\n]{3,60}?)(?:[.|,।]|\s+all rights|\s+सर्वाधिकार|$)/iu;

/** The house that a copyright line names. */
function rightsHolder(lines: readonly Reading[]): string | null {
  for (const reading of lines) {
    const holder = reading.line.text.length <= 200 ? RIGHTS.exec(reading.line.text)?.[1]?.trim() : undefined;
    if (holder && !/rights|reserved|सर्वाधिकार|अधिकार/i.test(holder)) return houseName(holder);
  }
  return null;
}
