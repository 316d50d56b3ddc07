import { PLACE_AFTER, PLACE_HEADS } from '../names/cues/places.ts';
import { OFFICES } from '../names/cues/titles.ts';
import { SURE } from '../names/mention.ts';
import { isBreak, type Word } from '../names/words.ts';
import { foldWord } from '../text/fold.ts';
import { keyK15 } from '../text/keys.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import type { Use } from './use.ts';
import { isOfWater } from './waters.ts';

/**
 * Reads listed places and firms that are somebody's name in this article as that name ("काशी ने" after "काशी पाटिल"): behind the words that introduce the
 * bearer, and in headlines, where nothing says otherwise.
 */
export function asNamesakes(uses: readonly Use[], sentences: readonly ReadSentence[]): readonly Use[] {
  const introduced = new Map<string, number>();
  for (const { mention, words } of uses) {
    if (mention.type !== 'person' || mention.confidence < SURE || words.length < 2) continue;
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
      const key = keyK15(word);
      introduced.set(key, Math.min(introduced.get(key) ?? Number.POSITIVE_INFINITY, mention.start));
    }
  }
  for (const use of uses) {
    const words = sentences[use.sentence]?.words ?? [];
    if (!isAged(words, use) && !(isLoneListed(use) && beatsSomebody(words, use, uses))) continue;
    const key = keyK15(use.words[0] ?? '');
    introduced.set(key, Math.min(introduced.get(key) ?? Number.POSITIVE_INFINITY, use.mention.start));
  }
  return uses.map((use) => {
    const [word, ...more] = use.words;
    if (!isListed(use) || use.mention.adjective || word === undefined || more.length > 0) return use;
    const since = introduced.get(keyK15(word)) ?? Number.POSITIVE_INFINITY;
    const isAhead =
      since > use.mention.start &&
      sentences[use.sentence]?.paragraph.kind !== 'title' &&
      !leads(sentences[use.sentence]?.words ?? [], use);
    if (since === Number.POSITIVE_INFINITY || isAhead || saysOther(sentences[use.sentence]?.words ?? [], use))
      return use;
    return { ...use, mention: { ...use.mention, type: 'person', listed: [], confidence: NAMESAKE } };
  });
}

/** "विदिशा की अगुवाई में": what somebody has whom the article introduces only later, and towns have not. */
function leads(words: readonly Word[], { mention: { to, listed } }: Use): boolean {
  const [of, what] = [words[to], words[to + 1]];
  if (isBreak(of) || isBreak(what) || listed.some(isCountry)) return false;
  return OF.has(of?.token.norm ?? '') && OF_PEOPLE.has(what?.token.norm ?? '');
}

const OF_PEOPLE = wordSet(
  'अगुवाई अगुआई नेतृत्व अध्यक्षता कहना मुताबिक पत्नी पति पिता बेटे बेटी भाई बहन वकील परिजन परिजनों',
);

/** A listed town or body of one word, and no country. */
function isLoneListed(use: Use): boolean {
  const { mention, words } = use;
  return isListed(use) && !mention.adjective && words.length === 1 && !mention.listed.some(isCountry);
}

function isCountry(id: string): boolean {
  return /^[A-Z]{2}$/.test(id);
}

/** "21 वर्षीय विदिशा ने": one word behind an age is somebody, though a town is called so. */
function isAged(words: readonly Word[], { mention, words: name }: Use): boolean {
  if (mention.type !== 'person' || mention.confidence < SURE || name.length > 1) return false;
  return words[mention.from - 1]?.token.norm === 'वर्षीय';
}

const BEATING = new RegExp(`^(?:${['हरा', 'मात', 'शिकस्त', 'परास्त', 'पछाड़'].map(foldWord).join('|')})`);
/** How far behind whom somebody beats the verb may stand, in words. */
const BEATING_REACH = 8;

/** "विदिशा ने किम को हराया": who beats somebody is no town. */
function beatsSomebody(words: readonly Word[], use: Use, uses: readonly Use[]): boolean {
  const { to } = use.mention;
  if (words[to]?.token.norm !== 'ने') return false;
  const beaten = uses.find(
    (other) => other.sentence === use.sentence && other.mention.from > to && other.mention.from <= to + 3,
  );
  if (beaten?.mention.type !== 'person' || words[beaten.mention.to]?.token.norm !== 'को') return false;
  const behind = words.slice(beaten.mention.to + 1, beaten.mention.to + 1 + BEATING_REACH);
  return behind.some(({ token }) => BEATING.test(token.norm));
}

/** How sure somebody's name is that is a place's as well. */
const NAMESAKE = 0.75;

/** What stands behind a place: where something is, comes from, goes to. */
const BEHIND_PLACES = wordSet('में पर से तक होते होकर पहुंचे पहुंची पहुंचा रवाना लौटे लौटी जाने आने');
const OF = new Set(['का', 'के', 'की']);
/** What places have and people do not. */
const OF_PLACES = wordSet(
  'पास निकट टीम रहने जिला जिले शहर गांव थाना थाने स्थानीय लोग लोगों पुलिस सरकार सांसद विधायक राजधानी बाजार मैदान स्टेडियम किनारे तट तटों घाट घाटों मुहाने धारा जलस्तर पानी उफान कटाव आसपास',
);

/** "गंगा की ओर"; "… की ओर से" is said of people. */
const TOWARDS = new Set(['ओर', 'तरफ']);

/** A listed place, or a firm or body that a list has under one word: "सोनी". */
function isListed({ mention }: Use): boolean {
  return mention.type === 'place' || (mention.type === 'organization' && mention.listed.length > 0);
}

/** What firms and bodies have and people do not, or what they are. */
const OF_BODIES = wordSet('कंपनी ग्रुप समूह शेयर शेयरों प्रवक्ता अध्यक्ष सीईओ चेयरमैन मुख्यालय टीवी फोन ब्रांड');

function saysOther(words: readonly Word[], use: Use): boolean {
  if (use.mention.type === 'place') return saysPlace(words, use);
  const [next, after] = words.slice(use.mention.to, use.mention.to + 2).map(({ token }) => token.norm);
  return OF_BODIES.has(next ?? '') || (OF.has(next ?? '') && OF_BODIES.has(after ?? ''));
}

function saysPlace(words: readonly Word[], { mention: { from, to } }: Use): boolean {
  const before = isBreak(words[from]) ? '' : (words[from - 1]?.token.norm ?? '');
  const next = isBreak(words[to]) ? '' : (words[to]?.token.norm ?? '');
  const after = words[to + 1]?.token.norm ?? '';
  if ((from === 0 && isBreak(words[to])) || isOfWater(words, to)) return true;
  if (BEHIND_PLACES.has(next) || PLACE_HEADS.has(next) || PLACE_AFTER.has(next) || PLACE_HEADS.has(before))
    return true;
  if (next === 'की' && TOWARDS.has(after)) return words[to + 2]?.token.norm !== 'से';
  return OF.has(next) && (OF_PLACES.has(after) || PLACE_HEADS.has(after) || OFFICES.has(after));
}
