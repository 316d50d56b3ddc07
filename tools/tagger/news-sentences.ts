import { readFileSync } from 'node:fs';
import { tokenise } from '../../src/text/tokens.ts';
import { spliced } from './augment.ts';
import type { LabelledSentence } from './corpus.ts';
import { makeName, type NamePools, regionsOf } from './name-pools.ts';
import { pick, type Random, randomFrom } from './random.ts';

/** A piece of a sentence: text, or a name with its type. */
type Piece = { readonly text: string; readonly type: string | null };

/** How often all names of a copy are of one region, and how often a word of a name is spliced anew. */
const ONE_REGION = 0.7;
const SPLICED = 0.25;

/**
 * News sentences, `copies` times each with other names: `[PER …]`, `[LOC …]` and `[ORG …]` stand where the names go. The
 * first of each is the sentence as it is written.
 */
export function newsSentences(
  path: string,
  pools: NamePools,
  copies: number,
  seed: number,
): LabelledSentence[] {
  const random = randomFrom(seed);
  const sentences = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(piecesOf);
  const all: LabelledSentence[] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const pieces of sentences) {
      if (copy > 0 && !pieces.some(({ type }) => type !== null)) continue;
      all.push(labelled(copy === 0 ? pieces : withOtherNames(pieces, pools, random)));
    }
  }
  return all;
}

function piecesOf(line: string): Piece[] {
  return line.split(/(\[(?:PER|LOC|ORG) [^\]]+\])/).map((text): Piece => {
    const name = /^\[(PER|LOC|ORG) ([^\]]+)\]$/.exec(text);
    return { text: name?.[2] ?? text, type: name?.[1] ?? null };
  });
}

function withOtherNames(pieces: readonly Piece[], pools: NamePools, random: Random): Piece[] {
  const regions = regionsOf(pools);
  const home = pick(regions, random);
  const made = new Map<string, string>();
  return pieces.map(({ text, type }) => {
    if (type === null) return { text, type };
    const region = random() < ONE_REGION ? home : pick(regions, random);
    const name = made.get(text) ?? varied(makeName({ pools, region, random }, type, text), type, random);
    made.set(text, name);
    return { text: name, type };
  });
}

/** A name with some of its words spliced with others, so that no pool is learnt by heart; organisations stay readable. */
function varied(name: string, type: string, random: Random): string {
  if (type === 'ORG') return name;
  const words = name.split(' ');
  return words
    .map((word) => (word.length > 3 && random() < SPLICED ? spliced(word, pick(words, random)) : word))
    .join(' ');
}

function labelled(pieces: readonly Piece[]): LabelledSentence {
  const tokens: string[] = [];
  const labels: string[] = [];
  for (const { text, type } of pieces) {
    const words = tokenise(text).map((token) => token.text);
    tokens.push(...words);
    labels.push(...words.map((_, i) => (type === null ? 'O' : `${i === 0 ? 'B' : 'I'}-${type}`)));
  }
  return { tokens, labels };
}
