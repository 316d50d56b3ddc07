import { TRAITS, type Trait } from './traits.ts';

/** What the tagger knows of a token by the sentence around it, behind the word's own traits. */
const SURROUNDINGS = ['listed', 'cued', 'before', 'beforeAt', 'after', 'afterAt', 'title', 'head'] as const;

type Surrounding = (typeof SURROUNDINGS)[number];

/** How many columns a token has: its word's traits, then its surroundings. */
export const COLUMNS = TRAITS.length + SURROUNDINGS.length;

/** The column of a trait or a surrounding. */
export function columnOf(name: Trait | Surrounding): number {
  const trait = (TRAITS as readonly string[]).indexOf(name);
  return trait >= 0 ? trait : TRAITS.length + (SURROUNDINGS as readonly string[]).indexOf(name);
}

/** One part of a feature: a column of the token `offset` places away. */
type Part = { readonly offset: number; readonly column: number };

/**
 * A feature template; its number seeds the hash, so that equal values of two templates stay apart. `cells` are where its parts stand
 * in a grid, counted from the first cell of the token's row.
 */
export type Template = {
  readonly number: number;
  readonly name: string;
  readonly parts: readonly Part[];
  readonly cells: readonly number[];
  /** Of these the cells that say something of few tokens only: where all are nothing, so is the feature. */
  readonly rare: readonly number[];
};

/** Columns that are nothing for most tokens; a feature of them is looked up only where one says something. */
const RARE = new Set(['listed', 'cued', 'title', 'head'].map((name) => columnOf(name as Surrounding)));

/** `key-1` names the trait `key` of the token before; names are joined by a space. */
const WORD_NAMES = `
  word key prefix1 prefix2 prefix3 prefix4 prefix5 suffix1 suffix2 suffix3 suffix4 suffix5 shape class lists cues syllables lastSyllables
  word-1 key-1 suffix2-1 suffix3-1 cues-1 class-1 lists-1
  word+1 key+1 suffix2+1 suffix3+1 cues+1 class+1 lists+1
  word-2 cues-2
  word+2 cues+2
`;

const JOINT_NAMES = [
  'word+1 word+2',
  'class-1 class class+1',
  'class-2 class-1 class',
  'class class+1 class+2',
  'lists-1 lists lists+1',
  'lists-2 lists-1 class',
  'class lists+1 lists+2',
  'cues-1 class',
  'class cues+1',
  'cues-1 classAndLists word+1',
  'cues-2 cues-1',
  'cues+1 cues+2',
  'suffix2-1 suffix2',
  'word-1 classAndLists',
  'classAndLists word+1',
  'listed',
  'listed class',
  'listed-1 listed listed+1',
  'listed word+1',
  'cued class',
  'cued listed',
  'cued-1 cued cued+1',
  'cued word+1',
  'cued classAndLists after',
  'beforeAt',
  'before',
  'afterAt',
  'after',
  'after classAndLists',
  'before classAndLists',
  'head class',
  'title class',
  'title head class',
  'lastSyllables cues-1',
] as const;

/** The templates that look at one word: their scores are summed once for each word and place. */
export const WORD_TEMPLATES: readonly Template[] = WORD_NAMES.trim()
  .split(/\s+/)
  .map((name, i) => templateOf(name, i));

/** The templates that look at several columns, or at the sentence: summed anew for each token. */
export const JOINT_TEMPLATES: readonly Template[] = JOINT_NAMES.map((name, i) =>
  templateOf(name, WORD_TEMPLATES.length + i),
);

/**
 * The template of this name and number.
 * @throws {Error} when the name has a column that there is none of
 */
export function templateOf(name: string, number: number): Template {
  const parts = name.split(' ').map(partOf);
  const cellOf = ({ offset, column }: Part): number => offset * COLUMNS + column;
  const rare = parts.filter(({ column }) => RARE.has(column)).map(cellOf);
  return { number, name, parts, cells: parts.map(cellOf), rare };
}

function partOf(name: string): Part {
  const at = name.search(/[+-]\d$/);
  const column = at < 0 ? name : name.slice(0, at);
  const known = [...TRAITS, ...SURROUNDINGS].find((other) => other === column);
  if (known === undefined) throw new Error(`no such column: ${column}`);
  return { offset: at < 0 ? 0 : Number(name.slice(at)), column: columnOf(known) };
}
