import type { ListedPlace } from '../names/gazetteer/gazetteer.ts';
import { SURE } from '../names/mention.ts';
import { wordClass } from '../names/vocabulary/vocabulary.ts';
import { isBreak } from '../names/words.ts';
import { weekdayOf } from '../text/dates-words.ts';
import { wordSet } from '../text/word-set.ts';
import type { ReadSentence } from './reading.ts';
import type { Use } from './use.ts';

const OF = new Set(['के', 'की', 'का']);
const IN = new Set(['में', 'स्थित']);
/** What is held or happens in a town; in a market or an inn of which nobody says which, hardly. */
const HELD = wordSet(`
  बैठक मीटिंग रैली जनसभा सभा सम्मेलन अधिवेशन चुनाव उपचुनाव महोत्सव सत्र मैच मुकाबला टेस्ट वनडे टूर्नामेंट हादसा धमाका विस्फोट प्रदर्शन कार्यक्रम
  समारोह शिविर शपथ पत्रकारों
`);
/** How far behind the place it may stand, in words. */
const REACH = 6;
/** What is done to get there. */
const GOES = wordSet('भागने जाने भागा भागे पहुंचे पहुंची पहुंचा पहुंचकर रवाना लौटे लौटी लौटा जाएंगे जाएंगी आएंगे रेफर');
/** What a town has behind its bare name. */
const OF_TOWNS = wordSet('सत्र पुलिस निवासी नगरपालिका विधायक सांसद उपचुनाव टेस्ट वनडे वालों वासियों वासी');

/**
 * Whether an ordinary word that a list knows as a place ("मंडी", "सूरत") is that place here: its state owns it, something is held there, somebody goes
 * there, or it has what towns have. `uses` are those of places in the article.
 */
export function standsAsPlace(
  use: Use,
  place: ListedPlace,
  uses: readonly Use[],
  sentence: ReadSentence | undefined,
): boolean {
  const { words } = sentence ?? { words: [] };
  const { from, to } = use.mention;
  if (isBreak(words[to])) return false;
  const normAt = (at: number): string => words[at]?.token.norm ?? '';
  const before = isBreak(words[from]) ? '' : normAt(from - 1);
  if (OF.has(before)) {
    const owner = uses.find((other) => other.sentence === use.sentence && other.mention.to === from - 1);
    return owner !== undefined && owner.mention.confidence >= SURE && isWithin(place, owner);
  }
  if (describes(before)) return false;
  const next = normAt(to);
  if (GOES.has(next) || OF_TOWNS.has(next)) return true;
  const behind = words.slice(to + 1, to + 1 + REACH);
  return (IN.has(next) || OF.has(next)) && behind.some(({ token }) => HELD.has(token.norm));
}

function isWithin(place: ListedPlace, { mention }: Use): boolean {
  return mention.listed.some((id) => id === place.within || id === place.country);
}

/** "सब्जी मंडी में", "नई मंडी में": what kind or which stands before a common noun; not "देर रात मंडी". */
function describes(norm: string): boolean {
  if (TIMES.has(norm) || weekdayOf(norm) !== null) return false;
  const found = wordClass(norm);
  return found === 'noun' || found === 'adjective' || DETERMINERS.has(norm);
}

const TIMES = wordSet('रात सुबह शाम दोपहर आज कल तड़के बाद महीने साल वर्ष सप्ताह हफ्ते दिन');
const DETERMINERS = wordSet('इस उस यह वह एक दो कई हर किसी अपने अपनी इसी उसी सभी');
