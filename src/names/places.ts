import { wordSet } from '../text/word-set.ts';
import { PLAYED } from './cues/contests.ts';
import { HEADS_IN_NAMES, PLACE_AFTER, PLACE_BEFORE, PLACE_HEADS, ROUTES } from './cues/places.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES, SURNAMES } from './gazetteer/person-names.ts';
import { isPersonAt } from './person-at.ts';
import type { Sight } from './sight.ts';
import { wordClass } from './vocabulary/vocabulary.ts';
import { isBreak } from './words.ts';

/** The longest unlisted place name in words, its head not counted. */
const MOST_WORDS = 3;
const IN = new Set(['में', 'के', 'का', 'की', 'से', 'पर', 'को', 'तक']);

/**
 * Places that no list knows, by the word that says what they are: after the name ("लोहारडीह गांव") or before it ("पूर्वी शहर
 * ओडेसा में"). A head that belongs to the name is part of the mention.
 */
export function findPlaces(sight: Sight): Found[] {
  const found: Found[] = [];
  sight.words.forEach((word, at) => {
    if (ROUTES.has(word.token.norm) || isBetween(sight, at)) found.push(...endsOfRoute(sight, at));
    if (isInPlace(sight, at) || isReached(sight, at) || hasWaterOrPeople(sight, at))
      found.push({ from: at, to: at + 1, type: 'place', confidence: 0.65 });
    if (isTownByEnding(sight, at)) found.push({ from: at, to: at + 1, type: 'place', confidence: 0.75 });
    if (PLACE_HEADS.has(word.token.norm) || PLACE_AFTER.has(word.token.norm)) {
      const before = placeBefore(sight, at);
      if (before) found.push(before);
    }
    if (PLACE_BEFORE.has(word.token.norm)) {
      const after = placeAfter(sight, at);
      if (after) found.push(after);
    }
  });
  return found;
}

/** Both places of "झंझारपुर-निर्मली रेलखंड": what a route with a hyphen before it joins. */
function endsOfRoute(sight: Sight, route: number): Found[] {
  const end = isKindOfRoute(sight, route - 1) ? route - 1 : route;
  const [from, to] = [end - 2, end - 1];
  if (from < 0 || isBreak(sight.words[end]) || sight.words[to]?.joint !== 'hyphen') return [];
  return [from, to].flatMap((at): Found[] =>
    isOpenName(sight, at) ? [{ from: at, to: at + 1, type: 'place', confidence: 0.75 }] : [],
  );
}

const KINDS_OF_ROUTE = wordSet('मोटर राष्ट्रीय राज्य संपर्क रेल पैदल मुख्य स्टेट नेशनल');

/** "थल-मुनस्यारी मोटर मार्ग": what kind of route it is, between its ends and the word for it. */
function isKindOfRoute({ words }: Sight, at: number): boolean {
  return KINDS_OF_ROUTE.has(words[at]?.token.norm ?? '') && !isBreak(words[at]) && !isBreak(words[at + 1]);
}

/** "सोनप्रयाग-गौरीकुंड के बीच सड़क धंस गई": what lies between two places. */
function isBetween({ words }: Sight, at: number): boolean {
  if (words[at]?.token.norm !== 'के' || words[at + 1]?.token.norm !== 'बीच') return false;
  return words
    .slice(at + 2, at + 5)
    .some(({ token }) => ROUTES.has(token.norm) || ON_THE_WAY.has(token.norm));
}

const ON_THE_WAY = wordSet('सड़क ट्रेन यातायात आवाजाही पुल रेल बस उड़ान उड़ानें ट्रेनें फेरी');

const OF = new Set(['के', 'की']);
const WHERE = new Set(['में', 'स्थित']);

/** "… जिले के नामखाना में", "ओडिशा के पिपिली में": a word that no list knows, where a listed place has it. */
function isInPlace(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  if (isLone(sight, at) && hasInstitution(sight, at)) return true;
  return (
    isLone(sight, at) &&
    OF.has(sight.words[at - 1]?.token.norm ?? '') &&
    (sight.taken[at - 2] === true || PLACE_HEADS.has(sight.words[at - 2]?.token.norm ?? '')) &&
    !isBreak(next) &&
    WHERE.has(next?.token.norm ?? '')
  );
}

/** What small towns have one of. */
const INSTITUTIONS = wordSet('अस्पताल थाने थाना बाजार घाट डिपो');

