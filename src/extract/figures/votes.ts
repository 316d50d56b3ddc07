import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';

/** The key of votes that are counted without saying for or against what. */
export const VOTES = 'वोट';

const FOR = wordSet('पक्ष समर्थन हक');
const AGAINST = wordSet('विपक्ष विरोध खिलाफ');
/** What a majority is told with: "12 वोट से जीते". */
const MARGIN = wordSet('हराया हराकर जीता जीते जीती जीत हारे हारा हार अंतर गिर गिरी पराजित शिकस्त मात');

/** A figure of votes with the side it is on: "पक्ष में 40 वोट", "41 वोट विरोध में", "12,000 वोटों से हराया"; its tokens, and its key. */
export function voteSide(
  tokens: readonly Token[],
  from: number,
  to: number,
  key: string,
): { readonly from: number; readonly to: number; readonly key: string } {
  const before = tokens[from - 1]?.norm === 'में' ? from - 2 : from - 1;
  const side = sideOf(tokens[before]?.norm ?? '');
  if (side !== null) return { from: before, to, key: `${key} ${side}` };
  const behind = sideOf(tokens[to]?.norm ?? '');
  if (behind !== null)
    return { from, to: tokens[to + 1]?.norm === 'में' ? to + 2 : to + 1, key: `${key} ${behind}` };
  const won = tokens[to]?.norm === 'से' && tokens.slice(to + 1, to + 6).some(({ norm }) => MARGIN.has(norm));
  return won ? { from, to: to + 1, key: `${key} अंतर` } : { from, to, key };
}

function sideOf(norm: string): string | null {
  if (FOR.has(norm)) return 'पक्ष';
  return AGAINST.has(norm) ? 'विरोध' : null;
}

/** How far behind a number its noun may stand that another number has: "पक्ष में 40 और विरोध में 41 वोट". */
const REACH = 8;

/** Whether the number that ends before `to` shares the noun "वोट" of one behind it. */
export function sharesVotes(tokens: readonly Token[], to: number): boolean {
  const joint = tokens[to]?.norm;
  if (joint !== 'और' && joint !== ',' && joint !== 'तथा') return false;
  return tokens.slice(to, to + REACH).some(({ norm }) => VOTE_NOUNS.has(norm));
}

const VOTE_NOUNS = wordSet('वोट मत वोटों मतों');
