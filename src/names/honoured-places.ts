import { wordSet } from '../text/word-set.ts';
import { RANKS } from './cues/titles.ts';
import type { Found } from './found.ts';
import type { Sight } from './sight.ts';
import { isBreak } from './words.ts';

/** Titles of the dead and the venerable, which belong to the names of what is called after them. */
const HONOURED = wordSet(
  'शहीद महात्मा नेताजी पंडित लाला महाराजा महारानी राजा रानी महर्षि सरदार स्वामी संत बाबा गुरु लोकनायक राष्ट्रपिता वीर अमर',
);
/** Of these, whom nobody living is called: who stands before "अस्पताल में" is no patient. */
const LONG_GONE = wordSet('शहीद महात्मा नेताजी लाला महाराजा महारानी महर्षि लोकनायक राष्ट्रपिता');
const PLACES = wordSet(
  'स्टेडियम मैदान पार्क चौक चौराहा चौराहे मार्ग पथ सेतु एयरपोर्ट सभागार ऑडिटोरियम मेमोरियल मंदिर उद्यान',
);
const HOUSES = wordSet('अस्पताल कॉलेज महाविद्यालय स्कूल विद्यालय विश्वविद्यालय संस्थान');
const MOST_WORDS = 4;
const WHOLE = 0.88;

/** What is called after somebody honoured, with the title: "शहीद भगत सिंह स्टेडियम", "राजा भोज एयरपोर्ट". */
export function findHonouredPlaces(sight: Sight): Found[] {
  return sight.words.flatMap((title, from): Found[] => {
    if (!HONOURED.has(title.token.norm)) return [];
    let head = from + 1;
    while (head - from <= MOST_WORDS && isName(sight, head)) head++;
    const norm = sight.words[head]?.token.norm ?? '';
    if (head === from + 1 || isBreak(sight.words[head])) return [];
    if (PLACES.has(norm)) return [{ from, to: head + 1, type: 'place', confidence: WHOLE }];
    const isHouse = HOUSES.has(norm) && LONG_GONE.has(title.token.norm);
    return isHouse ? [{ from, to: head + 1, type: 'organization', confidence: WHOLE }] : [];
  });
}

function isName({ words, kinds }: Sight, at: number): boolean {
  const word = words[at];
  if (!word || isBreak(word) || PLACES.has(word.token.norm) || HOUSES.has(word.token.norm)) return false;
  const kind = kinds[at];
  return kind === 'name' || kind === 'unknown' || kind === 'either' || RANKS.has(word.token.norm);
}
