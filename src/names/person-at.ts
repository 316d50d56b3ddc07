import { wordSet } from '../text/word-set.ts';
import { announcesPerson } from './cues/titles.ts';
import { isBreak, type Word } from './words.ts';

/** Where people are who are called so: "मैदान पर", "अस्पताल में". */
const SPOTS = wordSet('मैदान बाजार स्टेडियम पार्क थाने थाना अस्पताल स्कूल कॉलेज कोर्ट जेल');

/**
 * Whether what ends in the word at `head` is no ground or hospital of that name but somebody who is there: a title announces him ("कोच हरेंद्र बराड़ मैदान पर",
 * "चाचा हयात नगन्याल अस्पताल में"). The name begins at `from`.
 */
export function isPersonAt(words: readonly Word[], from: number, head: number): boolean {
  const title = words[from - 1]?.token.norm ?? '';
  return (
    head - from > 1 &&
    !isBreak(words[from]) &&
    SPOTS.has(words[head]?.token.norm ?? '') &&
    announcesPerson(title)
  );
}
