import { wordSet } from '../text/word-set.ts';
import { isContest } from './contests.ts';
import { PLAYED } from './cues/contests.ts';
import {
  LOOSE_HEADS,
  NOT_IN_NAMES,
  ORGANISATION_HEADS,
  ORGANISATION_MODIFIERS,
} from './cues/organisations.ts';
import { CASE_MARKERS } from './cues/postpositions.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import { isAnyBody } from './no-names.ts';
import { isPersonAt } from './person-at.ts';
import { isBodyByLetters } from './person-parts.ts';
import type { Sight } from './sight.ts';
import { GIVERS, isDepartment, isReliefFund, RELIEF } from './state-bodies.ts';
import { isOrdinary } from './vocabulary/vocabulary.ts';
import { isCapitalised } from './word-kinds.ts';
import { isBreak, type Word } from './words.ts';

/** What a body without a name is worth: next to nothing, however often it comes. */
const UNNAMED = 0.2;
/** The longest organisation's name in words. */
const MOST_WORDS = 7;
/** "of", "and", "for" as Hindi writes them inside English names. */
const LINKS = new Set([
  'ऑफ',
  'आफ',
  'ओफ',
  'एंड',
  'ऐंड',
  'एण्ड',
  'ऐण्ड',
  'फॉर',
  'फोर',
  'द',
  'of',
  'and',
  'for',
  'the',
  '&',
]);

/**
 * Organisations by their last word: the words before it that narrow it ("सुरक्षा परिषद", "… न्यूज एजेंसी") belong to the
 * name, and so does a place right before them ("पटना विश्वविद्यालय"); an adjective, of a place or of praise, does not. A
 * head that may be any ("सेना", "पार्टी") needs a proper word before it. `placeNames` and `places` tell which words stand
 * inside the name, and inside the name or adjective, of a listed place.
 */
export function findOrganisations(
  sight: Sight,
  placeNames: readonly boolean[],
  places: readonly boolean[],
): Found[] {
  const found: Found[] = [];
  sight.words.forEach((word, at) => {
    const described = describedBehind(sight, at) ?? partyOf(sight, at) ?? stateArm(sight, at, places);
    if (described) found.push(described);
    if (!isHead(word)) return;
    const end = endWithLinks(sight, at);
    const from = startOf(sight, at, placeNames, places);
    if (isContest(sight.words.slice(from, end).map(({ token }) => token.norm))) return;
    if (isPersonAt(sight.words, from, at)) return;
    const sighted = confidenceOf(sight, from, at, end, placeNames);
    const confidence = isAnyBody(sight.words, from, end) ? Math.min(sighted, UNNAMED) : sighted;
    if (confidence > 0) found.push({ from, to: end, type: 'organization', confidence });
  });
  return found;
}

/**
 * A name behind the noun that says what it is: "समाचार एजेंसी 'रॉयटर्स' …", "… कंपनी टेस्ला ने": in quotation marks, or up to two words
 * that no list of ordinary words knows before a case marker.
 */
function describedBehind(sight: Sight, at: number): Found | null {
  const word = sight.words[at];
  const first = sight.words[at + 1];
  if (!word || !first || !DESCRIBING_HEADS.has(word.token.norm)) return null;
  const quoted = first.joint === 'quote';
  if (!quoted && first.joint !== 'space') return null;
  let to = at + 1;
  while (
    to - at <= (quoted ? 4 : 2) &&
    isNameWord(sight, to, quoted) &&
    (to === at + 1 || !isBreak(sight.words[to]))
  )
    to++;
  const next = sight.words[to];
  const closed = quoted
    ? next?.joint === 'quote' || !next
    : !isBreak(next) && CASE_MARKERS.has(next?.token.norm ?? '');
  return to > at + 1 && closed ? { from: at + 1, to, type: 'organization', confidence: 0.75 } : null;
}

const OF_PARTIES = wordSet('नेता प्रवक्ता विधायक सांसद प्रत्याशी उम्मीदवार सुप्रीमो कार्यकर्ता महासचिव');

/** "जविपा नेता X": an unknown word right before whom only parties have, and a name behind. */
function partyOf(sight: Sight, at: number): Found | null {
  const [word, office, name] = sight.words.slice(at, at + 3);
  if (!word || !office || !name || isBreak(office) || isBreak(name)) return null;
  const named =
    sight.kinds[at + 2] === 'name' || sight.kinds[at + 2] === 'unknown' || sight.kinds[at + 2] === 'either';
  if (sight.kinds[at] !== 'unknown' || sight.taken[at] || !named || !OF_PARTIES.has(office.token.norm))
    return null;
  if (at > 0 && !isBreak(word) && sight.kinds[at - 1] === 'unknown') return null;
  return { from: at, to: at + 1, type: 'organization', confidence: 0.6 };
}

