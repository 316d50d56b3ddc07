import { weekdayOf } from '../text/dates-words.ts';
import { letterNamed } from '../text/letters.ts';
import { cardinalWord } from '../text/number-words.ts';
import { wordSet } from '../text/word-set.ts';
import { isContest } from './contests.ts';
import { SPORT_TERMS } from './cues/contests.ts';
import { NOT_IN_NAMES, ORGANISATION_HEADS, ORGANISATION_MODIFIERS } from './cues/organisations.ts';
import { ROUTES } from './cues/places.ts';
import { ADDRESS_AFTER, announcesPerson, FATES, OFFICES } from './cues/titles.ts';
import type { Found } from './found.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { startOfHotel } from './hotels.ts';
import { isMedicalInstitute } from './institutes.ts';
import { SURE } from './mention.ts';
import { isAnyBody, isBoard, isPlant, isPlatform } from './no-names.ts';
import { behindDescription } from './organisations.ts';
import { isPersonAt } from './person-at.ts';
import { isBodyByLetters, isEndOfPair, isPluralNoun, personParts } from './person-parts.ts';
import { endsInPlace } from './places-behind.ts';
import { isRoyalName } from './royal-names.ts';
import type { TaggedName } from './tagger/tagger.ts';
import { isOrdinary, wordClass } from './vocabulary/vocabulary.ts';
import { isWeekdaySurname } from './weekday-surnames.ts';
import { isCapitalised, wordKind } from './word-kinds.ts';
import { isBreak, type Word } from './words.ts';

const TYPES = { PER: 'person', LOC: 'place', ORG: 'organization' } as const;

/** What a name of ordinary words alone ("पूर्वी शहर"), or one that is counted, is worth: it is hardly ever sure by itself. */
const DOUBTFUL_SHARE = 0.65;

/** What a body without a name is worth: next to nothing, however often it comes. */
const UNNAMED = 0.2;

/**
 * Names of the tagger, in order, in words instead of tokens and without what corpora count in at times (titles, verbs, days); none
 * where one has no word, and doubted where no name can stand.
 */
export function foundByTagger(names: readonly TaggedName[], words: readonly Word[]): Found[] {
  let next = 0;
  const wordBefore = (token: number): number => {
    while ((words[next]?.at ?? token) < token) next++;
    return next;
  };
  return names.flatMap((name) => {
    const [from, to] = [wordBefore(name.from), wordBefore(name.to)];
    const parts =
      name.type === 'PER'
        ? betweenMarks(words, from, to).flatMap((part) => personParts(words, part.from, part.to))
        : [{ from, to }];
    return parts.flatMap((part) => wordsOfName(name, part.from, part.to, words));
  });
}

/** "दिलीप; CM नेताम": nobody's name runs across a mark. */
function betweenMarks(words: readonly Word[], from: number, to: number): { from: number; to: number }[] {
  const starts = [from];
  for (let at = from + 1; at < to; at++) if (words[at]?.joint === 'break') starts.push(at);
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? to }));
}

function wordsOfName(name: TaggedName, first: number, end: number, words: readonly Word[]): Found[] {
  if (end <= first || isCalledTwice(words, first, end)) return [];
  if (end - first === 1 && isMedicalInstitute(words, first))
    return [{ from: first, to: end, type: 'organization', confidence: Math.max(name.confidence, SURE) }];
  const office = name.type === 'ORG' ? officeInside(words, first, end) : null;
  const isPerson = name.type !== 'PER' && isPersonAt(words, first, end - 1);
  const tag = office === null && !isPerson ? name.type : 'PER';
  const [from, to] = bareName(tag, office === null ? first : office + 1, isPerson ? end - 1 : end, words);
  if (tag === 'PER' && isWordForName(words, from, to)) return [];
  if (tag === 'PER' && HAPPENINGS.test(words[to - 1]?.token.norm ?? '')) return [];
  if (words.slice(from, to).every(({ token }) => SPORT_TERMS.has(token.norm))) return [];
  if (tag === 'PER' && to - from === 1 && (isPlant(words, to) || isBoard(words, from))) return [];
  if (
    to - from === 1 &&
    (isPlatform(words, from) || (tag === 'ORG' && OFFICES.has(words[from]?.token.norm ?? '')))
  )
    return [];
  const spelledOut = isSpelledOut(words, from, to);
  if (tag === 'PER' && to - from > 1 && MOVEMENTS.has(words[to - 1]?.token.norm ?? ''))
    return [{ from, to, type: 'event', confidence: name.confidence }];
  const contest = tag !== 'PER' && isContest(words.slice(from, to).map(({ token }) => token.norm));
  const type = contest ? 'event' : spelledOut ? 'organization' : TYPES[tag];
  if (name.type === 'ORG' && to - from > 1 && words[from]?.joint === 'hyphen') return [];
  const ordinary = words.slice(from, to).every((word) => isOrdinary(word.token.norm));
  const doubtful = ordinary || isAnyBody(words, from, to) || (to - from === 1 && isCounted(words, from));
  const confidence = doubtful
    ? Math.min(name.confidence * DOUBTFUL_SHARE, mostOf(words, from, to, type))
    : likely(name.confidence, words, from, to, spelledOut);
  return placesOfRoute(words, from, to, name.type).map((part) => ({ ...part, type, confidence }));
}

