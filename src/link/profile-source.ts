import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts';
import { type Made, remake } from '../knowledge/reuse.ts';
import { keyK15 } from '../text/keys.ts';
import { linkKeys, profileContext, type Spellings } from './context.ts';
import { nameWords } from './name-words.ts';

/** What the snapshot has of one entity, as far as it costs something to make. */
export type ProfileSource = {
  /** Its whole names as n0 words. */
  readonly names: readonly (readonly string[])[];
  /** Hashes of what it is named with, rising. */
  readonly context: Uint32Array;
  /** Keys of the words of each alias by which it is found, and of the words of its names. */
  readonly aliases: readonly (readonly string[])[];
  readonly words: readonly string[];
};

/** What the snapshot has of the entities of some knowledge, in their order, and the spellings that it was made with. */
export type ProfileSources = { readonly made: Made<ProfileSource>; readonly spellings: Spellings };

/** Makes them; of `before`, which was made of other knowledge, what was made of the same records is reused. */
export function profileSources({ entities }: Knowledge, before: ProfileSources | undefined): ProfileSources {
  const spellings = spellingsOf(entities, before?.spellings);
  const keyOf = linkKeys(spellings);
  const made = remake(
    before?.made,
    entities,
    (entity) => [entity, spellings],
    (entity) => {
      const names = wholeNames(entity);
      const context = profileContext(entity, keyOf);
      return { names, context, aliases: aliasesOf(entity), words: wordsOf(entity, names) };
    },
  );
  return { made, spellings };
}

/** The same object as before where nothing is spelled otherwise. */
function spellingsOf(entities: readonly KnownEntity[], before: Spellings | undefined): Spellings {
  const renamed = entities.filter(({ name, spelling }) => name !== spelling);
  const spellings = new Map(renamed.map(({ id, spelling }) => [id, spelling]));
  const isSame =
    before?.size === spellings.size && [...spellings].every(([id, spelling]) => before.get(id) === spelling);
  return isSame ? before : spellings;
}

/** Its whole names; of a body also what it is called for short. */
function wholeNames(entity: KnownEntity): string[][] {
  const whole = entity.aliases.filter((alias) => alias.full || entity.type === 'organization');
  const names = whole.map((alias) => nameWords(alias.form));
  const longest = Math.max(0, ...names.map((words) => words.length));
  const kept = entity.type === 'person' && longest > 1 ? names.filter((words) => words.length > 1) : names;
  return [...new Map(kept.map((words) => [words.join(' '), words])).values()];
}

/** Names that the gazetteer lists are found by it, with what it knows of their look-alikes. */
function aliasesOf(entity: KnownEntity): string[][] {
  return entity.aliases
    .filter((alias) => !alias.listed)
    .map(({ form }) => nameWords(form).map((word) => keyK15(word)));
}

function wordsOf(entity: KnownEntity, names: readonly (readonly string[])[]): string[] {
  if (entity.type !== 'person' && entity.listed !== null) return [];
  return names.flatMap((words) => words.map((word) => keyK15(word)));
}
