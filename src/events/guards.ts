import type { NameType } from '../names/mention.ts';
import { foldWord } from '../text/fold.ts';
import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';

/**
 * What a sentence is asked beside its words. `game`: it reports a game. `election`: it has a word of elections. `person`, `body`: it names one.
 * `named`: a name stands right before the cue. `owned`: a name and का do. `last`: nothing stands behind the verb.
 */
const MARKS = ['game', 'election', 'person', 'body', 'named', 'owned', 'last'] as const;

/** One thing that a sentence is asked; see `Guard`. */
export type Mark = (typeof MARKS)[number];

/** Any of these words, in any form, or of these marks. */
type Any = { readonly words: ReadonlySet<string>; readonly marks: readonly Mark[] };

/** What a sentence must have for a phrase to tell its event: something of each of `all`, and nothing of `none`. */
export type Guard = { readonly all: readonly Any[]; readonly none: Any };

/**
 * The guard of a row: groups parted by "+", of each of which a word or a mark ("@game") must be there; what has "-" before it, in any group,
 * must not be.
 */
export function guardOf(text: string): Guard {
  const groups = text.split('+').map((group) => group.split(' ').filter(Boolean));
  const wanted = groups.map((group) => group.filter((item) => !item.startsWith('-')));
  const barred = groups.flat().filter((item) => item.startsWith('-'));
  return {
    all: wanted.filter((group) => group.length > 0).map(anyOf),
    none: anyOf(barred.map((item) => item.slice(1))),
  };
}

function anyOf(items: readonly string[]): Any {
  return {
    words: new Set(items.filter((item) => !item.startsWith('@')).map(foldWord)),
    marks: MARKS.filter((mark) => items.includes(`@${mark}`)),
  };
}

/** A sentence as guards see it: its tokens, the types of the names in it, and what `has` tells of it. */
export type Guarded = {
  readonly tokens: readonly Token[];
  readonly has: (mark: Mark) => boolean;
};

/** Whether a sentence has what a guard asks for. */
export function isGuarded(guard: Guard, sentence: Guarded): boolean {
  return guard.all.every((any) => hasAny(any, sentence)) && !hasAny(guard.none, sentence);
}

function hasAny({ words, marks }: Any, { tokens, has }: Guarded): boolean {
  if (marks.some(has)) return true;
  return words.size > 0 && tokens.some(({ norm }) => directForms(norm).some((form) => words.has(form)));
}

/** Which mark a name of a type makes, or null. */
export function markOfName(type: NameType): Mark | null {
  return type === 'person' ? 'person' : type === 'organization' ? 'body' : null;
}
