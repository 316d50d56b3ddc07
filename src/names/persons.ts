import { letterNamed } from '../text/letters.ts';
import { wordSet } from '../text/word-set.ts';
import { NOUN_ONLY_MARKERS } from './cues/postpositions.ts';
import {
  ADDRESS_AFTER,
  ADDRESS_BEFORE,
  announcesPerson,
  CASE_WORDS,
  KIN,
  OFFICES,
  PROFESSIONS,
  TITLES_AND_ADJECTIVES,
} from './cues/titles.ts';
import type { Found } from './found.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { isNameWord, nameLike, nameRun } from './name-run.ts';
import { isNamedAfter } from './named-after.ts';
import { isBoard } from './no-names.ts';
import { endsNominal, endsPhrase } from './phrase-end.ts';
import { isRoyalName } from './royal-names.ts';
import type { Sight } from './sight.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import { isWeekdaySurname } from './weekday-surnames.ts';
import { isBreak } from './words.ts';

/**
 * Persons that their surroundings announce: a title, an office or kin before the name, a form of address after it,
 * initials, listed given names and surnames, or, weakly, unknown words that do something (ने).
 */
export function findPersons(sight: Sight): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < sight.words.length; i++) {
    const titled = personAfterTitle(sight, i) ?? personAfterAge(sight, i);
    if (titled) found.push(titled);
    const bare = personWithoutTitle(sight, i);
    if (bare) found.push(bare);
    const addressed = personBeforeAddress(sight, i);
    if (addressed) found.push(addressed);
  }
  return found;
}

function personAfterTitle(sight: Sight, at: number): Found | null {
  const title = sight.words[at];
  const first = sight.words[at + 1];
  if (!title || !first || !announcesPerson(title.token.norm) || isRoyalName(sight.words, at)) return null;
  if (first.joint !== 'space' && first.joint !== 'stop') return null;
  if (announcesPerson(first.token.norm) && !isNameAfterAll(sight, at + 1)) return null;
  const to = nameRun(sight, isRoyalName(sight.words, at + 1) ? at + 2 : at + 1, true);
  if (to === at + 1 || (to === at + 2 && letterNamed(first.token.norm) !== null)) return null;
  if (isNamedAfter(sight.words, at, to) || isBoard(sight.words, at + 1)) return null;
  return { from: at + 1, to, type: 'person', confidence: titledConfidence(sight, at, to) };
}

const YEARS = new Set(['साल', 'वर्ष', 'बरस']);
const OF = new Set(['का', 'की', 'के']);

/** "17 साल की …": an age announces whose it is. */
function personAfterAge(sight: Sight, at: number): Found | null {
  const [number, years, of] = [sight.words[at - 1], sight.words[at], sight.words[at + 1]];
  if (number?.token.kind === 'number' && years?.token.norm === 'वर्षीय') return personOfAge(sight, at);
  if (number?.token.kind !== 'number' || !years || !of || isBreak(years) || isBreak(of)) return null;
  if (!YEARS.has(years.token.norm) || !OF.has(of.token.norm) || isBreak(sight.words[at + 2])) return null;
  const to = nameRun(sight, at + 2, true);
  if (to === at + 2) return null;
  const solid = to - at > 3 && endsNominal(sight.words, to);
  return { from: at + 2, to, type: 'person', confidence: solid ? 0.75 : 0.5 };
}

/** "21 वर्षीय …": the name right behind; not of where somebody lives ("इंदौर निवासी"). */
function personOfAge(sight: Sight, at: number): Found | null {
  if (isBreak(sight.words[at + 1])) return null;
  const to = nameRun(sight, at + 1, true);
  if (to === at + 1 || !endsNominal(sight.words, to)) return null;
  return { from: at + 1, to, type: 'person', confidence: 0.75 };
}

/** A title that is a given name too ("… मंत्री सम्राट चौधरी"): with a surname behind it, it is one. */
function isNameAfterAll(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  if (isCalledLikeTitle(sight, at)) return true;
  if (sight.kinds[at] === 'name' || isRoyalName(sight.words, at)) return true;
  return (
    sight.kinds[at] === 'either' &&
    next?.joint === 'space' &&
    (SURNAMES.has(next.token.norm) || nameLike(sight, at + 1)) &&
    endsPhrase(sight.words, at + 2)
  );
}

