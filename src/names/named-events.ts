import { wordSet } from '../text/word-set.ts';
import { CONTEST_HEADS, PLAYED } from './cues/contests.ts';
import {
  EVENT_BEFORE,
  EVENT_HEADS,
  EVENT_MODIFIERS,
  NEEDS_MORE_THAN_PLACE,
  NEEDS_NAME_BEFORE,
} from './cues/named-events.ts';
import { PLACE_HEADS } from './cues/places.ts';
import { CASE_MARKERS } from './cues/postpositions.ts';
import type { Found } from './found.ts';
import { GIVEN_NAMES } from './gazetteer/person-names.ts';
import type { Sight } from './sight.ts';
import { isBreak, type Word } from './words.ts';

/** The longest event's name in words. */
const MOST_WORDS = 6;
const MISSION_CUES = new Set(['मिशन', 'mission', 'operation', 'ऑपरेशन', 'चक्रवात', 'cyclone', 'अभियान']);

/**
 * Named events: by their last word with the names and naming words before it ("शिखर सम्मेलन", "स्वतंत्रता दिवस"), by the word
 * before them ("ऑपरेशन …", "चक्रवात …"), and serial names of missions ("…-3" with a number behind a hyphen).
 * `placeWords` tells which words are (part of) a place that lists know.
 */
export function findNamedEvents(sight: Sight, placeWords: readonly boolean[]): Found[] {
  const found: Found[] = [];
  sight.words.forEach((word, at) => {
    if (endsEvent(sight, at)) {
      const event = eventByHead(sight, at, placeWords);
      if (event) found.push(event);
    }
    if (EVENT_BEFORE.has(word.token.norm) || MISSION_CUES.has(word.token.norm)) {
      const event = eventByCue(sight, at);
      if (event) found.push(event);
    }
    const serial = serialName(sight, at);
    if (serial) found.push(serial);
  });
  return found;
}

/** Whether the word ends the name of an event that is no contest in sport: these have their own finder. */
function endsEvent(sight: Sight, at: number): boolean {
  const norm = sight.words[at]?.token.norm ?? '';
  return EVENT_HEADS.has(norm) && !CONTEST_HEADS.has(norm) && !isCourt(sight, at) && !isBeforeName(sight, at);
}

/** "चक्रवाती तूफान रेमल": the name stands behind the word for what it is. */
function isBeforeName(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  return (
    EVENT_BEFORE.has(sight.words[at]?.token.norm ?? '') &&
    ((sight.kinds[at + 1] === 'unknown' && (next?.joint === 'space' || next?.joint === 'quote')) ||
      isQuotedName(sight, at + 1))
  );
}

const COURTS = /^(?:न्यायाधीश|न्यायालय|अदालत|कोर्ट|जज)$/;

/** "अपर सत्र न्यायाधीश": the sessions court holds no session of that name. */
function isCourt(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  return sight.words[at]?.token.norm === 'सत्र' && !isBreak(next) && COURTS.test(next?.token.norm ?? '');
}

function eventByHead(sight: Sight, head: number, placeWords: readonly boolean[]): Found | null {
  let from = head;
  while (head - from + 1 < MOST_WORDS && belongs(sight, from - 1, from, placeWords)) from--;
  if (from === head) return null;
  const inside = sight.words.slice(from, head);
  const named = inside.some(
    (_, i) => placeWords[from + i] === true || sight.taken[from + i] === true || isProper(sight, from + i),
  );
  const headWord = sight.words[head]?.token.norm ?? '';
  if (head - from > 1 && GIVEN_NAMES.has(inside[0]?.token.norm ?? '')) return null;
  const modified = inside.some((word) => EVENT_MODIFIERS.has(word.token.norm));
  if (!named && (!modified || NEEDS_NAME_BEFORE.has(headWord))) return null;
  if (
    NEEDS_MORE_THAN_PLACE.has(headWord) &&
    !modified &&
    !inside.some((_, i) => isProper(sight, from + i) && !placeWords[from + i])
  ) {
    return null;
  }
  return { from, to: head + 1, type: 'event', confidence: named && modified ? 0.85 : named ? 0.75 : 0.7 };
}

function belongs(sight: Sight, at: number, next: number, placeWords: readonly boolean[]): boolean {
  const word = sight.words[at];
  if (!word || isBreak(sight.words[next])) return false;
  return (
    EVENT_MODIFIERS.has(word.token.norm) ||
    placeWords[at] === true ||
    isProper(sight, at) ||
    isYear(word) ||
    isOfSummit(sight, at, next)
  );
}

/** "जी-20 शिखर सम्मेलन": a listed body has summits; its campaigns and plans are no events by that. */
function isOfSummit(sight: Sight, at: number, next: number): boolean {
  return sight.taken[at] === true && sight.words.slice(next, next + 2).some((w) => w.token.norm === SUMMIT);
}

const SUMMIT = 'शिखर';

/** A word that no list of ordinary words and no list of places and bodies has. */
function isProper(sight: Sight, at: number): boolean {
  const kind = sight.kinds[at];
  return (kind === 'unknown' || kind === 'name') && !sight.taken[at];
}

function isYear(word: Word): boolean {
  return word.token.kind === 'number' && /^(19|20)\d\d$/.test(word.token.norm);
}

function eventByCue(sight: Sight, cue: number): Found | null {
  let to = cue + 1;
  while (to - cue <= 2 && !isBreak(sight.words[to]) && isProper(sight, to)) to++;
  if (to === cue + 1 && isQuotedName(sight, to))
    return { from: to, to: to + 1, type: 'event', confidence: 0.75 };
  if (to === cue + 1 && isNamedByWord(sight, to)) to++;
  if (to === cue + 1) return null;
  const number = sight.words[to];
  if (number && !isBreak(number) && number.token.kind === 'number') to++;
  return { from: cue, to, type: 'event', confidence: 0.75 };
}

