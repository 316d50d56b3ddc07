/** The types that the tagger tells apart, as corpora call them. */
export type TaggedType = 'PER' | 'LOC' | 'ORG';

/** The labels in the order of the weights' columns: nothing, then first and further token of each type. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG'] as const;

/** How many labels there are: the columns of a row of weights. */
export const LABEL_COUNT = LABELS.length;

const TYPES: readonly TaggedType[] = ['PER', 'LOC', 'ORG'];

/** The label of the first or a further token of a name, as an index of LABELS. */
export function labelOf(place: 'B' | 'I', type: TaggedType): number {
  return 1 + 2 * TYPES.indexOf(type) + Number(place === 'I');
}

/** The type of a label, or null for `O`. */
export function typeOfLabel(label: number): TaggedType | null {
  return TYPES[(label - 1) >> 1] ?? null;
}

/** Whether a label begins a name. */
export function begins(label: number): boolean {
  return label % 2 === 1;
}

/** Whether `label` may stand behind `previous` (null: at the start): a further token needs a token of its type before it. */
export function mayFollow(previous: number | null, label: number): boolean {
  if (label === 0 || begins(label)) return true;
  return previous === label || previous === label - 1;
}