/** Who stands with somebody, behind the name: "शिंदे गुट". */
const FOLLOWERS = wordSet('गुट खेमा खेमे बंधु बंधुओं समर्थक समर्थकों दंपती दंपति');

/** "सोना सेना": an ordinary word that happens to stand before one of the forces, which are called by no such words. */
const ORDINARY_FORCE = 0.5;
const FORCES = wordSet('सेना पुलिस बल नौसेना वायुसेना');

/** The most that a doubtful name is worth by its words. */
function mostOf(words: readonly Word[], from: number, to: number, type: Found['type']): number {
  if (isAnyBody(words, from, to)) return UNNAMED;
  const norms = words.slice(from, to).map(({ token }) => token.norm);
  const isForce = type === 'organization' && norms.length > 1 && FORCES.has(norms.at(-1) ?? '');
  return isForce && !norms.some((norm) => ORGANISATION_MODIFIERS.has(norm)) ? ORDINARY_FORCE : 1;
}

/** What ends the name of an event, whatever stands before: "जेन-जी आंदोलन". */
const MOVEMENTS = wordSet('आंदोलन युद्ध सत्याग्रह महोत्सव सम्मेलन क्रांति');

/** From here a word that no list of ordinary words has is more often a name than not. */
const LIKELY = 0.5;

/**
 * The tagger is too careful with single words that are nothing else: of those of 0.4 to 0.6 nearly nine in ten are names (the choosing
 * half of tests/gold/news, 27 of 30).
 */
function likely(
  confidence: number,
  words: readonly Word[],
  from: number,
  to: number,
  spelledOut: boolean,
): number {
  if (spelledOut) return Math.max(confidence, SURE);
  const [word, ...more] = words.slice(from, to);
  const proper = word !== undefined && more.length === 0 && wordKind(word) === 'unknown' && !isBodyWord(word);
  return proper && confidence >= LIKELY ? Math.max(confidence, SURE) : confidence;
}

function isBodyWord({ token }: Word): boolean {
  return ORGANISATION_HEADS.has(token.norm) || ORGANISATION_MODIFIERS.has(token.norm);
}

/** "तवाघाट-सोबला मार्ग": a route between two places names both and is no third; any other name is itself. */
function placesOfRoute(
  words: readonly Word[],
  from: number,
  to: number,
  type: TaggedName['type'],
): { readonly from: number; readonly to: number }[] {
  const hyphen = from + 1;
  const isRoute =
    type === 'LOC' &&
    words[hyphen]?.joint === 'hyphen' &&
    (to - from === 2 || (to - from === 3 && ROUTES.has(words[to - 1]?.token.norm ?? '')));
  const [next, beyond] = [words[hyphen + 1]?.token.norm ?? '', words[hyphen + 2]?.token.norm];
  const follows = ROUTES.has(next) || (next === 'के' && beyond === 'बीच');
  if (!isRoute || !follows) return [{ from, to }];
  return [
    { from, to: hyphen },
    { from: hyphen, to: hyphen + 1 },
  ];
}

/** "विजय-विजय": a name called again and again is no other name. */
function isCalledTwice(words: readonly Word[], from: number, to: number): boolean {
  const [word, next] = [words[from], words[to - 1]];
  return to - from === 2 && next?.joint === 'hyphen' && word?.token.norm === next.token.norm;
}

/** "मेरा नाम इसी हॉल": the word नाम, which is a Korean surname as well, alone or before what no name goes on with. */
function isWordForName(words: readonly Word[], from: number, to: number): boolean {
  const [word, next] = words.slice(from, Math.min(to, from + 2));
  return word?.token.norm === 'नाम' && (!next || wordClass(next.token.norm) === 'function');
}

/** What was done, never who did it: "खुरई लूटकांड", "… हत्याकांड". */
const HAPPENINGS = /(?:कांड|काण्ड|प्रकरण|मामला|मामले)$/;

/** "जल संसाधन मंत्री मंडल": where an office stands inside an organisation's name and no head right behind it, somebody holds it. */
function officeInside(words: readonly Word[], from: number, to: number): number | null {
  for (let at = from + 1; at < to - 1; at++) {
    const next = words[at + 1]?.token.norm ?? '';
    if (words[at]?.token.norm === 'मंत्री' && !ORGANISATION_HEADS.has(next) && next !== 'आवास') return at;
  }
  return null;
}

/** "एन.डी.आर.एफ.": three letters or more and no name behind them are a body's. */
function isSpelledOut(words: readonly Word[], from: number, to: number): boolean {
  return to - from > 2 && words.slice(from, to).every((word) => letterNamed(word.token.norm) !== null);
}

