import type { Article, Span } from '../article/article.ts';
import type { Extract } from '../extract/extract.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { type BuiltKnowledge, buildKnowledge } from '../knowledge/build-knowledge.ts';
import type { Edit } from '../knowledge/edits.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findByCues } from '../names/cue-finders.ts';
import { type NameSources, tagNames } from '../names/find-names.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';
import type { NameTagger, TaggedName } from '../names/tagger/tagger.ts';
import { rememberingKeys, wordsOf } from '../names/words.ts';
import type { Token } from '../text/tokens.ts';
import { asideArticle, linkAsides } from './asides.ts';
import { type Denial, deniedOn } from './denials.ts';
import { withKnownNames } from './known-names.ts';
import { type LinkedMention, type LinkedPage, linkPage } from './link-page.ts';
import { type ProfileSources, profileSources } from './profile-source.ts';
import { compileSnapshot, type Snapshot } from './snapshot.ts';

/**
 * A page read, extracted and linked. `asideMentions` are the names in its captions and side columns; their entities from
 * `extract.entities.length` on are known ones that the article itself does not name, whose ids `asideKnown` lists.
 */
export type ReadPage = {
  readonly extract: Extract;
  readonly linked: LinkedPage;
  readonly asideMentions: readonly LinkedMention[];
  readonly asideKnown: readonly string[];
};

/** Knowledge and its snapshot, with all that they were made of: what the next build starts from. Held by whoever builds again. */
export type Build = {
  readonly knowledge: Knowledge;
  readonly snapshot: Uint8Array;
  readonly built: BuiltKnowledge;
  readonly profiles: ProfileSources;
};

/** The road from article to knowledge and to linked pages, with the engine's own lists loaded once. */
export type Engine = {
  readonly gazetteer: Gazetteer;
  /** What the tagger makes of the sentences of one text, given in tokens; spans in tokens. */
  tag(sentences: readonly (readonly Token[])[]): TaggedName[][];
  /** What an article says by itself. */
  extract(article: Article): Extract;
  /**
   * What a set of extracts tells, as the reader's edits have it. What was built before is reused wherever the extracts are the same objects; the
   * bytes are those of a build from nothing.
   */
  build(extracts: readonly Extract[], edits?: readonly Edit[], before?: Build | null): Build;
  /** What stands on a page, given what is known and what the reader denies; `asides` are pieces of its text outside the article. */
  read(article: Article, asides: readonly Span[], snapshot: Snapshot, denials?: readonly Denial[]): ReadPage;
};

/** Wires the road over the compiled lists. */
export function createEngine(gazetteer: Gazetteer, tagger: NameTagger): Engine {
  const sources: NameSources = { gazetteer, finder: findByCues, tagger };
  return {
    gazetteer,
    tag: (sentences) => {
      const keyOf = rememberingKeys();
      return tagNames(
        sentences.map((tokens) => ({ tokens, words: wordsOf(tokens, keyOf) })),
        sources,
      );
    },
    extract: (article) => extractArticle(article, sources),
    build: (extracts, edits = [], before = null) => build(extracts, edits, before, gazetteer),
    read: (article, asides, snapshot, denials = []) => {
      const known: NameSources = { ...sources, finder: withKnownNames(findByCues, snapshot) };
      const extract = extractArticle(article, known);
      const denied = deniedOn(extract, denials);
      const linked = linkPage(extract, snapshot, denied);
      const aside = extractArticle(asideArticle(article, asides), known);
      const { mentions, added } = linkAsides(extract, linked, aside, linkPage(aside, snapshot, denied));
      return { extract, linked, asideMentions: mentions, asideKnown: added };
    },
  };
}

function build(
  extracts: readonly Extract[],
  edits: readonly Edit[],
  before: Build | null,
  gazetteer: Gazetteer,
): Build {
  const built = buildKnowledge(extracts, gazetteer, edits, before?.built ?? null);
  const profiles = profileSources(built.knowledge, before?.profiles);
  const snapshot = compileSnapshot(built.knowledge, profiles.made.values, before);
  return { knowledge: built.knowledge, snapshot, built, profiles };
}
