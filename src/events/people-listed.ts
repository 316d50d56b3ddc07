import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Named } from './actors.ts';
import { victimsOf } from './toll-counts.ts';
import { COPULAS } from './verb-forms.ts';

/** Of whom a list is: the dead, the hurt or the arrested of what was told, or whoever the sentence before told of without names. */
export type ListOf = 'dead' | 'injured' | 'missing' | 'arrested' | 'before';

/** Those whom a sentence lists, by entity. */
export type Listed = { readonly of: ListOf; readonly people: readonly number[] };

const ARRESTED = wordSet('गिरफ्तार आरोपी आरोपियों पकड़े अभियुक्त अभियुक्तों अभियुक्तगण तस्करों लुटेरों');
const BODIES = wordSet('शव शवों लाश लाशों');
const THESE = wordSet('इनमें इसमें उनमें इनकी उनकी इसकी उसकी दोनों तीनों चारों दूसरे दूसरी एक टीम सूची दल स्क्वाड');
const WITHIN = wordSet('इनमें इसमें उनमें');
const OF = new Set(['का', 'के', 'की']);
const IDENTITY = wordSet('पहचान शिनाख्त');
const ROLES = new Set(['रूप', 'तौर']);
const NO = wordSet('नहीं न ना');
/** How far from the beginning whom it lists is said, in tokens: "अधिकारियों के अनुसार मृतकों में". */
const HEAD_REACH = 8;

/**
 * Those whom a sentence lists of what was told: "मृतकों में X, Y शामिल हैं", "घायलों की पहचान X और Y के रूप में हुई", "इनमें से एक X का है". Null where it lists
 * nobody, or says who is not.
 */
export function listedIn(tokens: readonly Token[], names: readonly Named[]): Listed | null {
  if (tokens.some(({ norm }) => NO.has(norm) || norm === '?')) return null;
  const people = names.filter(({ type }) => type === 'person');
  const identified = identifiedIn(tokens, people);
  if (identified !== null) return identified;
  return includedIn(tokens, people);
}

/** "मृतकों की पहचान X (25) और Y के रूप में हुई". */
function identifiedIn(tokens: readonly Token[], people: readonly Named[]): Listed | null {
  const at = tokens.findIndex(({ norm }) => IDENTITY.has(norm));
  const end = tokens.findIndex(
    ({ norm }, i) => i > 0 && ROLES.has(norm) && OF.has(tokens[i - 1]?.norm ?? ''),
  );
  if (at < 0 || end < 0) return null;
  const head = headBefore(tokens, Math.min(at, end));
  if (head === null) return null;
  const first = people.filter((name) => isOneOfOwn(tokens, name, head.at));
  const own = people.filter(({ from, to }) => from > head.at && to < end && from > lastMarker(tokens, from));
  const listed = own.filter((name) => isItem(tokens, name, end));
  return listed.length === 0 ? null : { of: head.of, people: distinct([...first, ...listed]) };
}

/** "मृतकों में X, Y और Z शामिल हैं", "इसमें X, Y और Z हैं". */
function includedIn(tokens: readonly Token[], people: readonly Named[]): Listed | null {
  const head = tokens.findIndex(({ norm }, i) => i < HEAD_REACH && isGroup(tokens, i, norm));
  if (head < 0) return null;
  const own = people.filter(({ from }) => from > head);
  if (own.some((name) => isOneOfOwn(tokens, name, head)))
    return { of: 'before', people: distinct(own.filter((name) => isOneOfOwn(tokens, name, head))) };
  const last = own.at(-1);
  if (last === undefined || !endsSo(tokens, last.to)) return null;
  const items = own.filter((name) => isItem(tokens, name, -1));
  return items.length === 0 ? null : { of: groupOf(tokens, head), people: distinct(items) };
}

