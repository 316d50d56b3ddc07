import { readFileSync } from 'node:fs';
import type { Article } from '../src/article/article.ts';
import { readPlainText } from '../src/article/plain-text.ts';
import type { Extract, LocalEntity } from '../src/extract/extract.ts';
import type { Knowledge, KnownEntity } from '../src/knowledge/knowledge.ts';
import { createEngine } from '../src/link/engine.ts';
import { findByCues } from '../src/names/cue-finders.ts';
import { findNames, type NameSources } from '../src/names/find-names.ts';
import { compileGazetteer } from '../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../src/names/gazetteer/gazetteer.ts';
import { type NameMention, SURE } from '../src/names/mention.ts';
import { sightingOf } from '../src/names/sighting.ts';
import { hintsOf } from '../src/names/tagger/grid.ts';
import { createNameTagger, type NameTagger, type TaggedName } from '../src/names/tagger/tagger.ts';
import { openWeights } from '../src/names/tagger/weights.ts';
import { rememberingKeys, wordsOf } from '../src/names/words.ts';
import { type Token, tokenise } from '../src/text/tokens.ts';

/** The lists and the engine over them, made once for all tests of a file. */
const gazetteer = openGazetteer(compileGazetteer());
const tagger = createNameTagger(
  openWeights(new Uint8Array(readFileSync('src/names/tagger/weights/weights.bin'))),
);
export const sources: NameSources = { gazetteer, finder: findByCues, tagger };
export const engine = createEngine(gazetteer, tagger);

/** A tagger that sees nothing, and the engine with it: what lists and cues make of a text by themselves. */
const blindTagger: NameTagger = { score: () => new Int32Array(), read: () => [], scale: 1 };
export const engineOfCues = createEngine(gazetteer, blindTagger);

/** A Monday: the day of publication of the articles that tests write, where they say nothing else. */
const PUBLISHED = '2025-03-10';

/** An article in plain text as the engine reads it, of a day (null: not known) and an outlet. */
export function newsArticle(
  text: string,
  published: string | null = PUBLISHED,
  outlet: string | null = 'प्रभात संवाद',
): Article {
  return readPlainText(text, {
    title: null,
    outlet,
    url: null,
    author: null,
    published: published === null ? null : { date: published, how: 'stated' },
  });
}

/** What a text published on PUBLISHED says. */
export function extractOf(text: string): Extract {
  return engine.extract(newsArticle(text));
}

/** The names of one sentence, sure ones and others. */
export function mentionsIn(sentence: string): NameMention[] {
  return namesWith(sources, sentence);
}

/** The names that lists and cues alone find in one sentence, sure ones and others. */
export function mentionsByCues(sentence: string): NameMention[] {
  return namesWith({ ...sources, tagger: blindTagger }, sentence);
}

function namesWith(from: NameSources, sentence: string): NameMention[] {
  const tokens = tokenise(sentence);
  return findNames([{ tokens, words: wordsOf(tokens, rememberingKeys()) }], from).flat();
}

/** The sure names of one sentence as `type words`. */
export function namesIn(sentence: string): string[] {
  return mentionsIn(sentence)
    .filter((mention) => mention.confidence >= SURE)
    .map(({ type, start, end }) => `${type} ${sentence.slice(start, end)}`);
}

/** The entity whose name is spelled so in an extract; throws when there is none. */
export function entityNamed(extract: Extract, name: string): LocalEntity {
  const found = extract.entities.find((entity) => entity.name === name);
  if (!found) throw new Error(`no ${name} among ${extract.entities.map((entity) => entity.name).join(', ')}`);
  return found;
}

/** The words with which an article names an entity, in the order of the text. */
export function mentionsOf(article: Article, extract: Extract, name: string): string[] {
  const number = extract.entities.indexOf(entityNamed(extract, name));
  return extract.mentions
    .filter((mention) => mention.entity === number)
    .map(({ start, end }) => article.text.slice(start, end));
}

/** What a set of articles tells. */
export function knowledgeOf(...articles: readonly Article[]): Knowledge {
  return engine.build(articles.map((article) => engine.extract(article))).knowledge;
}

/** The record whose name is spelled so; throws when there is none. */
export function recordNamed(knowledge: Knowledge, name: string): KnownEntity {
  const found = knowledge.entities.find((entity) => entity.name === name);
  if (!found)
    throw new Error(`no ${name} among ${knowledge.entities.map((entity) => entity.name).join(', ')}`);
  return found;
}

/** What the tagger reads in one sentence by itself, before the rest of an article is looked at. */
export function firstPass(tokens: readonly Token[]): TaggedName[] {
  const words = wordsOf(tokens, rememberingKeys());
  const { listed, cued } = sightingOf(words, gazetteer, findByCues);
  return tagger.read(tagger.score({ tokens, hints: hintsOf(tokens.length, words, listed, cued) }));
}
