import { weekdayOf } from '../../text/dates-words.ts';
import { tokenise } from '../../text/tokens.ts';
import { FUNCTION_WORDS, isAuxiliary } from './function-words.ts';
import type { Line } from './lines.ts';
import type { Shape } from './shape.ts';
import * as vocabulary from './vocabulary.ts';

/** Who a byline names: a person, a house (outlet or agency), either or neither ("न्यूज़ डेस्क"). As written. */
export type Byline = { readonly author: string | null; readonly house: string | null };

const NOBODY: Byline = { author: null, house: null };
const LONGEST_BYLINE = 220;

/** The shapes of a label: "Edited by", "By" at the head of a part, "लेखक:" also glued behind a word, "रिपोर्ट -". */
const LABELS = [
  `(?:${vocabulary.BYLINE_VERBS}) ?by`,
  '(?<=^|[|•,;(] ?)by',
  `(?:${vocabulary.BYLINE_LABELS})(?= ?:)`,
  `^(?:${vocabulary.BYLINE_LABELS})(?= ?[|–—-]| {0,2}$)`,
  '^(?:author|लेखक|लेखिका)(?= ?,)',
];
const LABEL = new RegExp(`(?:${LABELS.join('|')})(?![\\p{L}\\p{M}]) ?[:|,–—-]{0,2} ?`, 'giu');
/** A name ends where a date, another label, a bracket or a bar begins. */
const NAME_END =
  /[|•·/()[\]\d\n]| - | – |,|@|https?:|(?:last |first )?(?:updated?|published|posted|modified)|अपडेट|प्रकाशित|(?:written|edited|reported|curated|translated|input|agency) ?(?:by|:)/iu;

/** Reads a line that says who wrote the article or for whom; null for a line that is no byline. */
export function readByline(line: Line, shape: Shape): Byline | null {
  if (line.text.length > LONGEST_BYLINE || shape.auxiliary) return null;
  if (shape.ending === 'full' && shape.words > 8) return null;
  return readLabelled(line.text) ?? readPost(line, shape) ?? readHouse(line, shape) ?? readHost(line.text);
}

function readLabelled(text: string): Byline | null {
  const labels = [...text.matchAll(LABEL)];
  if (labels.length === 0 || !opensByline(text, labels[0]?.index ?? 0)) return readTrailingLabel(text);
  let author: string | null = null;
  let house: string | null = null;
  for (const label of labels) {
    const value = cleanName(text.slice(label.index + label[0].length));
    if (value === '' || /agency|एजेंसी|इनपुट|input|source|सोर्स|स्रोत/i.test(label[0])) continue;
    if (isHouse(value)) house ??= houseName(value);
    else if (isPersonName(value)) author ??= value;
  }
  return { author, house: house ?? houseInBar(text) };
}

/** "Authored by … | उजली ख़बर टाइम्स | Updated …": a house may stand between bars without a label. */
function houseInBar(text: string): string | null {
  const parts = text.split(/[|•]/).map((part) => part.trim());
  const house =
    parts.length > 1 ? parts.find((part) => part.search(LABEL) < 0 && isHouse(cleanName(part))) : undefined;
  return house === undefined ? null : houseName(cleanName(house));
}

/** A label in the middle of a line is a byline only when what stands before it is short (a bar of labels). */
function opensByline(text: string, at: number): boolean {
  return at <= 40 && tokenise(text, 0, at).filter((token) => token.kind !== 'mark').length <= 5;
}

/** "अमित कुमार द्वारा", "Ujli Khabar Desk by" */
function readTrailingLabel(text: string): Byline | null {
  const name = /^(.{3,50}?)\s+(?:द्वारा\s*(?:लिखित|संपादित|प्रकाशित)?|by)$/u.exec(text)?.[1];
  if (name === undefined) return null;
  if (isHouse(name)) return { author: null, house: houseName(name) };
  return isPersonName(name) ? { author: name, house: null } : null;
}

/** A post under a name: "Reporter The Daily Lamp (Part of …)", "वरिष्ठ संवाददाता, पटना". */
function readPost(line: Line, shape: Shape): Byline | null {
  if (shape.words > 14 || shape.verbal) return null;
  const words = line.tokens.filter((token) => token.kind !== 'mark');
  let posts = 0;
  while (vocabulary.POST_WORDS.has(words[posts]?.norm ?? '')) posts++;
  const next = words[posts];
  if (posts === 0 || (posts === 1 && ROOMY_POSTS.has(words[0]?.norm ?? ''))) return null;
  if (!next) return NOBODY;
  if (next.kind === 'devanagari' && line.text.charAt((words[posts - 1]?.end ?? 0) - line.start) !== ',')
    return null;
  if (words.some((word) => word.kind === 'devanagari' && FUNCTION_WORDS.has(word.norm))) return null;
  const rest = cleanName(line.text.slice(next.start - line.start).replace(/^at /i, ''));
  const namesHouse = next.norm === 'at' || next.norm === 'the' || isHouse(rest);
  return { author: null, house: namesHouse ? houseName(rest) : null };
}

