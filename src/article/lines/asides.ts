import type { Token } from '../../text/tokens.ts';
import { readPointer } from './labels.ts';
import * as vocabulary from './vocabulary.ts';

/**
 * Sentences in which the page, its house or its author speaks, and not the report: requests to follow, notes on how
 * the text was made, biographies. All are told by who is addressed and what is named, never by one word alone.
 */

/** A sentence that is no part of the report: it points elsewhere, asks the reader for something, or speaks of itself. */
export function isAside(tokens: readonly Token[]): boolean {
  return readPointer(tokens) !== 'none' || isRequest(tokens) || isHouseNote(tokens);
}

/** "हमें फ़ेसबुक पर फ़ॉलो करें", "ताज़ा ख़बरों के लिए हमारा ऐप डाउनलोड करें": an imperative, the page itself, its channels. */
function isRequest(tokens: readonly Token[]): boolean {
  const words = wordsOutsideQuotes(tokens);
  const asks = words.some((word) => vocabulary.IMPERATIVES.has(word)) || invites(words);
  if (!asks) return false;
  const us = countIn(words, vocabulary.US_WORDS);
  const media = countIn(words, vocabulary.MEDIA_WORDS);
  const actions = countIn(words, vocabulary.ACTION_WORDS);
  const wares = countIn(words, vocabulary.WARES_WORDS);
  if (us === 0 && wares === 0) return false;
  const kinds = Number(us > 0) + Number(media > 0) + Number(actions > 0) + Number(wares > 0);
  const dense = us + media + actions + wares >= words.length * DENSE;
  return kinds >= 3 || (kinds === 2 && dense) || staysWithUs(words, wares);
}

/** This part of a request's words are the page's own affairs. */
const DENSE = 0.25;

/** "फ़ॉलो कर सकते हैं", "जुड़ सकते हैं": the polite form of the request. */
function invites(words: readonly string[]): boolean {
  return words.includes('आप') && words.includes('सकते') && words.includes('हैं');
}

/** "देश-दुनिया की ख़बरों के लिए बने रहें": the usual closing words of a house. */
function staysWithUs(words: readonly string[], wares: number): boolean {
  const stays = words.some((word, i) => /^(?:बने|जुडे|बनी)$/.test(word) && /^रह/.test(words[i + 1] ?? ''));
  return wares > 0 && stays;
}

/** A disclaimer by its label, or a bracketed sentence about the text itself. */
function isHouseNote(tokens: readonly Token[]): boolean {
  const first = tokens.find((token) => token.kind !== 'mark' || token.text === '©')?.norm ?? '';
  const words = tokens.filter((token) => token.kind !== 'mark').map((token) => token.norm);
  if (vocabulary.NOTE_LABELS.has(first)) return true;
  if (tellsHowEdited(words) || tellsHowMade(words)) return true;
  const bracketed = tokens[0]?.norm === '(' || tokens[0]?.norm === '[';
  const self = countIn(words, vocabulary.SELF_WORDS);
  const rightsReserved = words.includes('rights') && words.includes('reserved');
  return rightsReserved || (bracketed ? self >= 2 : self >= 4 && self * 4 >= words.length);
}

/** "… की टीम ने संपादित नहीं किया है", "edited by staff, published from a syndicated feed". */
function tellsHowEdited(words: readonly string[]): boolean {
  const edited = words.includes('संपादित') || words.includes('edited');
  return edited && words.some((word) => vocabulary.FEED_WORDS.has(word));
}

/** "यह रिपोर्ट मूल रूप से अंग्रेज़ी में प्रकाशित हुई थी": the text as its own subject. */
function tellsHowMade([first, second, ...rest]: readonly string[]): boolean {
  const own = first !== undefined && second !== undefined && OWN_TEXT.test(`${first} ${second}`);
  return own && rest.some((word) => MADE_WORDS.has(word));
}

const OWN_TEXT = /^(?:यह|इस|ये|this) (?:खबर|रिपोर्ट|लेख|आलेख|स्टोरी|इंटरव्यू|article|story|report)/;
const MADE_WORDS = new Set(['प्रकाशित', 'अनुवाद', 'अनूदित', 'अनुवादित', 'संपादित', 'published', 'translated']);

/** Whether the page speaks to its reader about itself: "हमारी पत्रकारिता आपके सहयोग से चलती है". */
export function speaksForHouse(tokens: readonly Token[]): boolean {
  const words = wordsOutsideQuotes(tokens);
  return (
    countIn(words, vocabulary.US_WORDS) > 0 &&
    words.some((word) => /^(?:आप|आपको|आपका|आपके|आपकी|your?)$/.test(word))
  );
}

/** What a biography of the author is told by, in counts; the place of the paragraph decides the rest. */
export type CareerSigns = { readonly career: number; readonly firstPerson: boolean };

/** Counts the words of a career in a paragraph, and whether somebody says "I" outside quotation marks. */
export function careerSigns(tokens: readonly Token[]): CareerSigns {
  const words = wordsOutsideQuotes(tokens);
  return {
    career: countIn(words, vocabulary.CAREER_WORDS),
    firstPerson: words.some((word) => vocabulary.FIRST_PERSON.has(word)),
  };
}

function countIn(words: readonly string[], list: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (list.has(word)) count++;
  return count;
}

/** A quoted speaker may ask and say "I": only what stands outside pairs of quotation marks is the page's own voice. */
function wordsOutsideQuotes(tokens: readonly Token[]): string[] {
  const words: string[] = [];
  let inside: string | null = null;
  for (const token of tokens) {
    if (token.norm === '"' || token.norm === "'") {
      if (inside === null) inside = token.norm;
      else if (inside === token.norm) inside = null;
    } else if (token.kind !== 'mark' && inside === null) words.push(token.norm);
  }
  return words;
}
