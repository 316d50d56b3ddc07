import { wordSet } from '../text/word-set.ts';
import { announcesPerson } from './cues/titles.ts';
import { SURNAMES } from './gazetteer/person-names.ts';
import type { Word } from './words.ts';

/** Titles of kings and princes that parents give as names. */
const ROYAL_NAMES = wordSet('प्रिंस सम्राट राजा रानी राजकुमार राजकुमारी शहजादा सुल्तान अमीर किंग');

/** Whether the word is somebody's given name though it is a prince's title: between a title and a surname ("गोलकीपर प्रिंस दहिया"). */
export function isRoyalName(words: readonly Word[], at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || word?.joint !== 'space' || next?.joint !== 'space') return false;
  return (
    ROYAL_NAMES.has(word.token.norm) && announcesPerson(before.token.norm) && SURNAMES.has(next.token.norm)
  );
}