/** "दो तास", "24 तास": what a number counts is no name. */
function isCounted(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (!before || words[at]?.joint !== 'space') return false;
  return before.token.kind === 'number' || cardinalWord(before.token.norm) !== null;
}

/** What stands second in names only: "नायब सिंह …" is no rank and a name. */
const MIDDLE_NAMES = wordSet('सिंह कुमार लाल चंद चंद्र प्रसाद देवी बाई');

/** The end of a verb in the future, its nasal often forgotten: "जाएगे" for जाएंगे. */
const FUTURE_FORM = /[एे]ं?ग[ाेी]$/;

/**
 * A name without what corpora count in at times: the title before a person and the form of address behind, words before an
 * organisation that only say how it is.
 */
function bareName(
  type: TaggedName['type'],
  first: number,
  end: number,
  words: readonly Word[],
): readonly [number, number] {
  const normAt = (at: number): string => words[at]?.token.norm ?? '';
  let [from, to] = [type === 'PER' && isInitialBefore(words, first) ? first - 1 : first, end];
  while (type === 'PER' && to - from > 1 && (ADDRESS_AFTER.has(normAt(to - 1)) || isMixedIn(words, to - 1)))
    to--;
  if (type === 'PER' && endsInPlace(words, from, to)) to--;
  if (type === 'PER' && to - from > 1 && isMedicalInstitute(words, to - 1)) to--;
  if (type === 'PER' && isWeekdaySurname(words, to)) to++;
  const isDay = (at: number): boolean =>
    isTime(normAt(at)) && !(type === 'PER' && isWeekdaySurname(words, at));
  while (to - from > 1 && (isDay(to - 1) || (type === 'PER' && isNoEnd(normAt(to - 1))))) to--;
  const isOutside = (norm: string): boolean =>
    type === 'PER' ? isNoPart(norm) : type === 'ORG' && NOT_IN_NAMES.has(norm);
  const isTitle = (at: number): boolean =>
    isOutside(normAt(at)) && !MIDDLE_NAMES.has(normAt(at + 1)) && !isRoyalName(words, at);
  while (to - from > 1 && isTitle(from)) from++;
  while (type === 'PER' && to - from > 1 && (isJudged(words, from) || isEndOfPair(words, from))) from++;
  if (type === 'PER' && (isRoyalName(words, from - 1) || isGivenBefore(words, from, to))) from--;
  if (type === 'LOC') return [startOfHotel(words, from, to), to];
  return [type === 'ORG' ? behindDescription(words, from, to) : from, to];
}

const DEGREES = wordSet('सबसे बेहद बहुत काफी अति ज्यादा');

/** "सबसे गंभीर X": an adjective by what stands before it, though somewhere a surname. */
function isJudged(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    !isBreak(word) &&
    DEGREES.has(words[at - 1]?.token.norm ?? '') &&
    wordClass(word.token.norm) === 'adjective'
  );
}

/** "कविता नगन्याल": a given name that is a word as well right before a lone name that no list has. */
function isGivenBefore(words: readonly Word[], from: number, to: number): boolean {
  const [given, name] = [words[from - 1], words[from]];
  if (!given || !name || to - from > 1 || name.joint !== 'space') return false;
  return GIVEN_NAMES.has(given.token.norm) && wordKind(name) === 'unknown';
}

/** "वित्त मंत्री के एन बालगोपाल": between a title and a letter के is a letter as well. */
function isInitialBefore(words: readonly Word[], first: number): boolean {
  return (
    words[first - 1]?.token.norm === 'के' &&
    words[first]?.joint === 'space' &&
    letterNamed(words[first]?.token.norm ?? '') !== null &&
    announcesPerson(words[first - 2]?.token.norm ?? '')
  );
}

/** "इमरान team के": a small Latin word behind a name in Devanagari is none of it. */
function isMixedIn(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1]?.token, words[at]?.token];
  return word?.kind === 'latin' && before?.kind === 'devanagari' && !isCapitalised(word.text);
}

const TIMES = wordSet('आज कल परसों सुबह दोपहर शाम रात देर तड़के');

/** "मुख्यमंत्री धामी रविवार को": a day or an hour behind a name is none of it. */
function isTime(norm: string): boolean {
  return TIMES.has(norm) || weekdayOf(norm) !== null;
}

/** Whether a word before a person's name is none of it: a title, a trade, a verb. */
function isNoPart(norm: string): boolean {
  if (GIVEN_NAMES.has(norm)) return false;
  return FUTURE_FORM.test(norm) || announcesPerson(norm);
}

function isNoEnd(norm: string): boolean {
  return (
    FOLLOWERS.has(norm) ||
    FATES.has(norm) ||
    isPluralNoun(norm) ||
    SPORT_TERMS.has(norm) ||
    isVerbOnly(norm) ||
    isBodyByLetters(norm)
  );
}

function isVerbOnly(norm: string): boolean {
  return (
    wordClass(norm) === 'verb' &&
    !GIVEN_NAMES.has(norm) &&
    !SURNAMES.has(norm) &&
    !EAST_ASIAN_SURNAMES.has(norm)
  );
}
