import type { Extract } from '../extract/extract.ts';
import type { Gazetteer, ListedPlace } from '../names/gazetteer/gazetteer.ts';
import type { NameType } from '../names/mention.ts';
import { SURE } from '../names/mention.ts';
import { compareUnits } from '../text/code-units.ts';
import { foldWord } from '../text/fold.ts';
import { romanise } from '../text/romanise.ts';
import type { KnownAlias, KnownLink } from './knowledge.ts';
import type { Node } from './nodes.ts';

/** One entity of the knowledge while it is built: its nodes, and what follows from their spellings. */
export type Member = {
  readonly nodes: readonly Node[];
  readonly link: KnownLink;
  readonly latin: string | null;
  /** The name that a title uses: one word where outlets use one, else the whole name. */
  readonly shortName: string;
  /** Aliases with numbers of extracts. */
  readonly aliases: readonly KnownAlias[];
};

type Spelling = {
  form: string;
  count: number;
  full: boolean;
  latin: boolean;
  words: number;
  articles: Set<number>;
};

/** Makes a member of the nodes that are one entity. */
export function toMember(nodes: readonly Node[], extracts: readonly Extract[], gazetteer: Gazetteer): Member {
  const spellings = countSpellings(nodes, extracts);
  const type = typeOf(nodes);
  const listed = nodes.map((node) => node.entity.listed).find((id) => id !== null) ?? null;
  const name = canonicalName(preferListed(spellings, listed === null ? null : gazetteer.place(listed)));
  return {
    nodes,
    link: { id: idOf(nodes, extracts), name, type, listed },
    latin: latinName(name, spellings, listed === null ? null : gazetteer.english(listed)),
    shortName: shortName(name, type, spellings),
    aliases: [...spellings]
      .sort((a, b) => b.count - a.count || compareUnits(a.form, b.form))
      .map(({ form, full, articles }) => ({ form, full, articles: [...articles].sort((a, b) => a - b) })),
  };
}

/** From the earliest mention in the order of article ids, so that imports that do not touch an entity leave its id alone. */
function idOf(nodes: readonly Node[], extracts: readonly Extract[]): string {
  const starts = nodes.flatMap(({ article, local }) => {
    const extract = extracts[article];
    const mention = extract?.mentions.find((m) => m.entity === local);
    return extract && mention ? [`${extract.article.id}-${mention.start}`] : [];
  });
  return starts.sort(compareUnits)[0] ?? '';
}

/** The type that most sure nodes have; in code unit order among equals. */
function typeOf(nodes: readonly Node[]): NameType {
  const votes = new Map<NameType, number>();
  for (const { entity } of nodes) {
    votes.set(entity.type, (votes.get(entity.type) ?? 0) + (entity.confidence >= SURE ? 1 : 0.5));
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || compareUnits(a[0], b[0]));
  return ranked[0]?.[0] ?? 'person';
}

function countSpellings(nodes: readonly Node[], extracts: readonly Extract[]): Spelling[] {
  const byForm = new Map<string, Spelling>();
  for (const { article, local } of nodes) {
    for (const mention of extracts[article]?.mentions ?? []) {
      const sentence = extracts[article]?.sentences[mention.sentence];
      if (mention.entity !== local || !sentence) continue;
      const form = sentence.text.slice(mention.start - sentence.start, mention.end - sentence.start);
      const spelling = byForm.get(form) ?? newSpelling(form);
      spelling.count++;
      spelling.full ||= mention.form === 'full';
      spelling.articles.add(article);
      byForm.set(form, spelling);
    }
  }
  return [...byForm.values()];
}

function newSpelling(form: string): Spelling {
  const latin = /^[\x20-\u024f]*$/.test(form);
  return { form, count: 0, full: false, latin, words: form.split(/[\s-]+/).length, articles: new Set() };
}

/** By use and fullness: among the whole names in Devanagari the one in most articles, then the fullest, then the most used. */
function canonicalName(spellings: readonly Spelling[]): string {
  const full = spellings.filter((s) => s.full && !s.latin);
  const candidates = full.length > 0 ? full : spellings.filter((s) => s.full);
  const most = Math.max(0, ...candidates.map((s) => Math.min(s.words, 3)));
  const ranked = (candidates.length > 0 ? candidates : spellings)
    .filter((s) => candidates.length === 0 || isWholeEnough(s, most))
    .sort(
      (a, b) =>
        b.articles.size - a.articles.size ||
        b.count - a.count ||
        b.words - a.words ||
        compareUnits(a.form, b.form),
    );
  return ranked[0]?.form ?? '';
}

/** A single word never stands for the name where a longer one is known. */
function isWholeEnough(spelling: Spelling, most: number): boolean {
  return most < 2 || spelling.words >= 2;
}

/** Of a listed place only the spellings that lists have, where a text uses one: "…" and not "… क्षेत्र". */
function preferListed(spellings: readonly Spelling[], place: ListedPlace | null): readonly Spelling[] {
  const names = new Set(place?.names.map((name) => foldWord(name)));
  const known = spellings.filter((s) => s.full && names.has(foldWord(s.form)));
  return known.length > 0 ? known : spellings;
}

/** As lists have it, else as an outlet writes it, else romanised. */
function latinName(name: string, spellings: readonly Spelling[], english: string | null): string | null {
  if (/^[\x20-\u024f]*$/.test(name)) return null;
  const written = spellings
    .filter((s) => s.latin && s.full && s.words === name.split(/[\s-]+/).length)
    .sort((a, b) => b.count - a.count || compareUnits(a.form, b.form));
  return english ?? written[0]?.form ?? romanise(name);
}

function shortName(name: string, type: NameType, spellings: readonly Spelling[]): string {
  if (type !== 'person') return name;
  const single = spellings
    .filter((s) => s.words === 1 && !s.latin)
    .sort((a, b) => b.count - a.count || compareUnits(a.form, b.form));
  return single[0]?.form ?? name;
}
