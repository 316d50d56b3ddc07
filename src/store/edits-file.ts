import * as v from 'valibot';
import type { Edit, EditStatement } from '../knowledge/edits.ts';
import { FormatError } from '../lexicon/sections.ts';

/** What the file says of itself, so that no other JSON is taken for it. */
const FORMAT = 'sandarbh-edits';
const VERSION = 1;

/** The longest name, in UTF-16 code units, and the most edits and anchors of one: far more than anybody makes by hand. */
const LONGEST_NAME = 120;
const LONGEST_LABEL = 400;
const MOST_EDITS = 20_000;
const MOST_ANCHORS = 512;
const MOST_BESIDE = 64;

/** Control signs and those that turn the direction of writing would show another name than the one that is there. */
const UNSEEN = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const Label = v.pipe(
  v.string(),
  v.maxLength(LONGEST_LABEL),
  v.check((text) => !UNSEEN.test(text)),
);
const Name = v.pipe(Label, v.trim(), v.minLength(1), v.maxLength(LONGEST_NAME));
const Type = v.picklist(['person', 'place', 'organization', 'event']);
const Offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const MentionAnchor = v.pipe(
  v.object({
    kind: v.literal('mention'),
    article: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    start: Offset,
    end: Offset,
  }),
  v.check(({ start, end }) => start < end),
);
const SpellingAnchor = v.object({
  kind: v.literal('spelling'),
  type: Type,
  key: v.pipe(Label, v.minLength(1)),
});
const BesideAnchor = v.object({
  kind: v.literal('beside'),
  type: Type,
  key: v.pipe(Label, v.minLength(1)),
  beside: v.pipe(v.array(v.pipe(Label, v.minLength(1))), v.maxLength(MOST_BESIDE)),
});
const Side = v.object({
  name: Label,
  anchors: v.pipe(v.array(v.union([MentionAnchor, SpellingAnchor, BesideAnchor])), v.maxLength(MOST_ANCHORS)),
});
const Statement = v.variant('kind', [
  v.object({ kind: v.picklist(['join', 'keep-apart']), one: Side, other: Side }),
  v.object({ kind: v.literal('rename'), one: Side, name: Name }),
  v.object({ kind: v.literal('hide'), one: Side }),
  v.object({ kind: v.literal('change-kind'), one: Side, type: Type }),
]);
const EditsFile = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  edits: v.pipe(v.array(Statement), v.maxLength(MOST_EDITS)),
});

/** A name as a reader typed it, without the space around it; null when it is none: empty, too long, with unseen signs. */
export function typedName(text: string): string | null {
  const result = v.safeParse(Name, text);
  return result.success ? result.output : null;
}

/** The reader's edits as a file to keep, in their order. Their numbers are not in it: another list has others. */
export function writeEdits(edits: readonly Edit[]): Uint8Array {
  const statements = [...edits].sort((a, b) => a.seq - b.seq).map(({ seq: _, ...statement }) => statement);
  const file = { format: FORMAT, version: VERSION, edits: statements };
  return new TextEncoder().encode(`${JSON.stringify(file, null, 1)}\n`);
}

/** Reads a file of edits, whoever made it; nothing in it is trusted. Throws FormatError, its message one line. */
export function readEdits(bytes: Uint8Array): EditStatement[] {
  const result = v.safeParse(EditsFile, parsed(bytes));
  if (result.success) return result.output.edits;
  const [, number] = (result.issues[0].path ?? []).map(({ key }) => key);
  throw new FormatError(
    typeof number === 'number'
      ? `edit ${number + 1} of the file is not sound`
      : 'this is not a file of edits',
  );
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FormatError('this is not a file of edits');
  }
}
