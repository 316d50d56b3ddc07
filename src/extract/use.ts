import type { NameMention, NameType } from '../names/mention.ts';
import type { Word } from '../names/words.ts';
import { letterNamed } from '../text/letters.ts';
import type { MentionForm } from './extract.ts';
import type { ReadSentence } from './reading.ts';

/** A name in use: a mention on its way to its entity, as it stands in the text and with its words at tier n0. */
export type Use = {
  readonly sentence: number;
  readonly mention: NameMention;
  readonly surface: string;
  readonly words: readonly string[];
};

/** Uses that name one entity: what the resolution of an article works on. */
export type Cluster = {
  readonly type: NameType;
  readonly uses: { readonly use: Use; readonly form: MentionForm }[];
  /** Full spellings as n0 words, the first one seen first. */
  readonly names: (readonly string[])[];
  listed: string | null;
  owner: string | null;
};

/** The use that a mention in a read sentence is. */
export function useOf(sentence: ReadSentence, mention: NameMention): Use {
  const words = wordsOfName(sentence, mention);
  const surface = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
  return { sentence: sentence.index, mention, surface, words };
}

/** "एस.आई.टी." is one word of a body's name, as "एसआईटी" is, and so is the end of "गया एफ.सी." */
function wordsOfName(sentence: ReadSentence, { type, from, to }: NameMention): string[] {
  const words = sentence.words.slice(from, to);
  const isLetter = ({ token }: Word): boolean => letterNamed(token.norm) !== null;
  const norms: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const isGlued =
      type === 'organization' && word.joint === 'stop' && before && isLetter(before) && isLetter(word);
    if (isGlued) norms.push((norms.pop() ?? '') + word.token.norm);
    else norms.push(word.token.norm);
  });
  return norms;
}

/** The use of words `from` to `to` of a sentence as another name type, with its confidence. */
export function useOfWords(
  sentence: ReadSentence,
  from: number,
  to: number,
  type: NameType,
  confidence: number,
): Use | null {
  const start = sentence.words[from]?.token.start;
  const end = sentence.words[to - 1]?.token.end;
  if (start === undefined || end === undefined) return null;
  return useOf(sentence, { start, end, from, to, type, confidence, listed: [], adjective: false });
}

/** A cluster of one full use. */
export function clusterOf(use: Use, type: NameType): Cluster {
  return { type, uses: [{ use, form: 'full' }], names: [use.words], listed: null, owner: null };
}

/** Adds a use to a cluster; a full one brings its spelling. */
export function addUse(cluster: Cluster, use: Use, form: MentionForm): void {
  cluster.uses.push({ use, form });
  if (form === 'full' && !cluster.names.some((name) => equalWords(name, use.words)))
    cluster.names.push(use.words);
}

/** Whether two names have the same words. */
export function equalWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
