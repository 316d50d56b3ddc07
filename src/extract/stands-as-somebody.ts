import { CASE_MARKERS, NOUN_ONLY_MARKERS } from '../names/cues/postpositions.ts';
import { ADDRESS_AFTER, announcesPerson, OFFICES } from '../names/cues/titles.ts';
import { EAST_ASIAN_SURNAMES, GIVEN_NAMES, SURNAMES } from '../names/gazetteer/person-names.ts';
import { isAnd } from '../names/phrase-end.ts';
import { isVerbForm } from '../names/vocabulary/verbs.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { wordKind } from '../names/word-kinds.ts';
import { isBreak, type Word } from '../names/words.ts';
import { weekdayOf } from '../text/dates-words.ts';
import { foldWord } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';

/** What only people have, say or are asked, behind का, के or की: "मान के अनुसार", "शेख का कहना". */
const PEOPLE_HAVE = wordSet(`
  मुताबिक अनुसार हवाले पिता पुत्र बेटे बेटा भाई चाचा पति दामाद परिवार परिजन परिजनों घर वकील करीबी समर्थक समर्थकों कब्जे कहना
  पत्नी बेटी मां माँ बहन मौत हत्या तलाश गिरफ्तारी निधन जन्म जमानत शादी उम्र बयान मुकाबला सामना भिड़ंत इस्तीफा इलाज
  फोन मोबाइल शव लाश आंखें आंखों आंसू चेहरे चेहरा हाथ हाथों पैर सिर घुटने घुटना कंधे चोट करियर झोली दलील कोच गोद वजन सेहत जर्सी रैकेट पार्थिव सामने मां-बाप
`);

const OF = new Set(['का', 'के', 'की']);

/** What a clause begins behind. */
const CLAUSE_OPENERS = wordSet('कि और लेकिन जबकि वहीं व तथा एवं पर मगर किंतु परंतु तो बाद दौरान');
/** Behind a name at the head of a clause; no thing is given, had or asked so often as people are. */
const BEHIND_PEOPLE = wordSet('को का की के भी ही पहले अब अभी पिछले खुद स्वयं और');
/** Of these, what stands behind a thing as well as behind somebody. */
const BEHIND_THINGS = wordSet('का की के और');
/** What somebody is said to do right behind the name. */
const SPEAKS = wordSet('बोले बोलीं बोली कहते कहती कहतीं बताते बताती बतातीं मुस्कुराए मुस्कुराईं रोए रोईं');
/** How somebody is who is told of: "पास खड़ी ज्योति", "के रहने वाले पार्क". */
const WHO_IS = wordSet('खड़ी खड़े खड़ा बैठी बैठे बैठा वाले वाली हारे हारीं');
/** Of whom somebody is one: "जिनमें पूजा भी थी". */
const AMONG = wordSet('जिनमें इनमें उनमें');
/** Before what a word that no list of ordinary words has is a place, or आलम the state of things. */
const NO_NAME_BEFORE = wordSet('यह ये यही में स्थित पहुंचे पहुंची पहुंचकर');

const BEATING = new RegExp(
  `^(?:${'हरा हार मात शिकस्त पछाड़ भिड़ मुकाब साम'.split(' ').map(foldWord).join('|')})`,
);
const BEATEN = new Set(['को', 'से']);
/** How far behind somebody the verb of beating may stand, in words. */
const BEATING_REACH = 8;

function opensClause(words: readonly Word[], at: number): boolean {
  return isBreak(words[at]) || CLAUSE_OPENERS.has(words[at - 1]?.token.norm ?? '');
}

/** Whether what stands before `at` at the head of a clause is somebody of whom something is told. */
function isSubjectBefore(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.token.norm ?? '';
  return !isBreak(words[at]) && (BEHIND_PEOPLE.has(norm) || weekdayOf(norm) !== null);
}

/**
 * Whether the word at `at`, an ordinary one and a word of some name of the article, is somebody there: by a title, by what people have, say or do, by
 * a known name joined to it (`isKnown`). Given names are words for what everybody has or hopes for (आशा, विकास); surnames seldom are, so of them
 * things may be told.
 */
