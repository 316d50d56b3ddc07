import type { Article } from '../article/article.ts';
import type { Extract } from '../extract/extract.ts';
import { EXTRACT_VERSION } from '../extract/extract.ts';
import { KNOWLEDGE_VERSION, type Knowledge } from '../knowledge/knowledge.ts';
import { FormatError, openSections, packSections } from '../lexicon/sections.ts';
import type { Engine } from '../link/engine.ts';
import { compareUnits } from '../text/code-units.ts';

const MAGIC = 0x4b_50_4e_53;
const VERSION = 1;
const SECTIONS = 5;

/** An article of a pack with the file it came from, relative to the input, with `/`. */
export type PackedArticle = { readonly file: string; readonly article: Article };

/** A knowledge pack: articles with what was extracted and made of them, in one file. */
export type Pack = {
  /** The name of the set, as the library shows it. */
  readonly set: string;
  /** In the order of article ids. */
  readonly articles: readonly PackedArticle[];
  readonly extracts: readonly Extract[];
  readonly knowledge: Knowledge;
  readonly snapshot: Uint8Array;
};

/** Makes a pack of articles: each once, in the order of ids, so that the same articles give the same pack in any order. */
export function makePack(set: string, articles: readonly PackedArticle[], engine: Engine): Pack {
  const distinct = new Map<string, PackedArticle>();
  for (const packed of articles) {
    const known = distinct.get(packed.article.id);
    if (!known || packed.file < known.file) distinct.set(packed.article.id, packed);
  }
  const sorted = [...distinct.values()].sort((a, b) => compareUnits(a.article.id, b.article.id));
  const extracts = sorted.map(({ article }) => engine.extract(article));
  const { knowledge, snapshot } = engine.build(extracts);
  return { set, articles: sorted, extracts, knowledge, snapshot };
}

type Head = { readonly set: string; readonly extractVersion: number; readonly knowledgeVersion: number };

/** The bytes of a pack; the same pack gives the same bytes. */
export function encodePack(pack: Pack): Uint8Array {
  const head: Head = { set: pack.set, extractVersion: EXTRACT_VERSION, knowledgeVersion: KNOWLEDGE_VERSION };
  return packSections(MAGIC, VERSION, [
    json(head),
    json(pack.articles),
    json(pack.extracts),
    json(pack.knowledge),
    pack.snapshot,
  ]);
}

/** Reads a pack of this version of the engine. Throws FormatError, its message one line, on anything else. */
export function decodePack(bytes: Uint8Array): Pack {
  const [head, articles, extracts, knowledge, snapshot] = openSections(bytes, MAGIC, VERSION, SECTIONS);
  if (!head || !articles || !extracts || !knowledge || !snapshot)
    throw new FormatError('a section is missing');
  const { set, extractVersion, knowledgeVersion } = parse(head, isHead);
  if (extractVersion !== EXTRACT_VERSION || knowledgeVersion !== KNOWLEDGE_VERSION) {
    throw new FormatError('made by another version of Sandarbh; build it again from its articles');
  }
  const pack: Pack = {
    set,
    articles: parse(articles, isList<PackedArticle>),
    extracts: parse(extracts, isList<Extract>),
    knowledge: parse(knowledge, isKnowledge),
    snapshot,
  };
  if (pack.articles.length !== pack.extracts.length) throw new FormatError(DAMAGED);
  return pack;
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

const DAMAGED = 'the file is damaged';

function parse<T>(bytes: Uint8Array, isSound: (value: unknown) => value is T): T {
  const value = parseJson(bytes);
  if (!isSound(value)) throw new FormatError(DAMAGED);
  return value;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FormatError(DAMAGED);
  }
}

/** These look at the outside only: whatever has the magic and the versions was written by `encodePack`, or is broken. */
function isHead(value: unknown): value is Head {
  return isObject(value) && typeof value['set'] === 'string';
}

function isList<T>(value: unknown): value is readonly T[] {
  return Array.isArray(value);
}

function isKnowledge(value: unknown): value is Knowledge {
  return isObject(value) && ['articles', 'entities', 'events'].every((list) => Array.isArray(value[list]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
