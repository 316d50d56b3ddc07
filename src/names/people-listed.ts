import { wordSet } from '../text/word-set.ts';
import { ADDRESS_AFTER } from './cues/titles.ts';
import type { Found } from './found.ts';
import { isAnd } from './phrase-end.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** Of whom a list of names follows: "मृतकों में …", "घायलों की पहचान …". */
const LISTED = wordSet(`
  मृतकों घायलों पीड़ितों शहीदों आरोपियों अभियुक्तों दोषियों बदमाशों विजेताओं खिलाड़ियों छात्रों जवानों लापता मारे गिरफ्तार हताहतों मजदूरों श्रद्धालुओं वालों
`);
const BEGINNINGS = new Set(['में', 'की']);
const IDENTITY = wordSet('पहचान शिनाख्त');
/** What ends the list: "… शामिल हैं", "… के रूप में हुई". */
const ENDS = wordSet('शामिल रूप तौर हैं है थे');
/** How many words may stand between who they are and where their names begin: "में एक ही परिवार के". */
const WITHIN = 60;
const MOST_WORDS = 3;
/** Behind whom somebody is: "सेलम की मल्लिगा", "रामपुर निवासी मोहन". */
const INTRODUCTIONS = wordSet('का के की निवासी वर्षीय पुत्र पुत्री पत्नी पति बेटा बेटी उर्फ');

/** People by the list that they stand in: "मृतकों में विशाखापत्तनम की रजनी, लावण्या और सेलम की मल्लिगा शामिल हैं". */
export function findPeopleListed(sight: Sight): Found[] {
  const { words } = sight;
  for (let at = 0; at < words.length; at++) {
    if (!LISTED.has(words[at]?.token.norm ?? '')) continue;
    const from = listFrom(sight, at);
    const to = from === null ? -1 : words.findIndex(({ token }, i) => i > from && ENDS.has(token.norm));
    if (from !== null && to > from && to - from <= WITHIN)
      return namesBetween(sight, from, endOfList(sight, to));
  }
  return [];
}

/** Where the list begins that word `at` announces, or null. */
function listFrom({ words }: Sight, at: number): number | null {
  if (!BEGINNINGS.has(words[at + 1]?.token.norm ?? '')) return null;
  if (words[at + 1]?.token.norm === 'में') return at + 2;
  return IDENTITY.has(words[at + 2]?.token.norm ?? '') ? at + 3 : null;
}

/** "के रूप में" begins with the postposition. */
function endOfList({ words }: Sight, to: number): number {
  return words[to - 1]?.token.norm === 'के' ? to - 1 : to;
}

/** The name at the end of each item; none where the item ends in a word that is no name. */
function namesBetween(sight: Sight, from: number, to: number): Found[] {
  const found: Found[] = [];
  // "मृतकों में X और Y के लोग शामिल": a list that ends in anything else is of places or of counts.
  if (nameBefore(sight, from, to) === to) return [];
  for (let end = from + 1; end <= to; end++) {
    if (end < to && !endsItem(sight, end)) continue;
    const start = nameBefore(sight, from, end);
    if (start < end) found.push({ from: start, to: end, type: 'person', confidence: 0.85 });
  }
  return found;
}

/** An item ends before a comma, a bracket and "और". */
function endsItem({ words }: Sight, at: number): boolean {
  return words[at]?.joint === 'break' || isAnd(words[at]);
}

function nameBefore(sight: Sight, from: number, end: number): number {
  let at = end;
  while (at > from && end - at < MOST_WORDS && mayBeName(sight, at - 1)) {
    at--;
    const address = sight.words[at - 1];
    if (at - 1 >= from && !isBreak(sight.words[at]) && ADDRESS_AFTER.has(address?.token.norm ?? '')) at--;
    if (isBreak(sight.words[at]) || isAnd(sight.words[at - 1])) break;
  }
  const before = sight.words[at - 1]?.token.norm ?? '';
  const opens =
    at === from || isBreak(sight.words[at]) || isAnd(sight.words[at - 1]) || INTRODUCTIONS.has(before);
  return opens ? at : end;
}

function mayBeName({ kinds, taken }: Sight, at: number): boolean {
  const kind = kinds[at];
  return !taken[at] && (kind === 'name' || kind === 'either' || kind === 'unknown' || kind === 'initial');
}
