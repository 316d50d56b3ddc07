import type { Span } from '../article/article.ts';
import type { Extract, LocalEntity, Mention, RoleMention } from '../extract/extract.ts';
import { isCommonName } from '../extract/organisations.ts';
import { syllableAcronym } from '../names/abbreviations.ts';
import { bodyWords, placeWords } from '../names/body-words.ts';
import { sameOffice } from '../names/cues/same-office.ts';
import { SURE } from '../names/mention.ts';
import { missionName } from '../names/mission-names.ts';
import { NameWord } from '../names/name-word.ts';
import { isCommonEvent } from '../names/named-events.ts';
import type { KeyMaker } from '../names/words.ts';
import { compareUnits } from '../text/code-units.ts';
import { foldWord } from '../text/fold.ts';
import { spelledLetters } from '../text/letters.ts';
import { listsByNumber } from './lists.ts';
import { type LoadedWord, loadedWords } from './loaded.ts';
import { type HashMaker, type SentenceWords, wordsOfSentences } from './sentence-words.ts';
import { type Candidate, statementCandidates } from './statement-candidates.ts';

/** A local entity on its way into the knowledge, with all that its article says of it: a function of the extract alone. */
export type Node = {
  readonly extract: Extract;
  /** Its number in the extract. */
  readonly local: number;
  readonly entity: LocalEntity;
  /** Keys of its whole names: nodes that share one are one entity. */
  readonly nameKeys: readonly string[];
  /** What a body is called for short in its article, as n0 words: something, if its context says so, to know it by elsewhere. */
  readonly shorts: readonly (readonly string[])[];
  readonly beside: Beside;
  /** Its mentions and roles, in the order of the text. */
  readonly mentions: readonly Mention[];
  /** Where its mentions stand, as records have it. */
  readonly spans: readonly Span[];
  readonly roles: readonly RoleMention[];
  /** Its spellings in the article, each once. */
  readonly forms: readonly Form[];
  readonly statements: readonly Candidate[];
  /** The words of all sentences of the article. */
  readonly words: SentenceWords;
  readonly loaded: readonly LoadedWord[];
};

/** A spelling exactly as in the text: how often it stands there, and whether it once is a whole name. */
type Form = { readonly form: string; readonly count: number; readonly full: boolean };

/**
 * What a node stands with, evidence for joining: keys of the sure names of its article by number, its own among them, and of its own
 * offices.
 */
type Beside = { readonly names: readonly (string | null)[]; readonly offices: readonly string[] };

/** Makes keys and hashes of words, remembering them from article to article; `shared` gives the first string that says the same. */
export type WordMemory = {
  readonly keyOf: KeyMaker;
  readonly hashOf: HashMaker;
  readonly shared: (text: string) => string;
};

/** The nodes of an extract, in the order of its entities. Faint names are nodes as well. */
export function nodesOf(extract: Extract, { keyOf, hashOf, shared }: WordMemory): Node[] {
  const names = extract.entities.map((entity) => {
    const key = contextKey(entity, keyOf);
    return key === null ? null : shared(key);
  });
  const mentions = byEntity(extract, extract.mentions);
  const roles = byEntity(extract, extract.roles);
  const statements = statementCandidates(extract);
  const words = wordsOfSentences(extract, hashOf);
  const loaded = loadedWords(extract);
  return extract.entities.map(
    (entity, local): Node => ({
      extract,
      local,
      entity,
      nameKeys: nameKeysOf(entity, keyOf).map(shared),
      shorts: shortsOf(extract, entity, mentions[local] ?? []),
      beside: { names, offices: officesOf(extract, roles[local] ?? []) },
      mentions: mentions[local] ?? [],
      spans: (mentions[local] ?? []).map(({ start, end }) => ({ start, end })),
      roles: roles[local] ?? [],
      forms: formsOf(extract, mentions[local] ?? [], shared),
      statements: statements[local] ?? [],
      words,
      loaded: loaded[local] ?? [],
    }),
  );
}

/** The order of nodes: that of their articles, then of their numbers. */
export function byArticle(a: Node, b: Node): number {
  if (a.extract === b.extract) return a.local - b.local;
  return compareUnits(a.extract.article.id, b.extract.article.id);
}

/** The order of groups of nodes: that of their first ones. */
export function byFirstNode({ nodes: [a] }: Grouped, { nodes: [b] }: Grouped): number {
  return a && b ? byArticle(a, b) : 0;
}

type Grouped = { readonly nodes: readonly Node[] };