/** Arms of a state that are called by one word, whosever they are; which is meant the article says. */
const STATE_ARMS = wordSet('वायुसेना हाईकोर्ट');

function stateArm(sight: Sight, at: number, places: readonly boolean[]): Found | null {
  const word = sight.words[at];
  if (!word || !STATE_ARMS.has(word.token.norm)) return null;
  const isCourt = word.token.norm === 'हाईकोर्ट';
  const named =
    !isBreak(word) &&
    (places[at - 1] === true ||
      (belongs(sight, at - 1, at, places) && !(isCourt && sight.kinds[at - 1] === 'ordinary')));
  return named ? null : { from: at, to: at + 1, type: 'organization', confidence: 0.65 };
}

function isNameWord(sight: Sight, at: number, quoted: boolean): boolean {
  const kind = sight.kinds[at];
  if (kind === undefined || kind === 'function' || kind === 'number') return false;
  return quoted || kind === 'unknown' || kind === 'name';
}

const DESCRIBING_HEADS = wordSet(`
  एजेंसी समिति कंपनी पार्टी संगठन संस्था अखबार समाचारपत्र चैनल बैंक क्लब वेबसाइट पोर्टल समूह स्टार्टअप फर्म ब्रांड गुट गिरोह दैनिक पत्रिका
  एयरलाइन एनजीओ ग्रुप फाउंडेशन ट्रस्ट
`);

function isHead(word: Word): boolean {
  return ORGANISATION_HEADS.has(word.token.norm) || LATIN_HEADS.has(word.token.norm);
}

const LATIN_HEADS = new Set(
  'ministry party council commission agency university bank court corporation authority committee union association'.split(
    ' ',
  ),
);

/** "बैंक ऑफ …", "यूनियन ऑफ …": what follows the link belongs to the name. */
function endWithLinks(sight: Sight, head: number): number {
  const link = sight.words[head + 1];
  const after = sight.words[head + 2];
  if (!link || !after || isBreak(link) || isBreak(after) || !LINKS.has(link.token.norm)) return head + 1;
  return sight.kinds[head + 2] === 'function' ? head + 1 : head + 3;
}

function startOf(
  sight: Sight,
  head: number,
  placeNames: readonly boolean[],
  places: readonly boolean[],
): number {
  let from = head;
  while (head - from + 1 < MOST_WORDS && belongs(sight, from - 1, from, places)) from--;
  while (from > 0 && placeNames[from - 1] && !isBreak(sight.words[from]) && head - from + 1 < MOST_WORDS)
    from--;
  while (from < head && LINKS.has(sight.words[from]?.token.norm ?? '')) from++;
  return behindDescription(sight.words, from, head + 1);
}

/**
 * Where an organisation's name begins behind the common nouns that say what it is: "ब्रोकरेज फर्म नीलगिरि सिक्योरिटीज" begins with its third
 * word, "बैंक ऑफ …" with its first. `from` and `to` (not included) are its words as they were found.
 */
export function behindDescription(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 2; at >= from; at--) {
    if (!DESCRIBING_HEADS.has(words[at]?.token.norm ?? '') || LINKS.has(words[at + 1]?.token.norm ?? ''))
      continue;
    const before = words.slice(from, at).every((word) => isCommonWord(word.token.norm));
    const behind = words.slice(at + 1, to).some((word) => !isCommonWord(word.token.norm));
    return before && behind ? at + 1 : from;
  }
  return from;
}

function isCommonWord(norm: string): boolean {
  return (
    isOrdinary(norm) ||
    ORGANISATION_MODIFIERS.has(norm) ||
    ORGANISATION_HEADS.has(norm) ||
    COMMON_LOANS.has(norm)
  );
}

/** Borrowed words for what a business does, which no list of Hindi words has. */
const COMMON_LOANS = wordSet('ब्रोकरेज आईटी टेक टेलीकॉम एविएशन फार्मा कंसल्टेंसी ऑनलाइन मीडिया लॉ ऑडिट रेटिंग');

const OF = new Set(['का', 'के', 'की']);
/** What players and clubs of a sport make up. */
const OF_SPORT = wordSet('संघ महासंघ फेडरेशन एसोसिएशन परिसंघ बोर्ड अकादमी एकेडमी परिषद');

/** Whether the word at `at` is part of the name that starts, so far, at `next`. */
function belongs(sight: Sight, at: number, next: number, places: readonly boolean[]): boolean {
  const word = sight.words[at];
  if (!word || isBreak(sight.words[next])) return false;
  const { norm } = word.token;
  if (NOT_IN_NAMES.has(norm) || (norm === 'जांच' && OF.has(sight.words[at - 1]?.token.norm ?? '')))
    return false;
  if (ORGANISATION_MODIFIERS.has(norm) || LINKS.has(norm)) return true;
  if (GIVERS.has(norm) && RELIEF.has(sight.words[next]?.token.norm ?? '')) return true;
  if (next - at === 1 && PLAYED.has(norm) && OF_SPORT.has(sight.words[next]?.token.norm ?? '')) return true;
  if (places[at]) return false;
  const kind = sight.kinds[at];
  return kind === 'unknown' || kind === 'name' || (isHead(word) && next - at === 1 && kind !== 'verb');
}

