import { type Lexicon, loadLexicon } from '../../lexicon/lexicon.ts';
import { FormatError, openSections, wordsOf } from '../../lexicon/sections.ts';
import { openStrings, type StringTable } from '../../lexicon/strings.ts';
import type { PlaceKind } from './parse.ts';

/** The magic number, version and number of sections of compiled lists; written by compile.ts. */
export const GAZETTEER_FILE = { magic: 0x54_5a_47_53, version: 1, sections: 6 } as const;

/** Bits of a compiled form's flags. */
export const AMBIGUOUS = 1;
export const ADJECTIVE = 2;

/** What a listed spelling stands for: an id of the gazetteer, by name or by adjective (रूसी for RU). */
export type ListedForm = {
  readonly id: string;
  /** The spelling at tier n0, as the tables write it otherwise. */
  readonly form: string;
  readonly ambiguous: boolean;
  readonly adjective: boolean;
};

/** A listed place, as much as the engine needs of it. `names` are its spellings, the most used first. */
export type ListedPlace = {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly english: string;
  readonly country: string | null;
  readonly within: string | null;
  readonly names: readonly string[];
};

/** All places and organisations that lists know, ready for look-ups: values of `lexicon` number the forms. */
export type Gazetteer = {
  readonly lexicon: Lexicon;
  /** How many forms there are: values of the lexicon are below it. */
  readonly size: number;
  form(value: number): ListedForm | null;
  /** The English name of a place or organisation, or null for an unknown id. */
  english(id: string): string | null;
  /** The place of an id; null for an organisation or an unknown id. */
  place(id: string): ListedPlace | null;
};

const KINDS: readonly PlaceKind[] = ['country', 'region', 'city', 'feature'];

/**
 * Opens compiled lists. Nothing is decoded before it is asked for, so that a background that was just started pays for the names on its
 * page only. Throws FormatError on other bytes.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const parts = openSections(bytes, GAZETTEER_FILE.magic, GAZETTEER_FILE.version, GAZETTEER_FILE.sections);
  const [lexicon, formIds, formFlags, spellings, ids, placeLines] = parts;
  if (!lexicon || !formIds || !formFlags || !spellings || !ids || !placeLines) {
    throw new FormatError('a section of the gazetteer is missing');
  }
  const idOfForm = wordsOf(formIds);
  const flags = wordsOf(formFlags);
  const spelled = openStrings(spellings);
  const named = openStrings(ids);
  const lines = openStrings(placeLines);
  const placeRows = rowsById(lines);
  const nameRows = rowsById(named);
  return {
    lexicon: loadLexicon(lexicon),
    size: flags.length,
    form: remembering((value: number) => {
      const flag = flags[value];
      if (flag === undefined) return null;
      const [id = ''] = named.at(idOfForm[value] ?? 0).split('\t', 1);
      return {
        id,
        form: spelled.at(value),
        ambiguous: (flag & AMBIGUOUS) !== 0,
        adjective: (flag & ADJECTIVE) !== 0,
      };
    }),
    english: (id) => {
      const row = nameRows().get(id);
      return row === undefined ? null : (named.at(row).split('\t')[1] ?? null);
    },
    place: remembering((id: string) => {
      const row = placeRows().get(id);
      return row === undefined ? null : readPlace(lines.at(row));
    }),
  };
}

/** A reader that decodes each thing once: an article asks for its few places again and again. What is not there is not kept. */
function remembering<K, V>(read: (key: K) => V | null): (key: K) => V | null {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? read(key);
    if (found !== null) known.set(key, found);
    return found;
  };
}

/** An index of lines by their first field, made when first asked for. */
function rowsById(lines: StringTable): () => ReadonlyMap<string, number> {
  let rows: Map<string, number> | null = null;
  return () => {
    rows ??= new Map(
      Array.from({ length: lines.size }, (_, row) => [lines.at(row).split('\t', 1)[0] ?? '', row]),
    );
    return rows;
  };
}

function readPlace(line: string): ListedPlace {
  const [id = '', kind = '', english = '', country = '', within = '', ...names] = line.split('\t');
  return {
    id,
    kind: KINDS.find((k) => k === kind) ?? 'feature',
    english,
    country: country || null,
    within: within || null,
    names,
  };
}

/** The words of a spelling as a sentence has them: hyphens, stops and brackets part words and are none themselves. */
export function wordsOfForm(form: string): string[] {
  return form.split(/[ \-.,()&'+]+/).filter((word) => word !== '');
}
