import { regularAdjective } from './adjectives.ts';
import { type NameForm, parseForms } from './forms.ts';
import { readTable, slug, type TableRow } from './table.ts';

const PLACE_KINDS = ['country', 'region', 'city', 'feature'] as const;

/** A feature is what nature or people's speech bounds and no government heads: a sea, a river, a part of the world. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place with its spellings: the first of `names` is the one outlets use most. */
export type Place = {
  /** ISO 3166-1 alpha-2 for a country (`KP`), ISO 3166-2 or a slug for a region (`IN-BR`), `IN/patna` for a city. */
  readonly id: string;
  readonly kind: PlaceKind;
  readonly english: string;
  /** ISO 3166-1 alpha-2 of the country it lies in (a country's own code), null where it lies in several. */
  readonly country: string | null;
  /** Id of the place it lies in (`IN-BR` for Patna, `IN` for Bihar), null at the top. */
  readonly within: string | null;
  readonly names: readonly NameForm[];
  readonly adjectives: readonly NameForm[];
};

const ORGANISATION_KINDS = [
  'international',
  'government',
  'court',
  'force',
  'party',
  'bank',
  'company',
  'university',
  'sport',
  'media',
  'militant',
  'society',
] as const;

/** What an organisation is; `government` holds agencies, commissions and regulators, `society` unions, faiths, charities. */
type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** An organisation with its spellings and its abbreviations in either script. */
export type Organisation = {
  /** `org/` and a slug: `org/un`. */
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly english: string;
  /** ISO 3166-1 alpha-2, null for what belongs to no one country. */
  readonly country: string | null;
  readonly names: readonly NameForm[];
  readonly abbreviations: readonly NameForm[];
};

/**
 * Reads a table of places. A heading `@ kind container` says what the rows below it are and what they lie in (`-`: in
 * no one place); a row is `English | names | adjectives`, spellings parted by a comma, ambiguous ones with a `?` behind
 * them, `-` for none; cities have no third cell. Among adjectives `*` stands for the regular one of the row's first
 * name. Throws on a heading that the format does not know: the tables are the project's own.
 */
export function parsePlaces(table: string): Place[] {
  const places: Place[] = [];
  let kind: PlaceKind = 'feature';
  let within: string | null = null;
  let country: string | null = null;
  const heading = (word: string, container: string): void => {
    kind = oneOf(PLACE_KINDS, word);
    within = container === '-' ? null : container;
    country = countryOf(within);
  };
  const row = ({ id: given, english, first, second }: TableRow): void => {
    const id = given ?? (country === null ? slug(english) : `${country}/${slug(english)}`);
    const lies = kind === 'country' ? id : country;
    const names = parseForms(first);
    const adjectives = parseAdjectives(second, names[0]);
    places.push({ id, kind, english, country: lies, within, names, adjectives });
  };
  readTable(table, heading, row);
  return places;
}

/**
 * Reads a table of organisations: headings `@ kind country` (`-`: of no one country), rows
 * `English | names | abbreviations`, `-` for none. Throws on a heading that the format does not know.
 */
export function parseOrganisations(table: string): Organisation[] {
  const organisations: Organisation[] = [];
  let kind: OrganisationKind = 'society';
  let country: string | null = null;
  const heading = (word: string, container: string): void => {
    kind = oneOf(ORGANISATION_KINDS, word);
    country = container === '-' ? null : container;
  };
  const row = ({ id, english, first, second }: TableRow): void => {
    const names = parseForms(first);
    const abbreviations = parseForms(second);
    organisations.push({ id: `org/${id ?? slug(english)}`, kind, english, country, names, abbreviations });
  };
  readTable(table, heading, row);
  return organisations;
}

/**
 * Reads the table of capitals: a line holds the id of a place and the ids of the cities it is governed from, the seat of
 * government first; `# …` is a comment.
 */
export function parseCapitals(table: string): ReadonlyMap<string, readonly string[]> {
  const capitals = new Map<string, readonly string[]>();
  for (const line of table.split('\n')) {
    const [governed, ...cities] = line.split(' ');
    if (governed && governed !== '#') capitals.set(governed, cities);
  }
  return capitals;
}

function oneOf<T extends string>(known: readonly T[], word: string): T {
  const found = known.find((kind) => kind === word);
  if (found === undefined)
    throw new Error(`gazetteer heading "@ ${word}": expected one of ${known.join(', ')}`);
  return found;
}

/** Ids of regions and of cities start with the code of their country: `IN-BR`, `IN/patna`. */
function countryOf(id: string | null): string | null {
  return id !== null && /^[A-Z]{2}(?![A-Za-z0-9])/.test(id) ? id.slice(0, 2) : null;
}

function parseAdjectives(cell: string, firstName: NameForm | undefined): readonly NameForm[] {
  const forms = parseForms(cell);
  if (!cell.startsWith('*') || firstName === undefined) return forms;
  const regular = regularAdjective(firstName.form);
  return forms.flatMap((form) => {
    if (form.form !== REGULAR) return [form];
    return regular === null ? [] : [{ ...form, form: regular }];
  });
}

/** Stands for the regular adjective; it is always the first of its cell. */
const REGULAR = '*';