/** "काठपुर के सरकारी अस्पताल में": whose hospital it is, with a word that says what kind. */
function hasInstitution({ words }: Sight, at: number): boolean {
  const [of, kind, head, next] = words.slice(at + 1, at + 5);
  if (isBreak(of) || isBreak(kind) || isBreak(head) || isBreak(next)) return false;
  const isKind = wordClass(kind?.token.norm ?? '') !== 'function';
  return (
    isKind &&
    OF.has(of?.token.norm ?? '') &&
    INSTITUTIONS.has(head?.token.norm ?? '') &&
    next?.token.norm === 'में'
  );
}

const ARRIVALS = /^पहुंच(?:े|ी|ा|कर|ने|ेंगे|ेगी|ेगा)?$/;

/** "तपोवन पहुंचकर": where somebody arrives. */
function isReached(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  return isLone(sight, at) && !isBreak(next) && ARRIVALS.test(next?.token.norm ?? '');
}

/** What a river has ("… का जलस्तर"), and a place ("… के ग्रामीणों ने"). */
const OF_RIVERS = wordSet('जलस्तर पानी तट कटाव उफान');
/** "मैना किनारे". */
const BANKS = wordSet('किनारे तट');
const OF_VILLAGES = wordSet('ग्रामीणों निवासियों वासियों मोहल्लेवासियों लोगों');

function hasWaterOrPeople(sight: Sight, at: number): boolean {
  const [of, what] = sight.words.slice(at + 1, at + 3);
  if (!isLone(sight, at) || isBreak(of)) return false;
  if (BANKS.has(of?.token.norm ?? '')) return true;
  if (isBreak(what)) return false;
  const norm = what?.token.norm ?? '';
  return /^क[ाेी]$/.test(of?.token.norm ?? '') && (OF_RIVERS.has(norm) || OF_VILLAGES.has(norm));
}

/** One word, none of the name before it, that stands in no list at all. */
function isLone(sight: Sight, at: number): boolean {
  const before = sight.kinds[at - 1];
  return (
    sight.kinds[at] === 'unknown' &&
    !sight.taken[at] &&
    !isBreak(sight.words[at]) &&
    before !== 'unknown' &&
    before !== 'name' &&
    sight.words[at]?.token.kind === 'devanagari'
  );
}

/** "-पुर", "-गंज", "-आबाद": words that only towns and villages end in, where no list of ordinary words knows them. */
const TOWN_ENDINGS =
  /.{2}(पुर|पुरा|पुरी|गंज|आबाद|गढ|नगर|वाडा|पट्टनम|पट्टी|कोट|पल्ली|गांव|खेडा|सराय|घाट|डीह|टोला|शहर|ग्राद|बर्ग|स्तान|नदी)$/;

function isTownByEnding(sight: Sight, at: number): boolean {
  return (
    sight.kinds[at] === 'unknown' && !sight.taken[at] && TOWN_ENDINGS.test(sight.words[at]?.token.norm ?? '')
  );
}

function placeBefore(sight: Sight, head: number): Found | null {
  if (ROUTES.has(sight.words[head]?.token.norm ?? '') && endsOfRoute(sight, head).length === 2) return null;
  const arena = arenaBefore(sight, head);
  if (arena) return arena;
  let from = head;
  while (head - from < MOST_WORDS && !isBreak(sight.words[from]) && mayBelong(sight, from, head)) from--;
  if (from === head || isSurname(sight, head) || isPersonAt(sight.words, from, head)) return null;
  const inName = HEADS_IN_NAMES.has(sight.words[head]?.token.norm ?? '');
  const listed = sight.kinds.slice(from, head).includes('name');
  return { from, to: inName ? head + 1 : head, type: 'place', confidence: inName || !listed ? 0.75 : 0.65 };
}

const ARENAS = wordSet('स्टेडियम एरिना ऑडिटोरियम सभागार रंगशाला');
/** What is played or shown in an arena, and how: no part of whose name it has. */
const KINDS_OF_ARENA = wordSet(`
  इंडोर आउटडोर अंतरराष्ट्रीय अंतर्राष्ट्रीय इंटरनेशनल राष्ट्रीय नेशनल स्पोर्ट्स एथलेटिक एथलेटिक्स मल्टीपर्पज मेमोरियल स्मृति मिनी जिला खेल नगर सिटी
`);
const MOST_ARENA_WORDS = 4;

