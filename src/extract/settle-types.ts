import { ORGANISATION_HEADS, ORGANISATION_MODIFIERS } from '../names/cues/organisations.ts';
import { announcesPerson } from '../names/cues/titles.ts';
import { SURE } from '../names/mention.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { isBreak, type Word } from '../names/words.ts';
import { keyK15 } from '../text/keys.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import type { Use } from './use.ts';
import { isOfWater } from './waters.ts';

/** From how many words a person's name says that each of its words is one: a bare surname says nothing of others. */
const FULL = 2;

/** Words behind an organisation's first that only say what it is. */
function isKindOfBody(word: string): boolean {
  return ORGANISATION_HEADS.has(word) || ORGANISATION_MODIFIERS.has(word) || isOrdinary(word);
}

/** The first words of organisations' whole names that alone are short for them: "सह्याद्री" of "सह्याद्री सीमेंट". */
function shortForms(uses: readonly Use[]): ReadonlySet<string> {
  const keys = uses.flatMap(({ mention, words: [first, ...kind] }) => {
    const telling =
      first !== undefined && !isKindOfBody(first) && kind.length > 0 && kind.every(isKindOfBody);
    return mention.type === 'organization' && mention.confidence >= SURE && telling ? [keyK15(first)] : [];
  });
  const listed = uses.flatMap(({ mention, words }) =>
    mention.listed.length > 0 && words.length === 1 ? words.map(keyK15) : [],
  );
  return new Set(keys.filter((key) => !listed.includes(key)));
}

/** A lone word that is short for an organisation of the article is that organisation, whatever it looks like. */
function asBody(short: ReadonlySet<string>): (use: Use) => Use {
  return (use) => {
    const [word, ...more] = use.words;
    const meant =
      word !== undefined && more.length === 0 && use.mention.listed.length === 0 && short.has(keyK15(word));
    return meant ? { ...use, mention: { ...use.mention, type: 'organization' } } : use;
  };
}

/** Bodies that have no name of a person's: "आलम कोर्ट (जाएंगे)", "त्राओरे सरकार". */
const NO_NAMESAKES = wordSet('कोर्ट अदालत सरकार प्रशासन पुलिस सेना दल परिवार');

/** A known person's name with such a body behind it is the person and a common noun. */
function isSomebodysOwn(
  [head, ...others]: readonly string[],
  word: string | undefined,
  parts: ReadonlySet<string>,
): boolean {
  if (word === undefined || head === undefined || others.length > 0) return false;
  return NO_NAMESAKES.has(head) && parts.has(keyK15(word));
}

/** "हरदा विधायक …": the word is a place's name elsewhere in the article, and no list has a body of it. */
function isPlaceElsewhere(
  word: string | undefined,
  more: readonly string[],
  mention: Use['mention'],
  places: ReadonlySet<string>,
  short: ReadonlySet<string>,
): boolean {
  if (word === undefined || more.length > 0 || mention.listed.length > 0) return false;
  return places.has(keyK15(word)) && !short.has(keyK15(word));
}

/** What lies where it lies: behind a name that looks like somebody's it makes a place of it ("एल्मेनडोर्फ-रिचर्डसन सैन्य अड्डे पर"). */
const FEATURES = wordSet(
  'अड्डा अड्डे एयरबेस नदी झील घाटी द्वीप पुल बांध डैम बराज बैराज हवाईअड्डे हवाईअड्डा बंदरगाह ग्लेशियर दर्रे दर्रा',
);
const OF_BASES = wordSet('सैन्य नौसैनिक हवाई वायु सैनिक');

const OF = new Set(['का', 'की', 'के']);
const OF_RIVERS = wordSet('तटबंध तटबंधों जलस्तर कटाव उफान');

/** "… खतरे के निशान से ऊपर": what is told of so is a river. */
function isHighWater(words: readonly Word[]): boolean {
  return words.some((word, at) => word.token.norm === 'खतरे' && words[at + 2]?.token.norm === 'निशान');
}

/** What buildings and quarters end in: "विष्णु निवासम", "राजेंद्र नगर". */
const BUILDINGS = wordSet('निवास निवासम निलयम भवन सदन विहार नगर कॉलोनी चौक मार्ग गेट मंदिर टावर अपार्टमेंट');

