import type { Named } from '../../events/actors.ts';
import { isVerbForm } from '../../names/vocabulary/verbs.ts';
import { wordClass } from '../../names/vocabulary/vocabulary.ts';
import type { DateMention } from '../../text/dates.ts';
import { unitOf } from '../../text/dates-words.ts';
import { cardinalWord } from '../../text/number-words.ts';
import { boundBehind, type NumberMention } from '../../text/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { FigureKind } from './figure-mention.ts';
import type { FigureScene, PlacedNumber } from './scene.ts';
import { STANDINGS, stateOf } from './states.ts';
import { ANYBODY, countsPersons, type Unit, unitOfWord } from './units.ts';

/**
 * What a number counts: its unit, the token of the noun (null for a sign or a noun left out), where the noun phrase ends (with a
 * bound behind the noun), the state that an adjective in it tells ("12 घायल यात्री").
 */
export type Counted = {
  readonly unit: Unit;
  readonly noun: number | null;
  readonly to: number;
  readonly bound: NumberMention['qualifier'] | null;
  readonly state: FigureKind | null;
  readonly more: boolean;
};

/** How many words may stand between a number and its noun. */
const MOST_BETWEEN = 4;

/** Reads the noun phrase behind a number; null when it counts nothing that the table of units has. */
export function readCounted(scene: FigureScene, { from, to }: PlacedNumber): Counted | null {
  const { tokens, signs, names, sentence } = scene;
  const sign = signs.get(from) ?? signs.get(signBehindBound(scene, from, to));
  const money = sign === undefined ? null : unitOfWord(sign.norm);
  if (money) return withBound(tokens, { unit: money, noun: null, to, bound: null, state: null, more: false });
  const more = isMore(tokens, to);
  const start = more ? to + 1 : to;
  let state: FigureKind | null = null;
  for (let at = start; at < Math.min(tokens.length, start + MOST_BETWEEN); at++) {
    const token = tokens[at];
    if (!token || isStop(token)) return null;
    const unit = unitAt(tokens, at);
    if (token.norm === SQUARE && unit === null) return null;
    const to = nounEnd(tokens, at);
    if (unit && isHead(tokens, at, unit, { names, dates: sentence.dates }))
      return withBound(tokens, { unit, noun: to - 1, to, bound: null, state, more });
    if (!mayStandBefore(tokens, at, names)) return null;
    state ??= stateOf(token.norm);
    if (isPeople(tokens, at, names))
      return { unit: ANYBODY, noun: at, to: at + 1, bound: null, state: null, more };
  }
  return null;
}

/** Where the noun that starts at `at` ends: "वर्ग किलोमीटर", "युवक-युवतियां" are one. */
function nounEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm === SQUARE) return at + 2;
  const isPair = tokens[at + 1]?.norm === '-' && unitOfWord(tokens[at + 2]?.norm ?? '') !== null;
  return isPair ? at + 3 : at + 1;
}

/** "52 भारतीय लौट आए": a country's adjective stands for its people where no noun follows. */
function isPeople(tokens: readonly Token[], at: number, names: readonly Named[]): boolean {
  const next = tokens[at + 1];
  const found = next?.kind === 'devanagari' ? wordClass(next.norm) : 'function';
  const ends = found === 'verb' || found === 'function' || stateOf(next?.norm ?? '') !== null;
  return ends && names.some((name) => name.adjective && name.to === at + 1);
}

/** The sign stands between a bound and its number: "करीब ₹500". */
function signBehindBound({ signs }: FigureScene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (signs.has(at)) return at;
  return -1;
}

/** "6 और शव": so many more. */
function isMore(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.norm;
  const next = unitOfWord(tokens[at + 1]?.norm ?? '');
  return (word === 'और' || word === 'अतिरिक्त') && next !== null && !next.measure;
}

/** What an age, a time, a rank or a size has behind its number: "54 वर्षीय महिला", "तीन मंजिला इमारत". */
const NO_COUNT = wordSet(
  `वर्षीय साला बजे बजकर तारीख घंटा घंटे घंटों मिनट सेकंड सेकेंड डिग्री गुना बार दफा मर्तबा वां वीं वें
  दिवसीय सदस्यीय स्तरीय पक्षीय मंजिला मंजिली मंजिल सूत्री सीटर तरफा पहिया लेन बेड नंबर घन`,
);

function isStop({ norm, kind }: Token): boolean {
  if (norm === '%') return false;
  if (kind === 'mark' || kind === 'number') return true;
  return unitOf(norm) !== null || NO_COUNT.has(norm) || cardinalWord(norm) !== null;
}

/** Before a unit of length: an area. */
const SQUARE = 'वर्ग';

/** "5 वर्ग किलोमीटर" is an area; "12 ग्राम पंचायत" are no grams. */
function unitAt(tokens: readonly Token[], at: number): Unit | null {
  const norm = tokens[at]?.norm ?? '';
  if (norm === SQUARE) return unitOfWord(`${norm}${tokens[at + 1]?.norm ?? ''}`);
  const unit = unitOfWord(norm);
  return norm === 'ग्राम' && VILLAGE.has(tokens[at + 1]?.norm ?? '') ? null : unit;
}

const VILLAGE = wordSet('पंचायत पंचायतें पंचायतों प्रधान प्रधानों सभा सभाएं सभाओं विकास सेवक कचहरी');

/**
 * Whether the unit at `at` is the noun that is counted: in "5 महिला पुलिसकर्मी" and "10 बम धमाके" the next noun is. A noun with an
 * ending of the plural is never the first half of a compound.
 */
function isHead(
  tokens: readonly Token[],
  at: number,
  unit: Unit,
  { names, dates }: { readonly names: readonly Named[]; readonly dates: readonly DateMention[] },
): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1];
  if (unit.measure || PLURAL.test(norm) || next?.kind !== 'devanagari') return true;
  if (names.some((name) => name.from === at + 1) || dates.some(({ start }) => start === next.start))
    return true;
  if (stateOf(next.norm) !== null || STANDINGS.has(next.norm)) return true;
  if (unitOfWord(next.norm) !== null) return false;
  const found = wordClass(next.norm);
  return isVerbForm(next.norm) || (found !== null && found !== 'noun');
}

/** An adjective, a noun that narrows ("सीआरपीएफ जवान"), or the country whose they are. */
function mayStandBefore(tokens: readonly Token[], at: number, names: readonly Named[]): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (norm === 'अन्य' || stateOf(norm) !== null) return true;
  if (names.some((name) => name.from <= at && at < name.to)) return true;
  const found = wordClass(norm);
  return found === 'adjective' || ((found === null || found === 'noun') && !INFLECTED.test(norm));
}

/** Endings that tell a noun from the first half of a compound. */
const PLURAL = /(?:ों|ओं|ें|एं|ियां)$/;

/** A noun that narrows another is never inflected: "दो गुर्गे पिस्तौल समेत" counts no pistols. */
const INFLECTED = /(?:े|ें|ों|ियां|एं|ओं)$/;

/** Takes in what bounds the number behind its noun: "10 करोड़ रुपये से अधिक"; behind people तक says where to. */
function withBound(tokens: readonly Token[], counted: Counted): Counted {
  const bound = boundBehind(tokens, counted.to);
  if (bound === null || (bound.qualifier === 'at-most' && countsPersons(counted.unit))) return counted;
  return { ...counted, bound: bound.qualifier, to: bound.next };
}