/** "पत्नी राजकुमारी ने": behind kin a given name that is a title as well, and nothing more of a name behind. */
function isCalledLikeTitle(sight: Sight, at: number): boolean {
  const kin = sight.words[at - 1]?.token.norm ?? '';
  const norm = sight.words[at]?.token.norm ?? '';
  return KIN.has(kin) && GIVEN_NAMES.has(norm) && !KIN.has(norm) && endsPhrase(sight.words, at + 1);
}

function titledConfidence(sight: Sight, title: number, to: number): number {
  const norm = sight.words[title]?.token.norm ?? '';
  const weak = CASE_WORDS.has(norm) || KIN.has(norm);
  if (TITLES_AND_ADJECTIVES.has(norm) && to - title === 2 && sight.kinds[title + 1] === 'unknown') return 0.4;
  if (isCounted(sight, title) && to - title === 2 && sight.kinds[title + 1] === 'either') return 0;
  const solid = sight.kinds.slice(title + 1, to).some((kind) => kind === 'name' || kind === 'initial');
  const many = to - title > 2;
  const base = solid || many ? 0.9 : endsNominal(sight.words, to) ? 0.75 : 0.5;
  return weak ? base - 0.15 : base;
}

const QUANTIFIERS = new Set(['दोनों', 'तीनों', 'चारों', 'सभी', 'कई', 'कुछ', 'अन्य', 'सब', 'तमाम', 'बाकी']);

/** "दोनों विधायक सरकार के साथ हैं": several who hold an office; the ordinary word behind it is no name. */
function isCounted(sight: Sight, title: number): boolean {
  const before = sight.words[title - 1];
  if (!before || isBreak(sight.words[title])) return false;
  return before.token.kind === 'number' || QUANTIFIERS.has(before.token.norm);
}

function personWithoutTitle(sight: Sight, at: number): Found | null {
  const previous = sight.words[at - 1];
  const word = sight.words[at];
  if (!word || (previous && !isBreak(word) && announcesPerson(previous.token.norm))) return null;
  if (
    !isBreak(word) &&
    word.joint !== 'hyphen' &&
    (sight.kinds[at - 1] === 'name' || sight.kinds[at - 1] === 'initial')
  ) {
    return null;
  }
  const to = isTitleOnly(word.token.norm) ? at : nameRun(sight, at, false);
  if (to > at) {
    const confidence = listedConfidence(sight, at, to);
    return confidence > 0 ? { from: at, to, type: 'person', confidence } : null;
  }
  return unknownAgent(sight, at);
}

/** "कोच हरेंद्र …": a title that somewhere is a surname too begins no name. */
function isTitleOnly(norm: string): boolean {
  return (OFFICES.has(norm) || PROFESSIONS.has(norm)) && !GIVEN_NAMES.has(norm);
}

/** How sure listed words are a person: a given name with a surname is one, a lone surname is hardly. */
function listedConfidence(sight: Sight, from: number, to: number): number {
  const norms = sight.words.slice(from, to).map((word) => word.token.norm);
  const kinds = sight.kinds.slice(from, to);
  const first = norms[0] ?? '';
  const last = norms.at(-1) ?? '';
  const surname = SURNAMES.has(last) || isWeekdaySurname(sight.words, to - 1);
  if (norms.length === 1) return loneConfidence(sight, from);
  if (kinds[0] === 'initial') return kinds.at(-1) === 'initial' ? 0 : 0.85;
  if (EAST_ASIAN_SURNAMES.has(first)) {
    if (kinds[0] === 'either' && norms.length === 2 && !endsPhrase(sight.words, to)) return 0.45;
    return kinds.includes('unknown') || norms.length > 2 ? 0.8 : 0.6;
  }
  if (GIVEN_NAMES.has(first) && surname)
    return kinds[0] === 'either' && kinds.at(-1) === 'either' ? 0.7 : 0.95;
  if (kinds[0] === 'either' && !surname) return 0.45;
  return GIVEN_NAMES.has(first) || surname ? 0.8 : 0.6;
}

