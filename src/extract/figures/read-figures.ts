import type { NumberMention } from '../../text/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Counted, readCounted } from './counted.ts';
import { fateBefore, fateBehind, partOf, roomBehind, standingBehind } from './fates.ts';
import { type FigureKind, type FigureMention, type FigureQualifier, HARDSHIPS } from './figure-mention.ts';
import { measuredBehind } from './measures.ts';
import type { FigureScene, PlacedNumber } from './scene.ts';
import { isFormerCount, magnitudeAround, scoreAt, sumBehind, tollCountBefore } from './special-figures.ts';
import { type Fate, fateAt } from './states.ts';
import { damageBehind } from './things.ts';
import { ANYBODY, countsPersons } from './units.ts';
import { sharesVotes, VOTES, voteSide } from './votes.ts';

/** A figure as its sentence reads, before it is tied to anybody: its phrase in tokens (half-open) and in offsets, its noun's token. */
export type FoundFigure = Omit<
  FigureMention,
  'text' | 'sentence' | 'unit' | 'owner' | 'occasion' | 'claimant' | 'certainty' | 'date' | 'event'
> & { readonly from: number; readonly to: number; readonly noun: number | null };

/** What is read of one number: its kind and key, the phrase around it in tokens. */
type Reading = {
  readonly kind: FigureKind;
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly noun: number | null;
  readonly bound: NumberMention['qualifier'] | null;
  readonly more: boolean;
};

/** The figures of a scene, in the order of the text, not overlapping. */
export function readFigures(scene: FigureScene): FoundFigure[] {
  const figures: FoundFigure[] = [];
  let behind = 0;
  for (const placed of scene.numbers) {
    if (placed.from < behind) continue;
    const figure = scoreOf(scene, placed) ?? readFigure(scene, placed, behind);
    if (figure === null) continue;
    figures.push(figure);
    behind = figure.to;
  }
  return withParts(scene.tokens, figures).filter((figure) => !isFew(figure));
}

/** From so many on, people who are not told to have come to harm are worth counting. */
const FEW = 10;

function isFew({ kind, value, low, high }: FoundFigure): boolean {
  return (kind === 'people' || kind === 'troops') && (low ?? value ?? high ?? 0) < FEW;
}

function scoreOf({ tokens }: FigureScene, { number, from }: PlacedNumber): FoundFigure | null {
  const score = scoreAt(tokens, from);
  if (score === null) return null;
  const { value, against, to, ofVotes } = score;
  const span = { start: number.start, end: tokens[to - 1]?.end ?? number.end, from, to, noun: null };
  const what = ofVotes ? { kind: 'votes' as const, key: VOTES } : { kind: 'score' as const, key: '' };
  return { ...span, ...what, value, low: value, high: value, against, qualifier: 'exact', more: false };
}

function readFigure(scene: FigureScene, placed: PlacedNumber, behind: number): FoundFigure | null {
  if (isFormerCount(scene.tokens, placed.to)) return null;
  const counted = readCounted(scene, placed);
  const reading =
    counted === null ? readAlone(scene, placed) : readUnit(scene.tokens, placed, counted, behind);
  return reading === null || isArticle(scene.tokens, placed, reading)
    ? null
    : toFound(scene, placed, reading);
}

/** A majority of one is worth telling: "एक वोट से". */
function isMargin(tokens: readonly Token[], { kind, to }: Reading): boolean {
  return kind === 'votes' && tokens[to - 1]?.norm === 'से';
}

/** How far behind a lone एक its fate may end, in tokens. */
const NEAR_ONE = 5;

/** एक is an article far more often than a count, but where it is told behind that somebody came to harm. */
function isArticle(tokens: readonly Token[], { number, from, to }: PlacedNumber, reading: Reading): boolean {
  if (number.value !== 1 || number.qualifier !== 'exact' || isMargin(tokens, reading)) return false;
  return !ONE_MATTERS.has(reading.kind) || reading.from < from || reading.to - to > NEAR_ONE;
}

const ONE_MATTERS: ReadonlySet<FigureKind> = new Set([
  'dead',
  'injured',
  'missing',
  'arrested',
  'people',
  'troops',
]);

/** A number with a noun: what befell those it counts makes its kind. */
function readUnit(
  tokens: readonly Token[],
  { from, to: numberEnd }: PlacedNumber,
  { unit, noun, to, bound, more, state }: Counted,
  behind: number,
): Reading | null {
  const base: Reading = { kind: unit.kind, key: unit.key, from, to, noun, bound, more };
  if (unit.measure) {
    const end = bound === null ? measuredBehind(tokens, to, unit.kind) : to;
    return end === null ? null : { ...base, to: end };
  }
  if (unit.kind === 'property') {
    const damage = damageBehind(tokens, to);
    return damage === null ? null : { ...base, to: damage };
  }
  if (unit.kind === 'score') return runsOf(tokens, base);
  if (unit.kind === 'votes') return { ...base, ...voteSide(tokens, from, to, base.key) };
  if (!countsPersons(unit)) return base;
  if (state !== null) return { ...base, kind: state };
  const fate = fateBehind(tokens, to);
  if (fate) return { ...base, kind: fate.kind, to: fate.to };
  const room = roomBehind(tokens, to);
  if (room !== null) return { ...base, kind: 'capacity', to: room };
  const before =
    fateBefore(tokens, from) ?? partOf(tokens, from) ?? countBefore(tokens, from, noun === numberEnd);
  if (before && before.from >= behind) return { ...base, kind: before.kind, from: before.from };
  return { ...base, to: standingBehind(tokens, to) ?? to };
}

