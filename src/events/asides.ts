import type { DateMention } from '../text/dates.ts';
import type { Token } from '../text/tokens.ts';
import type { Named } from './actors.ts';
import { type Clause, endsInVerb, isOpener, isRelativeWord } from './clauses.ts';

/** What a sentence says by itself, or only of somebody on the way. */
type Told = {
  readonly tokens: readonly Token[];
  readonly names: readonly Named[];
  readonly dates: readonly DateMention[];
};

/**
 * The relative clauses that stand between commas in the middle of another clause ("एजेंसी ने पहलवान को, जिसके नमूने में दवा मिली है, निलंबित कर
 * दिया"), with their commas, in tokens: what stands before them goes on behind them.
 */
export function asidesIn(tokens: readonly Token[]): Clause[] {
  const asides: Clause[] = [];
  for (let from = 1; from < tokens.length; from++) {
    const to = opensAside(tokens, from) ? asideEnd(tokens, from) : null;
    if (to === null) continue;
    asides.push({ from, to });
    from = to - 1;
  }
  return asides;
}

const COMMAS = new Set([',', '-', '–', '—']);

/** A comma that no verb stands before and "who" behind: the clause that it breaks is still without its verb. */
function opensAside(tokens: readonly Token[], at: number): boolean {
  return (
    COMMAS.has(tokens[at]?.norm ?? '') &&
    isRelativeWord(tokens[at + 1]?.norm ?? '') &&
    !endsInVerb(tokens, at)
  );
}

/** Behind the comma that closes the aside which opens at `from`, where the clause around it goes on to a verb; null where it does not. */
function asideEnd(tokens: readonly Token[], from: number): number | null {
  for (let at = from + 2; at < tokens.length; at++) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === ';') return null;
    if (!COMMAS.has(norm) || !endsInVerb(tokens, at)) continue;
    const next = tokens[at + 1]?.norm ?? '';
    if (isRelativeWord(next)) continue;
    return !isOpener(next) && endsInOwnVerb(tokens, at + 1) ? at + 1 : null;
  }
  return null;
}

function endsInOwnVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    if (at > from && endsInVerb(tokens, at + 1)) return true;
    if (tokens[at]?.norm === ';') return false;
  }
  return false;
}

/** The sentence without its asides: names and dates that stand in them are left out, the others by their new places. */
export function withoutAsides<T extends Told>(told: T, asides: readonly Clause[]): T {
  const isAside = (at: number): boolean => asides.some(({ from, to }) => from <= at && at < to);
  const before = (at: number): number =>
    asides.reduce((sum, { from, to }) => (to <= at ? sum + to - from : sum), 0);
  const tokens = told.tokens.filter((_, at) => !isAside(at));
  const names = told.names
    .filter(({ from }) => !isAside(from))
    .map((name) => ({ ...name, from: name.from - before(name.from), to: name.to - before(name.from) }));
  const dates = told.dates.filter(({ start }) => {
    const at = told.tokens.findIndex((token) => token.end > start);
    return !isAside(at);
  });
  return { ...told, tokens, names, dates };
}

/** Whether a place of the text, in UTF-16 code units, lies in one of the asides. */
export function isInAside(tokens: readonly Token[], asides: readonly Clause[], start: number): boolean {
  return asides.some(
    ({ from, to }) => (tokens[from]?.start ?? 0) <= start && start < (tokens[to - 1]?.end ?? 0),
  );
}