/** A lone listed word is weak; one that is an ordinary word as well ("गौरव बढ़ा") is nothing, however often it comes, but as a noun ("गौरव ने"). */
function loneConfidence(sight: Sight, at: number): number {
  const norm = sight.words[at]?.token.norm ?? '';
  const next = sight.words[at + 1];
  const isNoun = !isBreak(next) && NOUN_ONLY_MARKERS.has(next?.token.norm ?? '');
  const isListedAlone = GIVEN_NAMES.has(norm) || SURNAMES.has(norm);
  // "लू से": an East Asian surname that is a word as well is nobody alone.
  if (sight.kinds[at] === 'either' && !(isNoun && isListedAlone)) return 0;
  return isListedAlone ? 0.4 : 0.3;
}

/** Words that no list knows and that do something: "… ने". Weak, unless more of the article bears them out. */
function unknownAgent(sight: Sight, at: number): Found | null {
  const before = sight.words[at];
  if (!before || announcesPerson(before.token.norm)) return null;
  if (at > 0 && !isBreak(before) && sight.kinds[at - 1] === 'unknown') return null;
  let to = at;
  while (
    to - at < 3 &&
    sight.kinds[to] === 'unknown' &&
    !sight.taken[to] &&
    (to === at || !isBreak(sight.words[to]))
  )
    to++;
  if (to > at && isSurnameBehind(sight, to))
    return { from: at, to: to + 1, type: 'person', confidence: sight.kinds[to] === 'name' ? 0.85 : 0.75 };
  if (to === at || isBreak(sight.words[to]) || sight.words[to]?.token.norm !== 'ने') return null;
  return { from: at, to, type: 'person', confidence: to - at > 1 ? 0.55 : 0.35 };
}

/** A surname behind an unknown word; one that is a firm or a town as well ("सुजुकी") before a postposition that people stand before. */
function isSurnameBehind(sight: Sight, at: number): boolean {
  const [word, next] = [sight.words[at], sight.words[at + 1]];
  if (!word || isBreak(word)) return false;
  const { norm } = word.token;
  if (norm === 'सरकार') return false;
  if (SURNAMES.has(norm) && sight.kinds[at] === 'name') return true;
  if (sight.kinds[at] !== 'either' || word.joint !== 'space' || isOrdinary(norm)) return false;
  return (
    (SURNAMES.has(norm) || EAST_ASIAN_SURNAMES.has(norm)) &&
    !isBreak(next) &&
    ACTS.has(next?.token.norm ?? '')
  );
}

const ACTS = new Set(['ने', 'को', 'से']);

const ELDERS = wordSet('भाई दादी नानी काका काकी चाचा चाची मौसी बुआ अम्मा');

/** "इसी वार्ड के नसीम भाई अब भी": a given name alone with what neighbours call somebody by. */
function isElder({ words, kinds }: Sight, at: number): boolean {
  const [before, given, elder] = [words[at - 2], words[at - 1], words[at]];
  if (!given || elder?.joint !== 'space' || !ELDERS.has(elder.token.norm)) return false;
  const isName = kinds[at - 1] === 'name' || (kinds[at - 1] === 'either' && !isOrdinary(given.token.norm));
  if (!isName || !GIVEN_NAMES.has(given.token.norm)) return false;
  return isBreak(given) || (kinds[at - 2] !== 'name' && !announcesPerson(before?.token.norm ?? ''));
}

function personBeforeAddress(sight: Sight, at: number): Found | null {
  const address = sight.words[at];
  if (isElder(sight, at)) return { from: at - 1, to: at, type: 'person', confidence: 0.65 };
  if (!address || isBreak(address) || !ADDRESS_AFTER.has(address.token.norm)) return null;
  let from = at;
  while (at - from < 3 && isNameWord(sight, from - 1)) {
    from--;
    if (isBreak(sight.words[from])) break;
  }
  if (from === at || ADDRESS_BEFORE.has(sight.words[from]?.token.norm ?? '')) return null;
  return { from, to: at, type: 'person', confidence: 0.8 };
}