/** "54 रन से हराया" is a margin; "5 विकेट पर 180 रन", "दो विकेट के नुकसान पर 252 रन" is what was lost on the way to the score. */
function runsOf(tokens: readonly Token[], base: Reading): Reading | null {
  const { to, key } = base;
  const next = tokens[to]?.norm;
  if (next === 'पर' || (next === 'के' && tokens[to + 1]?.norm === LOSS)) return null;
  return next === 'से' ? { ...base, to: to + 1, key: `${key} अंतर` } : base;
}

const LOSS = 'नुकसान';

function countBefore(
  tokens: readonly Token[],
  at: number,
  isPlain: boolean,
): { readonly kind: FigureKind; readonly from: number } | null {
  const count = isPlain ? tollCountBefore(tokens, at) : null;
  return count && { kind: count.victims, from: count.from };
}

/** A number without a noun that we know: "27 लापता", "11 की मौत", "मृतकों की संख्या 31", "तीव्रता 6.4", "चार करोड़ की लूट". */
function readAlone({ tokens }: FigureScene, placed: PlacedNumber): Reading | null {
  const { from, to } = placed;
  const base = { key: ANYBODY.key, noun: null, bound: null, more: false };
  const sum = sumBehind(tokens, to);
  if (sum !== null) return { ...base, kind: 'money', key: '', from, to: sum };
  if (sharesVotes(tokens, to)) {
    const vote = voteSide(tokens, from, to, VOTES);
    if (vote.key !== VOTES) return { ...base, ...vote, kind: 'votes' };
  }
  const strength = magnitudeAround(tokens, placed);
  if (strength) return { ...base, ...strength, kind: 'magnitude', key: '' };
  const count = countBefore(tokens, from, true);
  if (count) return { ...base, kind: count.kind, from: count.from, to };
  const fate = fateAtOnce(tokens, to);
  return fate && { ...base, kind: fate.kind, from, to: fate.to };
}

const MARKERS = new Set(['की', 'के', 'को']);

/** Without a noun a number counts people only where a case marker or their fate follows at once: "11 की मौत", "12 अन्य घायल". */
function fateAtOnce(tokens: readonly Token[], to: number): Fate | null {
  const at = tokens[to]?.norm === 'अन्य' ? to + 1 : to;
  return MARKERS.has(tokens[at]?.norm ?? '') ? fateBehind(tokens, at) : fateAt(tokens, at);
}

function toFound(
  { tokens, signs }: FigureScene,
  { number, from: at }: PlacedNumber,
  reading: Reading,
): FoundFigure {
  const { kind, key, from, to, noun, more } = reading;
  const sign = from === at ? signs.get(at) : undefined;
  const start = sign?.start ?? tokens[from]?.start ?? number.start;
  const end = tokens[to - 1]?.end ?? number.end;
  return { start, end, from, to, noun, kind, key, more, against: null, ...boundOf(tokens, number, reading) };
}

type Bounds = Pick<FoundFigure, 'value' | 'low' | 'high' | 'qualifier'>;

/** A bound behind the noun counts like one behind the number. */
function boundOf(tokens: readonly Token[], number: NumberMention, { bound }: Reading): Bounds {
  const { value, low, high } = number;
  if (bound === null || value === null) return { value, low, high, qualifier: qualifierOf(tokens, number) };
  if (bound === 'at-least') return { value, low: value, high: null, qualifier: 'over' };
  if (bound === 'at-most') return { value, low: null, high: value, qualifier: 'at-most' };
  return { value, low: null, high: null, qualifier: 'about' };
}

const MORE_THAN = wordSet('ज्यादा अधिक ऊपर पार +');

/** "से अधिक" says more than "कम से कम": both are a lower bound, the words tell which. */
function qualifierOf(tokens: readonly Token[], { qualifier, end }: NumberMention): FigureQualifier {
  if (qualifier !== 'at-least') return qualifier;
  const last = tokens.find((token) => token.end === end);
  return MORE_THAN.has(last?.norm ?? '') ? 'over' : 'at-least';
}

const AMONG = wordSet('जिनमें जिसमें इनमें इसमें');
const INCLUDING = new Set(['समेत', 'सहित']);

/** Some of those who are counted beside them share their fate: "3 बच्चों समेत 5 लोगों की मौत", "…, जिनमें 3 बच्चे शामिल हैं". */
function withParts(tokens: readonly Token[], figures: readonly FoundFigure[]): FoundFigure[] {
  const found = [...figures];
  found.forEach((figure, i) => {
    if (figure.kind !== 'people' && figure.kind !== 'troops') return;
    const [before, next] = [found[i - 1], found[i + 1]];
    const isPart =
      AMONG.has(tokens[figure.from - 1]?.norm ?? '') && before !== undefined && FATES.has(before.kind);
    const whole = INCLUDING.has(tokens[figure.to]?.norm ?? '') ? next : isPart ? before : undefined;
    if (whole && FATES.has(whole.kind)) found[i] = { ...figure, kind: whole.kind };
  });
  return found;
}

const FATES: ReadonlySet<FigureKind> = new Set([...HARDSHIPS, 'arrested']);