/** "मृतकों में", "गिरफ्तार आरोपियों में", "इनमें"; a team or a list only in the sentence's first words. */
function isGroup(tokens: readonly Token[], at: number, norm: string): boolean {
  if (WITHIN.has(norm)) return at <= 1;
  if (tokens[at + 1]?.norm !== 'में') return false;
  return (
    victimsOf(norm) !== null ||
    ARRESTED.has(norm) ||
    (at <= 1 && THESE.has(norm)) ||
    isTheArrested(tokens, at)
  );
}

function isTheArrested(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ norm }) => norm);
  return (
    ['लोगों', 'युवकों', 'बदमाशों'].includes(tokens[at]?.norm ?? '') && before.some((word) => ARRESTED.has(word))
  );
}

function groupOf(tokens: readonly Token[], at: number): ListOf {
  const norm = tokens[at]?.norm ?? '';
  return victimsOf(norm) ?? (ARRESTED.has(norm) || isTheArrested(tokens, at) ? 'arrested' : 'before');
}

/** The list ends the sentence: "शामिल हैं", "हैं", "के नाम हैं". */
function endsSo(tokens: readonly Token[], from: number): boolean {
  const behind = tokens.slice(from).filter(({ kind, norm }) => kind === 'devanagari' && !AGES.has(norm));
  const [first, second] = behind;
  if (behind.length > 3) return false;
  return (
    (first?.norm === 'शामिल' && (second === undefined || COPULAS.has(second.norm))) ||
    (first !== undefined && COPULAS.has(first.norm) && behind.length === 1) ||
    (first?.norm === 'के' && second?.norm === 'नाम')
  );
}

const AGES = wordSet('वर्ष वर्षीय साल उम्र');

/** Which head stands last before a token, within reach of the beginning of the clause: whom the identity is of. */
function headBefore(
  tokens: readonly Token[],
  end: number,
): { readonly of: ListOf; readonly at: number } | null {
  for (let at = end; at >= Math.max(0, end - HEAD_REACH); at--) {
    const norm = tokens[at]?.norm ?? '';
    const victims = victimsOf(norm);
    if (victims !== null) return { of: victims, at };
    if (BODIES.has(norm)) return { of: 'dead', at };
    if (ARRESTED.has(norm)) return { of: 'arrested', at };
    if (THESE.has(norm) && at <= end - 1) return { of: 'before', at };
  }
  return null;
}

/** "इनमें से एक शव X का है": before the other is identified. */
function isOneOfOwn(tokens: readonly Token[], { from, to }: Named, head: number): boolean {
  const isOne = tokens.slice(Math.max(0, from - ONE_REACH), from).some(({ norm }) => norm === 'एक');
  const behind = tokens[to]?.norm === ')' ? to + 1 : to;
  return (
    isOne && head >= 0 && OF.has(tokens[behind]?.norm ?? '') && COPULAS.has(tokens[behind + 1]?.norm ?? '')
  );
}

/** "एक शव कटनी के X का है": how far before the name "एक" may stand, in tokens. */
const ONE_REACH = 5;
const JOINERS = wordSet(', और तथा एवं व - ( शामिल है हैं था थे निवासी पुत्र पुत्री उम्र उर्फ');
const WITH = wordSet('अलावा साथ समेत सहित अतिरिक्त');
const KIN = wordSet('पुत्र पुत्री पत्नी पिता');

/** Whether a name is one of the list, and not whose somebody is, who says so, or a father. `end` is where "रूप" stands, or -1. */
function isItem(tokens: readonly Token[], { from, to }: Named, end: number): boolean {
  const [next, beyond] = [tokens[to]?.norm ?? '', tokens[to + 1]?.norm ?? ''];
  if (KIN.has(tokens[from - 1]?.norm ?? '')) return false;
  if (OF.has(next)) return to + 1 === end || WITH.has(beyond) || beyond === 'नाम';
  return JOINERS.has(next);
}

/** Where the last "ने" or "कि" stands behind a name at `from`: who says something lists himself nowhere. */
function lastMarker(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex(({ norm }, i) => i > from && norm === 'ने');
  return at < 0 ? -1 : at;
}

function distinct(names: readonly Named[]): number[] {
  return [...new Set(names.map(({ entity }) => entity))];
}
