import { wordSet } from '../../text/word-set.ts';

/** Case markers: what stands right before one is the end of a noun phrase. */
export const CASE_MARKERS = wordSet('ने को से का के की में पर द्वारा तक सहित समेत');

/** Case markers that no participle, pronoun form or bare verb can stand before: a word before one is used as a noun. */
export const NOUN_ONLY_MARKERS = wordSet('ने को का के की से द्वारा');
