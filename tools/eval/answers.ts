import * as v from 'valibot';

/**
 * What the `sandarbh` command answers, as much of it as is scored. Answers are checked against these shapes, whether they were
 * computed just now or committed earlier.
 */

const id = v.nullable(v.string());

const spotted = v.object({
  /** In UTF-16 code units of the text. */
  mentions: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      type: v.picklist(['person', 'place', 'organization', 'event']),
      entity: id,
      local: v.nullable(v.number()),
    }),
  ),
});

const dump = v.object({
  articles: v.array(v.object({ id: v.string(), file: v.string() })),
  entities: v.array(v.object({ id: v.string(), name: v.string(), aliases: v.array(v.string()) })),
  events: v.array(
    v.object({
      title: v.string(),
      date: id,
      participants: v.array(v.string()),
      articles: v.array(v.string()),
    }),
  ),
});

/** What `sandarbh spot` finds in one text. */
export type Spotted = v.InferOutput<typeof spotted>;
export type SpottedMention = Spotted['mentions'][number];

/** What `sandarbh dump` tells of a pack. */
export type Dump = v.InferOutput<typeof dump>;
export type DumpedEvent = Dump['events'][number];

/** Throws when the value is no answer of `sandarbh spot`. */
export function readSpotted(value: unknown): Spotted {
  return v.parse(spotted, value);
}

/** Throws when the value is no answer of `sandarbh dump`. */
export function readDump(value: unknown): Dump {
  return v.parse(dump, value);
}
