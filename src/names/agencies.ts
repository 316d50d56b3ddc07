import { lookUp } from '../lexicon/lexicon.ts';
import { keyK15 } from '../text/keys.ts';
import { letterNamed } from '../text/letters.ts';
import { tokenise } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { CREDIT_SPELLINGS, NEWS_AGENCIES } from './gazetteer/news-agencies.ts';

/** What parts the houses that one credit names: "पीटीआई/भाषा", "एएनआई, नई दिल्ली". */
const BETWEEN = /[,/|&+]|\s(?:और|व|तथा|एवं)\s/u;
/** What a credit says beside the name. */
const BESIDE = wordSet(
  'समाचार न्यूज एजेंसी एजेंसियां डेस्क इनपुट इनपुट्स के से साथ द्वारा news agency desk input inputs with from by',
);

/**
 * The id of the news agency that a credit names ("भाषा", "समाचार एजेंसी एएनआई", "IANS, नई दिल्ली"), as a whole or as one of its parts, the first of
 * several; null when it names none. Only for credits and names of outlets: "भाषा" in a sentence is a language.
 */
export function agencyOf(credit: string, gazetteer: Gazetteer): string | null {
  for (const part of [credit, ...credit.split(BETWEEN)]) {
    const words = tokenise(part)
      .filter((token) => token.kind !== 'mark')
      .map((token) => token.norm);
    const found =
      namedBy(words, gazetteer) ??
      namedBy(joinLetters(words), gazetteer) ??
      namedBy(joinLetters(words.filter((word) => !BESIDE.has(word))), gazetteer);
    if (found !== null) return found;
  }
  return null;
}

/** Letters that stand one by one as one word: "ए.एन.आई." and "A.N.I." are एएनआई and ani. */
function joinLetters(words: readonly string[]): readonly string[] {
  const isSpelled =
    words.length > 1 && words.every((word) => word.length === 1 || letterNamed(word) !== null);
  return isSpelled ? [words.join('')] : words;
}

function namedBy(words: readonly string[], gazetteer: Gazetteer): string | null {
  if (words.length === 0) return null;
  const credited = CREDIT_SPELLINGS.get(words.join(' '));
  if (credited !== undefined) return credited;
  const ids = lookUp(gazetteer.lexicon, words.map(keyK15)).map((value) => gazetteer.form(value)?.id ?? '');
  return ids.find((id) => NEWS_AGENCIES.has(id)) ?? null;
}
