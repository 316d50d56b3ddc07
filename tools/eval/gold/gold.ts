import * as v from 'valibot';

/** A flag of an annotation that stands there only when it is true. */
const flag = v.optional(v.boolean(), false);
const list = v.optional(v.array(v.string()), []);

/** A piece of a gold text, in UTF-16 code units. */
const span = { start: v.number(), end: v.number() };

const mention = v.object({
  ...span,
  surface: v.string(),
  type: v.picklist(['PER', 'LOC', 'ORG', 'EVENT', 'OTHER']),
  entity: v.string(),
  /** Other entities that count as right. */
  accept: list,
  /** Neither rewarded nor punished. */
  optional: flag,
  /** Lies inside the span of an event or an organisation. */
  nested: flag,
  inBoilerplate: flag,
});

/** A file with one annotated text; README.md beside the files says what is annotated how. */
export const textFile = v.object({
  file: v.string(),
  text: v.string(),
  mentions: v.array(mention),
  /** What looks like a name of the seeds and is none. */
  traps: v.optional(v.array(v.object({ ...span, surface: v.string(), why: v.string() })), []),
  /** What must stay out of the knowledge base. */
  boilerplate: v.optional(v.array(v.object(span)), []),
  /** The text goes on with a story that other texts of its folder have begun. */
  followUp: flag,
});

const entity = v.object({
  id: v.string(),
  type: v.string(),
  canonical_hi: v.optional(v.string(), ''),
  canonical_en: v.optional(v.string(), ''),
  aliases_hi: list,
  boilerplateOnly: flag,
});

const event = v.object({
  id: v.string(),
  date: v.optional(v.nullable(v.string()), null),
  participants: list,
  /** The files that tell it: one of the two names is in use. */
  sources: v.optional(v.array(v.string())),
  files: v.optional(v.array(v.string())),
  mayMergeWith: list,
});

/** What a knowledge base made of some texts should hold. */
export const storyFile = v.object({
  entities: v.array(entity),
  events: v.array(event),
  mustNotMerge: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
});

/** The annotation of the seeds: their texts and what they should yield, in one file. */
export const seedsFile = v.object({ ...storyFile.entries, files: v.array(textFile) });

export type GoldMention = v.InferOutput<typeof mention>;
export type GoldText = v.InferOutput<typeof textFile>;
export type GoldEntity = v.InferOutput<typeof entity>;
export type GoldEvent = v.InferOutput<typeof event>;
export type GoldStory = v.InferOutput<typeof storyFile>;

/**
 * Whether a mention is asked for: the name of a person, a place or an organisation that everybody would mark.
 */
export function isFair(mention: GoldMention): boolean {
  const named = mention.type === 'PER' || mention.type === 'LOC' || mention.type === 'ORG';
  return named && !(mention.optional || mention.nested || mention.inBoilerplate);
}

/** The ids that are right for a mention, its own first. */
export function rightIds(mention: GoldMention): readonly string[] {
  return [mention.entity, ...mention.accept];
}