/** A person without a title right before a feature is the place: all uses of that name are. */
function asFeatures(uses: readonly Use[], sentences: readonly ReadSentence[]): readonly Use[] {
  const isBefore = ({ sentence, mention }: Use): boolean => {
    const { words } = sentences[sentence] ?? { words: [] };
    const [next, after] = words.slice(mention.to, mention.to + 2);
    if (
      mention.type !== 'person' ||
      isBreak(next) ||
      announcesPerson(words[mention.from - 1]?.token.norm ?? '')
    )
      return false;
    if (mention.to - mention.from > 1 && BUILDINGS.has(words[mention.to - 1]?.token.norm ?? '')) return true;
    if (next?.token.norm !== 'ने' && isHighWater(words)) return true;
    if (mention.to - mention.from === 1 && isOfWater(words, mention.to)) return true;
    if (OF.has(next?.token.norm ?? '') && OF_RIVERS.has(after?.token.norm ?? '')) return true;
    const head = OF_BASES.has(next?.token.norm ?? '') && !isBreak(after) ? after : next;
    return FEATURES.has(head?.token.norm ?? '');
  };
  const names = new Set(uses.filter(isBefore).map(({ words }) => words.map(keyK15).join(' ')));
  if (names.size === 0) return uses;
  return uses.map((use) =>
    use.mention.type === 'person' && names.has(use.words.map(keyK15).join(' '))
      ? { ...use, mention: { ...use.mention, type: 'place' } }
      : use,
  );
}

/** What a player has: "X के दो गोल", "X की हैट्रिक". */
const SCORES = wordSet('गोल गोलों शतक अर्धशतक हैट्रिक पारी विकेट अर्धशतकों शतकों गेंदबाजी बल्लेबाजी');
/** How many words may stand between whose it is and what: "के आखिरी मिनट में दागे गोल". */
const MOST_BEFORE_SCORE = 2;

/** An unlisted place of several words that scores is a person: all uses of that name are. */
function asScorers(uses: readonly Use[], sentences: readonly ReadSentence[]): readonly Use[] {
  const scores = ({ sentence, mention, words: name }: Use): boolean => {
    const words = sentences[sentence]?.words ?? [];
    if (mention.type !== 'place' || mention.listed.length > 0 || name.length < FULL) return false;
    if (isBreak(words[mention.to]) || !OF.has(words[mention.to]?.token.norm ?? '')) return false;
    const behind = words.slice(mention.to + 1, mention.to + 2 + MOST_BEFORE_SCORE);
    const at = behind.findIndex(({ token }) => SCORES.has(token.norm));
    return at >= 0 && !behind.slice(0, at + 1).some(isBreak);
  };
  const names = new Set(uses.filter(scores).map(({ words }) => words.map(keyK15).join(' ')));
  if (names.size === 0) return uses;
  return uses.map((use) =>
    use.mention.type === 'place' && names.has(use.words.map(keyK15).join(' '))
      ? {
          ...use,
          mention: { ...use.mention, type: 'person', confidence: Math.max(use.mention.confidence, SURE) },
        }
      : use,
  );
}

/**
 * Settles over a whole article what a single word stands for: where sure full names of people have it, an unlisted place or
 * organisation of that one word is no such thing, and left to be found as a part of the person's name; where a sure whole name of
 * an organisation begins with it, it is that; where a feature's own word stands behind a name, it is a place's.
 */
export function settleTypes(found: readonly Use[], sentences: readonly ReadSentence[]): Use[] {
  const uses = asScorers(asFeatures(found, sentences), sentences);
  const persons = uses.filter(
    ({ mention, words }) => mention.type === 'person' && mention.confidence >= SURE && words.length >= FULL,
  );
  const parts = new Set(persons.flatMap(({ words }) => words.map(keyK15)));
  const places = new Set(
    uses.flatMap(({ mention, words }) =>
      mention.type === 'place' && mention.confidence >= SURE && words.length === 1 ? words.map(keyK15) : [],
    ),
  );
  const short = shortForms(uses);
  return uses.map(asBody(short)).filter(({ sentence, mention, words: [word, ...more] }) => {
    if (mention.type === 'organization' && isSomebodysOwn(more, word, parts)) return false;
    if (mention.type === 'organization' && isPlaceElsewhere(word, more, mention, places, short)) return false;
    const doubtful = mention.type === 'place' || mention.type === 'organization';
    if (!doubtful || mention.listed.length > 0 || word === undefined || more.length > 0) return true;
    const isRiver = mention.type === 'place' && isOfWater(sentences[sentence]?.words ?? [], mention.to);
    return isRiver || !parts.has(keyK15(word));
  });
}
