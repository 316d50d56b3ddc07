import * as v from 'valibot';
import type { JsonMember, JsonNode } from './json-tree.ts';

/** The names under which files have what an article needs, the likeliest first; case, "_" and "-" do not count. */
const FIELD_NAMES = {
  title: ['title', 'headline', 'heading', 'articletitle'],
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'articletext',
    'fulltext',
    'maintext',
    'story',
    'article',
    'description',
    'paragraphs',
  ],
  date: [
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publisheddate',
    'publishdate',
    'pubdate',
    'date',
    'publishtime',
    'datetime',
    'timestamp',
    'time',
  ],
  outlet: ['outlet', 'publisher', 'source', 'sitename', 'site', 'newspaper', 'publication', 'domain'],
  url: ['url', 'link', 'canonical', 'canonicalurl', 'sourceurl', 'articleurl', 'href'],
  author: ['author', 'authors', 'byline', 'creator', 'reporter', 'writer'],
} as const;

type Field = keyof typeof FIELD_NAMES;

/** A field of an article as its file has it: the name it goes by there and the value with its place. */
export type FoundField = { readonly name: string; readonly node: JsonNode };

/** Finds a field of an article by its usual names; a null counts as absent. The last of equal names holds, as in JSON. */
export function findField(members: readonly JsonMember[], field: Field): FoundField | null {
  for (const wanted of FIELD_NAMES[field]) {
    const found = members.findLast(({ key }) => key.toLowerCase().replace(/[_\s-]/g, '') === wanted);
    if (found && !(found.value.kind === 'literal' && found.value.value === null)) {
      return { name: found.key, node: found.value };
    }
  }
  return null;
}

/** A name by itself or as schema.org and feeds wrap it. */
const NAME = v.union([
  v.string(),
  v.pipe(
    v.object({ name: v.string() }),
    v.transform(({ name }) => name),
  ),
  v.pipe(
    v.object({ title: v.string() }),
    v.transform(({ title }) => title),
  ),
]);

/** One name, or the first of several. */
export const NAMES = v.union([
  NAME,
  v.pipe(
    v.array(NAME),
    v.transform((names) => names[0] ?? ''),
  ),
]);

/** The text of an article: one string, or paragraphs, which are joined by empty lines. */
export const TEXT = v.union([
  v.string(),
  v.pipe(
    v.array(
      v.union([
        v.string(),
        v.pipe(
          v.object({ text: v.string() }),
          v.transform(({ text }) => text),
        ),
      ]),
    ),
    v.transform((paragraphs) => paragraphs.join('\n\n')),
  ),
]);

/** A date in words or figures, or a time in seconds or milliseconds since 1970. */
export const DATE = v.union([v.string(), v.pipe(v.number(), v.finite())]);

/** A node as a plain value, for validation. */
export function plainValue(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object':
      return Object.fromEntries(node.members.map(({ key, value }) => [key, plainValue(value)]));
    case 'array':
      return node.items.map(plainValue);
    default:
      return node.value;
  }
}

/** What a node is, in words, for messages. */
export function describe(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    default:
      return String(node.value);
  }
}