function confidenceOf(
  sight: Sight,
  from: number,
  head: number,
  end: number,
  placeNames: readonly boolean[],
): number {
  if (from === head && end === head + 1) return 0;
  const inside = sight.words.slice(from, head);
  const proper = inside.filter((word, i) => isProper(sight, word, from + i)).length;
  const narrowed = inside.some(
    ({ token }) => ORGANISATION_MODIFIERS.has(token.norm) || PLAYED.has(token.norm),
  );
  const loose = LOOSE_HEADS.has(sight.words[head]?.token.norm ?? '');
  const placed = placeNames[from] === true && from < head;
  if (end > head + 1) return 0.8;
  if (isParty(sight, from, head)) return 0.75;
  if (proper > 0 && !narrowed && isPersonLike(sight, from, head)) return NAMED_AFTER_SOMEBODY;
  if (proper > 0)
    return narrowed || proper > 1
      ? 0.85
      : !loose
        ? 0.75
        : isOfTown(sight, from, head, placeNames) || isByLetters(sight, from, head)
          ? 0.7
          : 0.55;
  if (placed) return narrowed || !loose ? 0.8 : 0.6;
  if (isDepartment(sight, from, head)) return 0.65;
  if (isReliefFund(sight, from, head)) return 0.8;
  if (loose) return inside.length < 2 || !narrowed ? 0.2 : isOwned(sight, from, placeNames) ? 0.65 : 0.5;
  return narrowed ? (inside.length > 1 ? 0.8 : 0.65) : 0;
}

/** "मनोहरपुर के खान बचाव केंद्र": a town's one. */
function isOwned(sight: Sight, from: number, placeNames: readonly boolean[]): boolean {
  const of = sight.words[from - 1];
  return (
    placeNames[from - 2] === true &&
    OF.has(of?.token.norm ?? '') &&
    !isBreak(of) &&
    !isBreak(sight.words[from])
  );
}

/** "मुंबई के लीलावती अस्पताल": of a town's hospitals and schools one by its name. */
function isOfTown(sight: Sight, from: number, head: number, placeNames: readonly boolean[]): boolean {
  const [owner, of, first] = sight.words.slice(Math.max(0, from - 2), from + 1);
  if (from < 2 || !owner || isBreak(of) || isBreak(first)) return false;
  const isHouse = HOUSES.has(sight.words[head]?.token.norm ?? '');
  return isHouse && OF.has(of?.token.norm ?? '') && placeNames[from - 2] === true;
}

/** "ईएसआई अस्पताल": a house by letters. */
function isByLetters(sight: Sight, from: number, head: number): boolean {
  const isHouse = HOUSES.has(sight.words[head]?.token.norm ?? '');
  return isHouse && head - from === 1 && isBodyByLetters(sight.words[from]?.token.norm ?? '');
}

const HOUSES = wordSet('अस्पताल हॉस्पिटल स्कूल कॉलेज क्लब लैब');

/** A person's name before a head may name the body, or stand beside it ("… के चाचा X Y अस्पताल में"): others must bear it out. */
const NAMED_AFTER_SOMEBODY = 0.55;

function isPersonLike(sight: Sight, from: number, head: number): boolean {
  return head - from > 1 && GIVEN_NAMES.has(sight.words[from]?.token.norm ?? '');
}

/** "लेबर पार्टी", "कम्युनिस्ट पार्टी": creed and party make a name. */
function isParty(sight: Sight, from: number, head: number): boolean {
  if (!PARTY_HEADS.has(sight.words[head]?.token.norm ?? '')) return false;
  return sight.words.slice(from, head).some((word) => CREEDS.has(word.token.norm));
}

const PARTY_HEADS = wordSet('पार्टी दल मोर्चा लीग');
const CREEDS = wordSet(`
  कम्युनिस्ट लेबर कंजर्वेटिव रिपब्लिकन डेमोक्रेटिक सोशलिस्ट ग्रीन लिबरल समाजवादी जनता किसान मजदूर नेशनल पीपुल्स लोकतांत्रिक
  क्रांतिकारी राष्ट्रवादी मुस्लिम वर्कर्स सोशल क्रिश्चियन यूनाइटेड
`);

function isProper(sight: Sight, word: Word, at: number): boolean {
  if (ORGANISATION_MODIFIERS.has(word.token.norm)) return false;
  if (word.token.kind === 'latin') return isCapitalised(word.token.text);
  return sight.kinds[at] === 'unknown' || sight.kinds[at] === 'name';
}
