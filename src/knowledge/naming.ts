import { isCommonName } from '../extract/organisations.ts';
import { keyOfLetters, keysOfInitials } from '../names/abbreviations.ts';
import { bodyTerms } from '../names/body-words.ts';
import { keyOfRun } from '../names/compare-names.ts';
import { keysOfEnglish, keysOfEnglishLetters } from '../names/english-initials.ts';
import type { NameType } from '../names/mention.ts';
import { type Name, NameWord } from '../names/name-word.ts';
import { isOrdinary } from '../names/vocabulary/vocabulary.ts';
import { compareUnits } from '../text/code-units.ts';
import { letterNamed, spelledLetters } from '../text/letters.ts';
import type { Node } from './nodes.ts';

/** What a group of nodes is called, as far as it is compared with others. */
export type Naming = {
  readonly type: NameType;
  /** Its id in the gazetteer, or null. */
  readonly listed: string | null;
  /** The longest first; those of bodies in words that all outlets share. */
  readonly names: readonly Name[];
  /** The same as they are spelled. */
  readonly spelled: ReadonlySet<string>;
  /** Keys of the words of its names: groups that share one may be one entity. */
  readonly wordKeys: readonly string[];
  /** Names that agree have one of these in common: a word by its key or, across scripts, by its bones. */
  readonly meetingKeys: readonly string[];
};

/** The naming of some nodes that are one by a whole name. `former` is what it was called before some of them came or went. */
export function namingOf(nodes: readonly Node[], former: Naming | undefined): Naming {
  const { type, listed } = nodes[0]?.entity ?? { type: 'organization', listed: null };
  // Listed names are joined by whole names alone, but for places.
  if (listed !== null && type !== 'place')
    return former ?? { type, listed, names: [], spelled: new Set(), wordKeys: [], meetingKeys: [] };
  const distinct = distinctNames(nodes);
  const spelled = new Set(distinct.keys());
  if (former && isSpelledSo(former, spelled)) return former;
  const names = [...distinct.values()]
    .sort((a, b) => b.length - a.length || compareUnits(a.join(' '), b.join(' ')))
    .map((name) =>
      type === 'organization' ? bodyTerms(name) : type === 'person' ? withInitialsAsOne(name) : name,
    )
    .map((name): Name => name.map((word) => new NameWord(word)));
  return {
    type,
    listed,
    names,
    spelled,
    wordKeys: wordKeysOf(type, listed, names),
    meetingKeys: [
      ...new Set([
        ...names.flat().flatMap((word) => [word.k15, `bones ${word.bones}`, ...lettersOf(word)]),
        ...(type === 'organization' ? names.flatMap(initialsOf) : []),
        ...names.flatMap((name) => (type === 'person' ? runOf(name) : [])),
      ]),
    ],
  };
}

function distinctNames(nodes: readonly Node[]): Map<string, readonly string[]> {
  const distinct = new Map<string, readonly string[]>();
  for (const { entity, shorts } of nodes)
    for (const name of [...entity.names, ...shorts]) distinct.set(name.join(' '), name);
  return distinct;
}

function isSpelledSo({ spelled: former }: Naming, spelled: ReadonlySet<string>): boolean {
  return former.size === spelled.size && [...former].every((name) => spelled.has(name));
}

/** "एम के राघवन" is "एमके राघवन": letters before a surname are one word to some outlets. */
function withInitialsAsOne(name: readonly string[]): readonly string[] {
  const end = name.findIndex((word) => letterNamed(word) === null);
  const letters = name.slice(0, Math.max(0, end)).join('');
  return end < 2 || spelledLetters(letters) === null ? name : [letters, ...name.slice(end)];
}

/** A given name is written in one word or in two: "प्रेमलाल", "प्रेम लाल". */
const MOST_IN_RUN = 2;

function runOf(name: Name): string[] {
  return name.length > MOST_IN_RUN ? [] : [`run ${keyOfRun(name.map(({ word }) => word))}`];
}

/** A skeleton of fewer consonants is that of too many words. */
const TELLING_SKELETON = 3;

/**
 * Words of one letter tell nothing, nor do words for what an organisation is: of "रोहतक राइडर्स" both tell, of "राष्ट्रीय जांच एजेंसी" none. Of listed
 * places only spellings of their one word that no list has are looked for.
 */
function wordKeysOf(type: NameType, listed: string | null, names: readonly Name[]): string[] {
  const isBody = type === 'organization';
  const words = names.filter((name) => listed === null || name.length === 1).flat();
  const telling = isBody ? words.filter(isProper) : words;
  const keys = listed === null ? telling.map(({ k15 }) => k15) : [];
  return [
    ...new Set([
      ...keys.filter((key) => isBody || key.length > 1),
      ...telling
        .filter(({ skeleton }) => isBody || skeleton.length >= TELLING_SKELETON)
        .map(({ bones }) => `of ${bones}`),
      ...(isBody ? [...telling.flatMap(lettersOf), ...names.flatMap(initialsOf)] : []),
      ...(type === 'person' ? names.flatMap(runOf) : []),
    ]),
  ].map((key) => `${type} ${key}`);
}

/** A body's abbreviation is written in either script: "DGMS", "डीजीएमएस". */
const FEWEST_LETTERS = 3;

/** The key of what a word may spell in English letters, if anything. */
function lettersOf({ word, isLatin, letters }: NameWord): string[] {
  const spelled = isLatin ? word : letters;
  if (spelled === null || spelled.length < FEWEST_LETTERS) return [];
  return [`letters ${keyOfLetters(spelled)}`, ...keysOfEnglishLetters(spelled).map(asEnglish)];
}

function asEnglish(key: string): string {
  return `english ${key}`;
}

/** The key of the letters that a body's whole name is shortened to, if any. */
function initialsOf(name: Name): string[] {
  const words = name.map(({ word }) => word);
  return [...keysOfInitials(words).map((key) => `letters ${key}`), ...keysOfEnglish(words).map(asEnglish)];
}

function isProper({ word }: NameWord): boolean {
  return word.length > 2 && !isCommonName([word]) && !isOrdinary(word);
}