function byEntity<T extends { readonly entity: number }>(
  { entities }: Extract,
  items: readonly T[],
): (readonly T[])[] {
  return listsByNumber(
    entities.length,
    items.map((item) => [item.entity, item] as const),
  );
}

function nameKeysOf(entity: LocalEntity, keyOf: KeyMaker): string[] {
  if (entity.listed !== null) return [`listed ${entity.listed}`];
  const names = entity.type === 'person' ? entity.names.filter((name) => name.length > 1) : entity.names;
  const acronyms = entity.type === 'organization' ? names.flatMap((name) => syllableAcronym(name) ?? []) : [];
  const keys = [
    ...names.map((name) => `${entity.type} ${runKey(entity, name, keyOf)}${ownerOf(entity, name)}`),
    ...acronyms.map((acronym) => `${entity.type} ${keyOf(acronym)}`),
  ];
  return [...new Set(keys)].sort();
}

function shortsOf(
  { sentences }: Extract,
  { type, names }: LocalEntity,
  mentions: readonly Mention[],
): (readonly string[])[] {
  if (type !== 'organization' || !names.some((name) => name.length > 1)) return NO_SHORTS;
  const words = mentions.flatMap(({ form, sentence, start, end }) => {
    const within = sentences[sentence];
    if (form !== 'abbreviation' || !within) return [];
    const word = foldWord(within.text.slice(start - within.start, end - within.start)).toLowerCase();
    return /^\p{L}[\p{L}\p{M}]+$/u.test(word) ? [word] : [];
  });
  return [...new Set(words)].sort().map((word) => [word]);
}

const NO_SHORTS: (readonly string[])[] = [];

/** However a name is parted into words, whatever word an organisation has for what it is, in whatever script a mission's is. */
function runKey(entity: LocalEntity, name: readonly string[], keyOf: KeyMaker): string {
  const mission = entity.type === 'event' ? missionName(name) : null;
  if (mission) return `${mission.series} ${mission.number}`;
  const words =
    entity.type === 'organization' ? bodyWords(name) : entity.type === 'place' ? placeWords(name) : name;
  const letters = entity.type === 'organization' ? lettersOf(name) : null;
  return letters === null ? keyOf(words.join('')) : `letters ${letters}`;
}

/** The fewest letters that a body is known by. */
const FEWEST_LETTERS = 3;

/** The letters that a body's name is, in whichever script: "DGMS", "डीजीएमएस". */
function lettersOf([word = '', ...more]: readonly string[]): string | null {
  const letters = more.length > 0 ? null : /^[a-z]+$/.test(word) ? word : spelledLetters(word);
  return letters !== null && letters.length >= FEWEST_LETTERS ? letters : null;
}

/** A name that every country may have one of is one only with its country. */
function ownerOf(entity: LocalEntity, name: readonly string[]): string {
  const common = entity.type === 'event' ? isCommonEvent(name) : isCommonName(name);
  return entity.owner !== null || common ? ` of ${entity.owner ?? '?'}` : '';
}

function contextKey({ listed, type, names, confidence }: LocalEntity, keyOf: KeyMaker): string | null {
  if (confidence < SURE) return null;
  const [name = []] = names;
  const bones = type === 'person' && name.length > 1 ? name.map((word) => new NameWord(word).bones) : [];
  if (listed === null && bones.join('').length >= FEWEST_BONES) return `${type} ${bones.join(' ')}`;
  return listed ?? `${type} ${name.map((word) => keyOf(word)).join(' ')}`;
}

/** People are told apart by the consonants of their whole names, whatever vowels outlets hear, if these are so many. */
const FEWEST_BONES = 4;

function officesOf(extract: Extract, roles: readonly RoleMention[]): readonly string[] {
  if (roles.length === 0) return NO_OFFICES;
  return roles.map(({ office, of }) => {
    const owner = of === null ? undefined : extract.entities[of];
    return `office ${office.split(' ').map(sameOffice).join(' ')} ${owner?.listed ?? ''}`;
  });
}

const NO_OFFICES: readonly string[] = [];

function formsOf({ sentences }: Extract, mentions: readonly Mention[], shared: WordMemory['shared']): Form[] {
  const forms: Form[] = [];
  for (const { sentence, start, end, form } of mentions) {
    const within = sentences[sentence];
    if (!within) continue;
    const spelled = shared(within.text.slice(start - within.start, end - within.start));
    const full = form === 'full';
    const at = forms.findIndex((known) => known.form === spelled);
    const known = forms[at];
    if (known) forms[at] = { form: spelled, count: known.count + 1, full: known.full || full };
    else forms.push({ form: spelled, count: 1, full });
  }
  return forms.slice();
}