/** "बिरसा मुंडा अंतरराष्ट्रीय हॉकी स्टेडियम": an arena by whom it is named after, with what is played there. */
function arenaBefore(sight: Sight, head: number): Found | null {
  const normAt = (at: number): string => sight.words[at]?.token.norm ?? '';
  if (!ARENAS.has(normAt(head))) return null;
  let end = head;
  while (!isBreak(sight.words[end]) && (KINDS_OF_ARENA.has(normAt(end - 1)) || PLAYED.has(normAt(end - 1))))
    end--;
  let from = end;
  while (
    end - from < MOST_ARENA_WORDS &&
    !isBreak(sight.words[from]) &&
    isArenaName(sight, from - 1, from === end)
  )
    from--;
  const whole = end - from > 1 || (end < head && end > from);
  if (!whole || isPersonAt(sight.words, from, head)) return null;
  return { from, to: head + 1, type: 'place', confidence: 0.85 };
}

function isArenaName(sight: Sight, at: number, isLast: boolean): boolean {
  return isOpenName(sight, at) || (!isLast && sight.kinds[at] === 'either' && !sight.taken[at]);
}

/** "मौमिता मंडल ने", "राजू मंडल (29)": a word for a kind of place that is a surname as well, and does something, or stands behind a given name. */
function isSurname(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  if (!SURNAMES.has(sight.words[at]?.token.norm ?? '')) return false;
  return (
    (!isBreak(next) && next?.token.norm === 'ने') || GIVEN_NAMES.has(sight.words[at - 1]?.token.norm ?? '')
  );
}

/** A name, or, joined to one by a hyphen, a word that can be one: "कमला-बलान नदी". */
function mayBelong(sight: Sight, from: number, head: number): boolean {
  if (isOpenName(sight, from - 1)) return true;
  if (from === head && isVillage(sight, head)) return isNameOfVillage(sight, from - 1);
  if (from === head && WATERS.has(sight.words[head]?.token.norm ?? '') && sight.kinds[from - 1] === 'either')
    return sight.taken[from - 1] !== true;
  return from < head && sight.words[from]?.joint === 'hyphen' && sight.kinds[from - 1] === 'either';
}

/** What is called like people: "गिरि नदी". */
const WATERS = wordSet('नदी झील नहर बैराज');

function placeAfter(sight: Sight, cue: number): Found | null {
  let to = cue + 1;
  while (
    to - cue <= MOST_WORDS &&
    !isBreak(sight.words[to]) &&
    sight.kinds[to] === 'unknown' &&
    !sight.taken[to]
  )
    to++;
  if (to === cue + 1) return null;
  const next = sight.words[to];
  return next && !isBreak(next) && IN.has(next.token.norm)
    ? { from: cue + 1, to, type: 'place', confidence: 0.75 }
    : null;
}

/** "दीपक गांव": small places, which are called by anything that people are. */
function isVillage({ words }: Sight, head: number): boolean {
  return VILLAGES.has(words[head]?.token.norm ?? '');
}

/** "दीपक गांव"; "चमोली के कुंड गांव", where any noun may be one. */
function isNameOfVillage({ kinds, words, taken }: Sight, at: number): boolean {
  const norm = words[at]?.token.norm ?? '';
  if (KINDS_OF_VILLAGE.has(norm)) return false;
  if (kinds[at] === 'either') return true;
  if (kinds[at] !== 'ordinary' || wordClass(norm) !== 'noun') return false;
  if (UNITS.has(words[at + 1]?.token.norm ?? '') && !isBreak(words[at + 1])) return true;
  const [of, owner] = [words[at - 1]?.token.norm ?? '', words[at - 2]?.token.norm ?? ''];
  return OF.has(of) && !isBreak(words[at]) && (taken[at - 2] === true || PLACE_HEADS.has(owner));
}

const KINDS_OF_VILLAGE = wordSet('खेल पर्यटन आदर्श सीमा ओलंपिक विरासत पहाड़ कला फूल मिट्टी सड़क');

const VILLAGES = wordSet('गांव तोक टोला टोले मजरा मोहल्ला मोहल्ले प्रखंड ब्लॉक तहसील विकासखंड विकासखण्ड');
/** Units of administration, which all have names: "बगिया विकासखंड". */
const UNITS = wordSet('विकासखंड विकासखण्ड प्रखंड तहसील');

function isOpenName(sight: Sight, at: number): boolean {
  const kind = sight.kinds[at];
  return (kind === 'unknown' || kind === 'name') && !sight.taken[at];
}