/** "चक्रवात 'रेमल' का": one word in quotation marks. */
function isQuotedName(sight: Sight, at: number): boolean {
  const next = sight.words[at + 1];
  return (
    sight.words[at]?.joint === 'quote' &&
    (next === undefined || next.joint === 'quote') &&
    sight.kinds[at] !== 'function'
  );
}

/** "ऑपरेशन विजय के तहत": a name that is a word as well, right before a case marker. */
function isNamedByWord(sight: Sight, at: number): boolean {
  const kind = sight.kinds[at];
  const next = sight.words[at + 1];
  return (
    (kind === 'either' || kind === 'derived') &&
    !isBreak(sight.words[at]) &&
    !isBreak(next) &&
    CASE_MARKERS.has(next?.token.norm ?? '')
  );
}

/** What is numbered without being one of a series that has a name. */
const NUMBERED = wordSet(`
  सेक्टर वार्ड फेज जोन यूनिट टनल सुरंग ब्लॉक गेट एनएच प्लॉट टावर रूट पिलर बूथ बोगी प्लेटफॉर्म पार्ट एपिसोड चैप्टर टाइप लेवल स्टेज क्लास नंबर हाईवे
  राजमार्ग शाफ्ट पोर्टल बैरक कमरा फ्लैट मंजिल लाइन खंड पैकेज कोविड
`);

/** A proper word and a small number joined by a hyphen or, in Latin letters, a space: the n-th of a series. */
function serialName(sight: Sight, at: number): Found | null {
  const word = sight.words[at];
  const number = sight.words[at + 1];
  if (!word || !number || !/^\d{1,2}$/.test(number.token.norm)) return null;
  const joined = number.joint === 'hyphen' || (number.joint === 'space' && word.token.kind === 'latin');
  const proper = sight.kinds[at] === 'unknown' || (sight.kinds[at] === 'name' && number.joint === 'hyphen');
  if (!joined || !proper || sight.taken[at] || word.token.norm.length < 4) return null;
  if (NUMBERED.has(word.token.norm) || PLACE_HEADS.has(word.token.norm)) return null;
  return { from: at, to: at + 2, type: 'event', confidence: 0.65 };
}

const STORMS = wordSet('चक्रवात चक्रवाती तूफान साइक्लोन हरिकेन टाइफून');

/** The words of an event's name (n0) without what outlets call a storm and what is played in a contest: "चक्रवात रेमल" and "तूफान रेमल" are रेमल, "राष्ट्रीय खेलों" the खेल. */
export function eventWords(name: readonly string[]): readonly string[] {
  const own = name.findIndex((word) => !STORMS.has(word));
  const behind = own > 0 ? name.slice(own) : name;
  const whole = withoutWhatItIs(behind);
  const words = whole.length > 2 && PLAYED.has(whole.at(-1) ?? '') ? whole.slice(0, -1) : whole;
  return words.flatMap((word) => {
    const meant = SAME_CONTESTS.get(word);
    return meant !== undefined && (word !== 'गेम्स' || isOfNations(words)) ? meant.split(' ') : [word];
  });
}

/** Games of a continent, a country or the Commonwealth, in English words and in Hindi ones. */
const OF_NATIONS = wordSet('एशियन एशियाई कॉमनवेल्थ राष्ट्रमंडल नेशनल राष्ट्रीय ओलंपिक ओलिंपिक पैरा');

function isOfNations(words: readonly string[]): boolean {
  return words.some((word) => OF_NATIONS.has(word));
}

/** Words of the names of contests that outlets have two of, borrowed or short, and the one that stands for both. */
const SAME_CONTESTS: ReadonlyMap<string, string> = new Map([
  ['खेलों', 'खेल'],
  ['गेम्स', 'खेल'],
  ['एशियाड', 'एशियाई खेल'],
  ['एशियन', 'एशियाई'],
  ['कॉमनवेल्थ', 'राष्ट्रमंडल'],
  ['नेशनल', 'राष्ट्रीय'],
  ['इंटरनेशनल', 'अंतरराष्ट्रीय'],
  ['अंतर्राष्ट्रीय', 'अंतरराष्ट्रीय'],
  ['वर्ल्ड', 'विश्व'],
  ['वर्ल्डकप', 'विश्व कप'],
  ['विश्वकप', 'विश्व कप'],
  ['ओलिंपिक', 'ओलंपिक'],
  ['चैम्पियनशिप', 'चैंपियनशिप'],
]);

const KINDS_OF_CONTEST = wordSet('टूर्नामेंट प्रतियोगिता चैंपियनशिप स्पर्धा');

/** "डूरंड कप फुटबॉल टूर्नामेंट" is the डूरंड कप: a name with a head of its own, and what kind of contest it is behind. */
function withoutWhatItIs(name: readonly string[]): readonly string[] {
  const [head = '', sport = '', kind = ''] = name.slice(-3);
  const isTold = name.length > 3 && KINDS_OF_CONTEST.has(kind) && PLAYED.has(sport);
  return isTold && CONTEST_HEADS.has(head) ? name.slice(0, -2) : name;
}

/** A name made of naming words only: every country may have one of it. */
export function isCommonEvent(words: readonly string[]): boolean {
  return words.every((word) => EVENT_HEADS.has(word) || EVENT_MODIFIERS.has(word));
}
