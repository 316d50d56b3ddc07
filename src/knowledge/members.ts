import type { Gazetteer, ListedPlace } from '../names/gazetteer/gazetteer.ts';
import { compareUnits } from '../text/code-units.ts';
import { foldWord } from '../text/fold.ts';
import { keyK15 } from '../text/keys.ts';
import { romanise } from '../text/romanise.ts';
import type { NodeGroup } from './edits/apply.ts';
import type { Decree } from './edits/decrees.ts';
import type { KnownAlias, KnownEntity, KnownLink } from './knowledge.ts';
import { byFirstNode, type Node } from './nodes.ts';
import { mostRead, type Readings } from './readings.ts';
import { type Spelled, type Spelling, spelledBy } from './spellings.ts';

/** One entity of the knowledge while it is built: its nodes, and what follows from their spellings. */
export type Member = Spelled & {
  readonly identity: Identity;
  readonly latin: string | null;
  /** The name as the sources have it. */
  readonly spelling: string;
  readonly readAs: KnownEntity['readAs'];
  readonly aliases: readonly KnownAlias[];
};

/** What others say of a member: its link, and the name that a title uses: one word where outlets use one, else the whole name. */
export type Identity = { readonly link: KnownLink; readonly shortName: string };

/** The order of members: that of their ids, and in one place of a text that of its names. */
export function byEarliestName(a: Member, b: Member): number {
  return compareUnits(a.identity.link.id, b.identity.link.id) || byFirstNode(a, b);
}

/** Makes a member of the nodes that are one entity, as the reader's edits have it. `former` is what it was with nearly the same nodes. */
export function toMember(
  { nodes, decree }: NodeGroup,
  gazetteer: Gazetteer,
  former: Member | undefined,
): Member {
  const spelled = spelledBy(nodes, former);
  const { spellings, readings } = spelled;
  const readAs = readAsOf(readings, decree);
  const listed = listedAs(nodes, readAs);
  const spelling = canonicalName(preferListed(spellings, listed === null ? null : gazetteer.place(listed)));
  const link = {
    id: idOf(nodes),
    name: decree.name ?? spelling,
    type: decree.type ?? mostRead(readings),
    listed,
  };
  return {
    ...spelled,
    identity: { link, shortName: shortName(link, spelling, spellings) },
    latin: latinName(link.name, spellings, listed === null ? null : gazetteer.english(listed)),
    spelling,
    readAs,
    aliases: [...spellings]
      .sort((a, b) => b.count - a.count || compareUnits(a.form, b.form))
      .map(({ form, full, listed: isListed, articles }) => ({
        form,
        full,
        listed: listed !== null && (isListed || !decree.isJoined),
        articles,
      })),
  };
}

/** A list of names no longer tells who is meant when the reader says that it is something else. */
function readAsOf({ votes, listed }: Readings, { type, notListed }: Decree): Member['readAs'] {
  const types = [...votes.keys()].sort();
  const isOther = notListed || (type !== null && !types.includes(type));
  return { types, listed: isOther ? [] : [...listed].sort() };
}

/** The first id that lists have one of some nodes by; null where it is none of those of the whole. */
function listedAs(nodes: readonly Node[], { listed }: Member['readAs']): string | null {
  if (listed.length === 0) return null;
  return (
    nodes.find(({ entity }) => entity.listed !== null && listed.includes(entity.listed))?.entity.listed ??
    null
  );
}

/** From the earliest mention in the order of article ids, so that imports that do not touch an entity leave its id alone. */
function idOf(nodes: readonly Node[]): string {
  const others = nodes.findIndex(({ extract }) => extract !== nodes[0]?.extract);
  const starts = (others < 0 ? nodes : nodes.slice(0, others)).flatMap(({ extract, mentions: [first] }) =>
    first ? [`${extract.article.id}-${first.start}`] : [],
  );
  return starts.sort(compareUnits)[0] ?? '';
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
        Number(LETTERS.test(a.form)) - Number(LETTERS.test(b.form)) ||
        b.articles.length - a.articles.length ||
        b.count - a.count ||
        b.words - a.words ||
        compareUnits(a.form, b.form),
    );
  return ranked[0]?.form ?? '';
}

/** Letters for a given name, which is told in full where any source has it: "टी. माने". */
const LETTERS = /^\p{L}\p{M}*\p{L}?\p{M}*\. ?\p{L}/u;

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

/** A single word of the name where sources use one for a person; the reader's own name is cut to such a word alone. */
function shortName({ name, type }: KnownLink, spelling: string, spellings: readonly Spelling[]): string {
  if (type !== 'person') return name;
  const own = new Set(wordsOfName(name));
  const single = spellings
    .filter((s) => s.words === 1 && !s.latin)
    .filter((s) => name === spelling || wordsOfName(s.form).every((word) => own.has(word)))
    .sort((a, b) => b.count - a.count || compareUnits(a.form, b.form));
  return single[0]?.form ?? name;
}

function wordsOfName(name: string): string[] {
  return name.split(/[\s-]+/).map((word) => keyK15(word));
}