/** Posts that are common words too, and prove nothing alone. */
const ROOMY_POSTS = new Set(
  'chief senior sub deputy associate staff special principal assistant executive news content digital lead managing मुख्य विशेष उप सहायक वरिष्ठ सब'.split(
    ' ',
  ),
);

/** A desk, with or without its house: "न्यूज़ डेस्क, उजली ख़बर, भोपाल", "उजली ख़बर संवाददाता, भोपाल". */
function readHouse(line: Line, shape: Shape): Byline | null {
  if (shape.words > 9 || shape.verbal || shape.ending === 'question') return null;
  if (line.tokens.some((token) => FUNCTION_WORDS.has(token.norm))) return null;
  const parts = line.text
    .split(/[,|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !isOfDate(part));
  const room = parts[0] ?? '';
  const words = wordsOf(room);
  const last = words.at(-1) ?? '';
  if (!DESK_WORDS.has(last)) return null;
  const house = parts.length >= 3 && /^(?:डेस्क|desk)$/.test(last) ? null : houseName(room);
  if (house !== null) return { author: null, house };
  return {
    author: null,
    house: parts.length >= 3 || isHouse(parts[1] ?? '') ? houseName(parts[1] ?? '') : null,
  };
}

/** "9 सितंबर 2024", "सोमवार": a part of the line that says when. */
function isOfDate(part: string): boolean {
  const words = wordsOf(part);
  return /\p{Nd}/u.test(part) || (words.length === 1 && weekdayOf(words[0] ?? '') !== null);
}

/** Words that only a byline ends its first part with. */
const DESK_WORDS = new Set(
  'desk bureau correspondent डेस्क ब्यूरो संवाददाता एजेंसी संवाद सूत्र प्रतिनिधि टीम team'.split(' '),
);

/** A bare address of a site ("ujli-khabar.in"), alone on its line or glued behind a name. */
function readHost(text: string): Byline | null {
  const match =
    /^([\p{L}\p{M}.' ]{0,60}?)(?:https?:\/\/)?(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,24}){1,3})\/?$/iu.exec(
      text,
    );
  const host = match?.[2]?.toLowerCase();
  if (!host || vocabulary.PLATFORM_HOSTS.test(host)) return null;
  const hasScheme = /https?:\/\/|www\./i.test(text);
  const name = match?.[1]?.trim() ?? '';
  if (
    !hasScheme &&
    (name !== '' || !/\.(?:com|in|net|org|news|co|info|live|tv|press|media|today)$/.test(host))
  )
    return null;
  return { author: isPersonName(name) ? name : null, house: host };
}

function cleanName(text: string): string {
  const end = text.search(NAME_END);
  return text
    .slice(0, end < 0 ? undefined : end)
    .replace(/^[\s:.,|–—-]+|[\s:.,|–—-]+$/gu, '')
    .slice(0, 80);
}

/** Whether a byline's value names a house and not a person. */
export function isHouse(value: string): boolean {
  return wordsOf(value).some((word) => vocabulary.HOUSE_WORDS.has(word)) || /\.(?:com|in|news)$/i.test(value);
}

/** The house without its rooms ("उजली ख़बर डिजिटल डेस्क" → "उजली ख़बर"); null when only rooms are named. */
export function houseName(value: string): string | null {
  const tokens = tokenise(value).filter((token) => token.kind !== 'mark');
  if (tokens.every((token) => vocabulary.ROOM_WORDS.has(token.norm))) return null;
  let last = tokens.length - 1;
  while (last > 0 && INNER_ROOMS.has(tokens[last]?.norm ?? '')) last--;
  const end = tokens[last]?.end ?? value.length;
  return value.slice(0, end).trim() || null;
}

/** Rooms that are cut off behind a house's name; न्यूज़ and Network belong to the name. */
const INNER_ROOMS = new Set(
  'desk bureau team staff web digital online correspondent reporter डेस्क ब्यूरो टीम वेब डिजिटल ऑनलाइन संवाददाता प्रतिनिधि रिपोर्टर संवाद सूत्र'.split(
    ' ',
  ),
);

/** One to five words of one script, none of which a name can hold: no figures, postpositions, verbs or house words. */
export function isPersonName(value: string): boolean {
  const tokens = tokenise(value);
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length === 0 || words.length > 5 || value.length > 60) return false;
  const script = words[0]?.kind;
  if (script !== 'latin' && script !== 'devanagari') return false;
  if (tokens.some((token) => token.kind === 'mark' && !".'-".includes(token.norm))) return false;
  return words.every((word) => word.kind === script && !isNoName(word.norm));
}

function isNoName(norm: string): boolean {
  return (
    FUNCTION_WORDS.has(norm) ||
    isAuxiliary(norm) ||
    vocabulary.HOUSE_WORDS.has(norm) ||
    vocabulary.LIST_NOUNS.has(norm) ||
    vocabulary.INERT_NOUNS.has(norm) ||
    vocabulary.POINTER_VERBS.has(norm) ||
    vocabulary.MEDIA_WORDS.has(norm) ||
    vocabulary.PICTURE_WORDS.has(norm) ||
    norm.startsWith('advert')
  );
}

function wordsOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm);
}