export function standsAsSomebody(
  words: readonly Word[],
  at: number,
  isSurname: boolean,
  isKnown: (word: Word | undefined) => boolean,
): boolean {
  const norm = words[at]?.token.norm ?? '';
  const next = isBreak(words[at + 1]) ? '' : (words[at + 1]?.token.norm ?? '');
  const before = words[at]?.joint === 'space' ? (words[at - 1]?.token.norm ?? '') : '';
  if (announcesPerson(before) || ADDRESS_AFTER.has(next) || next === 'ने') return true;
  if (wordClass(norm) === null && isApart(words, at) && !NO_NAME_BEFORE.has(next)) return true;
  if (SPEAKS.has(next) || WHO_IS.has(before) || (AMONG.has(before) && next === 'भी')) return true;
  // "विशाल की जगह": before a postposition an adjective is none.
  if (wordClass(norm) === 'adjective' && NOUN_ONLY_MARKERS.has(next)) return true;
  if (isBeaten(words, at) || isPaired(words, at, isKnown)) return true;
  if (OF.has(next) && words.slice(at + 2, at + 4).some(({ token }) => PEOPLE_HAVE.has(token.norm)))
    return true;
  if (
    opensClause(words, at) &&
    weekdayOf(norm) === null &&
    (!OFFICES.has(norm) || SURNAMES.has(norm)) &&
    isSubjectBefore(words, at + 1) &&
    (isSurname || !BEHIND_THINGS.has(next))
  )
    return true;
  if (isHonouredSubject(words, at) || isStubborn(words, at)) return true;
  const verbOnly = isVerbForm(norm) || EAST_ASIAN_SURNAMES.has(norm);
  return verbOnly && NOUN_ONLY_MARKERS.has(next);
}

/** How far behind its subject a verb may stand, in words. */
const VERB_REACH = 6;
/** Words that end as verbs of honoured women do. */
const NO_VERBS = wordSet('नहीं कहीं यहीं वहीं तुम्हीं हमीं इन्हीं उन्हीं');
/** Things named together are many as well: "पूजा और आरती हुईं". */
const JOINS = new Set(['और', 'व', 'तथा', 'एवं']);

/** "पायल चुनी गईं": one of whom a verb says that she is honoured; things are told of so only when they are many ("पायलें चुनी गईं"). */
function isHonouredSubject(words: readonly Word[], at: number): boolean {
  const norm = words[at]?.token.norm ?? '';
  const next = words[at + 1];
  if (!opensClause(words, at) || !GIVEN_NAMES.has(norm) || JOINS.has(words[at - 1]?.token.norm ?? ''))
    return false;
  if (isBreak(next) || CASE_MARKERS.has(next?.token.norm ?? '') || isAnd(next)) return false;
  for (let i = at + 1; i <= at + VERB_REACH; i++) {
    const word = words[i];
    if (!word || isBreak(word) || MANY.test(word.token.norm)) return false;
    if (word.token.norm.endsWith('ीं') || word.token.norm.endsWith('ईं')) {
      if (!NO_VERBS.has(word.token.norm) && isVerbForm(word.token.norm)) return true;
    }
  }
  return false;
}

/** Feminine nouns in the plural. */
const MANY = /(?:एं|ियां|ाएं)$/;
const REFUSES = wordSet('माने मानीं मानी झुके झुकीं आए आईं पहुंचे पहुंचीं बोले बोलीं लौटे लौटीं मिले मिलीं डरे डरीं रुके रुकीं');

/** "पर दलाल नहीं माने": of things nobody says that they did not agree or come. */
function isStubborn(words: readonly Word[], at: number): boolean {
  const [not, verb] = [words[at + 1], words[at + 2]];
  if (!opensClause(words, at) || isBreak(not) || isBreak(verb)) return false;
  return not?.token.norm === 'नहीं' && REFUSES.has(verb?.token.norm ?? '');
}

/** No part of a word with a hyphen: "टाटा-एयरबस" is nobody. */
function isApart(words: readonly Word[], at: number): boolean {
  return words[at]?.joint !== 'hyphen' && words[at + 1]?.joint !== 'hyphen';
}

/** "पूजा को सीधे गेमों में हराया": who is beaten, or met, is somebody. */
function isBeaten(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (isBreak(next) || !BEATEN.has(next?.token.norm ?? '')) return false;
  return words.slice(at + 2, at + 2 + BEATING_REACH).some(({ token }) => BEATING.test(token.norm));
}

/** "जीत-कबीर की जोड़ी", "वह और जीत", "तन्वी और ज्योति ने": with whom somebody is named in one breath is somebody. */
function isPaired(words: readonly Word[], at: number, isKnown: (word: Word | undefined) => boolean): boolean {
  const isPlainName = (word: Word | undefined): boolean => {
    if (word === undefined || !isKnown(word)) return false;
    const kind = wordKind(word);
    return kind === 'name' || kind === 'unknown';
  };
  const [two, one, self, next, after] = [
    words[at - 2],
    words[at - 1],
    words[at],
    words[at + 1],
    words[at + 2],
  ];
  if (next?.joint === 'hyphen') return isPlainName(next);
  if (self?.joint === 'hyphen') return isPlainName(one);
  if (isAnd(next) && !isBreak(next) && !isBreak(after)) return isPlainName(after);
  return isAnd(one) && !isBreak(one) && !isBreak(self) && (isPlainName(two) || two?.token.norm === 'वह');
}
