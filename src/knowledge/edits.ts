import type { NameType } from '../names/mention.ts';
import { compareUnits } from '../text/code-units.ts';

/**
 * What an edit holds on to: one mention in an article (offsets in UTF-16 code units of its text), or a spelling, as the
 * words of a name at tier n0 (`spellingKey`) under the kind that texts are read to use it for; `beside`: a whole spelling on a page that
 * names these others, for open pages, whose text and id change. Never the id of an entity: ids follow from the articles, and an edit is to
 * outlive them.
 */
export type Anchor =
  | { readonly kind: 'mention'; readonly article: string; readonly start: number; readonly end: number }
  | { readonly kind: 'spelling'; readonly type: NameType; readonly key: string }
  | {
      readonly kind: 'beside';
      readonly type: NameType;
      readonly key: string;
      readonly beside: readonly string[];
    };

/** Who an edit speaks of. `name` is how the reader saw it then: for lists, never an input to resolving. */
export type EditSide = { readonly name: string; readonly anchors: readonly Anchor[] };

/**
 * What a reader says of names. `join`: both sides are one. `keep-apart`: they are not, whatever evidence says; `other` is
 * what was split off. `rename`: shown by this name, verbatim. `hide`: not shown at all. `change-kind`: is a person, a
 * place … after all.
 */
export type EditStatement =
  | { readonly kind: 'join' | 'keep-apart'; readonly one: EditSide; readonly other: EditSide }
  | { readonly kind: 'rename'; readonly one: EditSide; readonly name: string }
  | { readonly kind: 'hide'; readonly one: EditSide }
  | { readonly kind: 'change-kind'; readonly one: EditSide; readonly type: NameType };

/** A statement with its place in the reader's order: of two that contradict each other the higher number holds. */
export type Edit = EditStatement & { readonly seq: number };

/**
 * What became of an edit. `unanchored`: no article of a side is there now; it waits for them. `overruled`: a later edit
 * says otherwise. `one` and `other` are the ids of the entities that its sides are now, null where none is shown.
 */
export type EditOutcome = {
  readonly seq: number;
  readonly state: 'holds' | 'overruled' | 'unanchored';
  readonly one: string | null;
  readonly other: string | null;
};

/** Edits in the reader's order, each once, however they were given. */
export function inReadersOrder(edits: readonly Edit[]): Edit[] {
  const distinct = new Map(edits.map((edit) => [JSON.stringify(edit), edit]));
  return [...distinct]
    .sort(([a, { seq }], [b, { seq: other }]) => seq - other || compareUnits(a, b))
    .map(([, edit]) => edit);
}

/** The side of an edit that it has besides `one`; null where it speaks of one entity alone. */
export function otherSide(edit: EditStatement): EditSide | null {
  return edit.kind === 'join' || edit.kind === 'keep-apart' ? edit.other : null;
}
