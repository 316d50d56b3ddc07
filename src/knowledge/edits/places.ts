import type { Span } from '../../article/article.ts';
import type { Extract } from '../../extract/extract.ts';
import { tokenise } from '../../text/tokens.ts';
import { type Anchor, type Edit, type EditSide, otherSide } from '../edits.ts';
import { type BesideAnchor, savedLocals } from './beside.ts';

/** A mention by the number of its extract and its own number there. */
export type Place = { readonly article: number; readonly mention: number };

/** Where each anchor of a side holds, in the order of the anchors; an anchor whose articles are gone has no place. */
export type PlacedAnchor = { readonly anchor: Anchor; readonly places: readonly Place[] };

/** An edit with where its sides hold. */
export type PlacedEdit = {
  readonly edit: Edit;
  readonly one: readonly PlacedAnchor[];
  readonly other: readonly PlacedAnchor[];
};

/** The key of a spelling: its words at tier n0, which folds only what never tells two words apart. */
export function spellingKey(form: string): string {
  return tokenise(form)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.norm)
    .join(' ');
}

/** The words of a mention as they stand in its article. */
export function surfaceOf(extract: Extract, mention: Extract['mentions'][number]): string {
  const sentence = extract.sentences[mention.sentence];
  return sentence?.text.slice(mention.start - sentence.start, mention.end - sentence.start) ?? '';
}

/** Finds where the anchors of edits hold in a set of extracts. */
export function placeEdits(edits: readonly Edit[], extracts: readonly Extract[]): PlacedEdit[] {
  if (edits.length === 0) return [];
  const numberOf = new Map(extracts.map(({ article }, number) => [article.id, number]));
  const spelled = spelledPlaces(edits, extracts);
  const placesOf = (anchor: Anchor, opposite: readonly Anchor[]): readonly Place[] => {
    if (anchor.kind === 'spelling') return spelled.get(`${anchor.type} ${anchor.key}`) ?? [];
    if (anchor.kind === 'beside') return placesBeside(anchor, extracts, opposite);
    const article = numberOf.get(anchor.article);
    const mention = article === undefined ? -1 : mentionAt(extracts[article], anchor);
    return article === undefined || mention < 0 ? [] : [{ article, mention }];
  };
  const place = (
    side: EditSide | null,
    opposite: EditSide | null,
    speaks: (anchor: Anchor, place: Place) => boolean,
  ): PlacedAnchor[] =>
    (side?.anchors ?? []).map((anchor) => ({
      anchor,
      places: placesOf(anchor, opposite?.anchors ?? []).filter((one) => speaks(anchor, one)),
    }));
  return edits.map((edit) => {
    const speaks = edit.kind === 'keep-apart' ? () => true : isWholeName(extracts);
    const other = otherSide(edit);
    return { edit, one: place(edit.one, other, speaks), other: place(other, edit.one, speaks) };
  });
}

/** A single word is somebody's name only where the article has no longer one: a surname does not tell who is meant. */
function isWholeName(extracts: readonly Extract[]): (anchor: Anchor, place: Place) => boolean {
  return (anchor, { article, mention }) => {
    if (anchor.kind !== 'spelling' || anchor.type !== 'person' || anchor.key.includes(' ')) return true;
    const extract = extracts[article];
    const entity = extract?.entities[extract.mentions[mention]?.entity ?? -1];
    return entity?.names.every((name) => name.length === 1) ?? false;
  };
}

/** Whether a side still has an anchor. */
export function isAnchored(side: readonly PlacedAnchor[]): boolean {
  return side.some(({ places }) => places.length > 0);
}

/**
 * The mentions in articles that an anchor on an open page speaks of: the page may have been saved. Not in those that the other side of the
 * edit names: the reader knew them, and spoke of the page.
 */
function placesBeside(
  anchor: BesideAnchor,
  extracts: readonly Extract[],
  opposite: readonly Anchor[],
): Place[] {
  const known = new Set(opposite.flatMap((other) => (other.kind === 'mention' ? [other.article] : [])));
  return extracts.flatMap((extract, article) => {
    const locals = known.has(extract.article.id) ? [] : savedLocals(anchor, extract);
    if (locals.length === 0) return [];
    return extract.mentions.flatMap(({ entity }, mention) =>
      locals.includes(entity) ? [{ article, mention }] : [],
    );
  });
}

/** The mention at a span, else the first that overlaps it: a newer engine may read a word more or less. */
function mentionAt(extract: Extract | undefined, { start, end }: Span): number {
  const mentions = extract?.mentions ?? [];
  const exact = mentions.findIndex((mention) => mention.start === start && mention.end === end);
  return exact >= 0 ? exact : mentions.findIndex((mention) => mention.start < end && start < mention.end);
}

/** The mentions of each spelling that some edit holds on to, by kind and key. */
function spelledPlaces(edits: readonly Edit[], extracts: readonly Extract[]): Map<string, Place[]> {
  const wanted = new Map<string, Place[]>();
  for (const edit of edits) {
    for (const anchor of [...edit.one.anchors, ...(otherSide(edit)?.anchors ?? [])]) {
      if (anchor.kind === 'spelling') wanted.set(`${anchor.type} ${anchor.key}`, []);
    }
  }
  if (wanted.size === 0) return wanted;
  const keys = new Map<string, string>();
  extracts.forEach((extract, article) => {
    extract.mentions.forEach((mention, number) => {
      const surface = surfaceOf(extract, mention);
      const key = keys.get(surface) ?? spellingKey(surface);
      keys.set(surface, key);
      const type = extract.entities[mention.entity]?.type;
      wanted.get(`${type} ${key}`)?.push({ article, mention: number });
    });
  });
  return wanted;
}
