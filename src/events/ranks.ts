import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Named } from './actors.ts';

const RANKS = wordSet('दूसरे दूसरी दूसरा तीसरे तीसरी तीसरा चौथे चौथी');
const PLACES = wordSet('स्थान नंबर पायदान');
const MEDALS = wordSet('रजत कांस्य सिल्वर ब्रॉन्ज');
/** Verbs of what was won; who is in a place now is in a table. */
const PAST = wordSet('रहा रहे रही रहीं आया आए आई आईं मिला मिले जीता पाया गया');
/** Another contest, or a table. */
const OTHERS = wordSet(`
  स्पर्धा दौड़ कूद वर्ग फेंक रिले किग्रा किलो किलोग्राम प्रतियोगिता इवेंट राउंड भाला गोला चक्का हीट तालिका रैंकिंग सूची वरीयता अंक
`);
/** How far behind a name its rank may stand, in tokens. */
const REACH = 9;
const STEPS = wordSet('में की का दौड़');

/**
 * Who came second and third, by entity, where a sentence tells nothing but the ranks of the contest that was told of: "X (52.36 सेकंड) दूसरे और Y तीसरे स्थान
 * पर रहीं", "X को रजत और Y को कांस्य मिला".
 */
export function rankedIn(tokens: readonly Token[], names: readonly Named[]): number[] {
  const isOther = tokens.some(
    ({ norm }, at) => OTHERS.has(norm) || (norm === 'मीटर' && STEPS.has(tokens[at + 1]?.norm ?? '')),
  );
  if (isOther || !tokens.some(({ norm }) => PAST.has(norm))) return [];
  const hasPlace = tokens.some(({ norm }) => PLACES.has(norm));
  const people = names.filter(({ type }) => type === 'person');
  const ranked = people.filter(({ to }, i) => {
    const end = Math.min(people[i + 1]?.from ?? tokens.length, to + REACH);
    return tokens.slice(to, end).some(({ norm }) => (hasPlace && RANKS.has(norm)) || MEDALS.has(norm));
  });
  return ranked.length === people.length ? [...new Set(ranked.map(({ entity }) => entity))] : [];
}
