import * as v from 'valibot';
import { metadataText } from './html-text.ts';

/** One article as a page's JSON-LD declares it (schema.org); what is absent is null or empty. */
export type DeclaredArticle = {
  readonly headline: string | null;
  readonly body: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  /** Names of persons only. */
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** Its own addresses: url, @id, mainEntityOfPage. */
  readonly urls: readonly string[];
};

/** What all JSON-LD of a page declares. */
export type Declarations = {
  readonly articles: readonly DeclaredArticle[];
  /** Names of the site or its owner. */
  readonly houses: readonly string[];
  /** The page declares itself a list of other pages. */
  readonly isCollection: boolean;
};

type Fields = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|Report)$/;
const HOUSE = /^(?:NewsMediaOrganization|Organization|WebSite|Corporation)$/;
const COLLECTION = /^(?:CollectionPage|ItemList|SearchResultsPage)$/;
/** More objects than this are no declaration of one page. */
const MOST_OBJECTS = 4000;

/** Reads the JSON-LD of a page: lists, `@graph` and nested objects; broken JSON is mended where it can be. Never throws. */
export function readDeclarations(scripts: readonly string[]): Declarations {
  const articles: DeclaredArticle[] = [];
  const houses: string[] = [];
  let isCollection = false;
  const queue: unknown[] = scripts.map(parseLoosely);
  for (let i = 0; i < queue.length && i < MOST_OBJECTS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    if (!isFields(value)) continue;
    const types = typesOf(value);
    if (types.some((type) => ARTICLE.test(type) || type === 'LiveBlogPosting'))
      articles.push(readArticle(value));
    else if (types.some((type) => HOUSE.test(type))) houses.push(...texts(value['name']));
    if (types.some((type) => COLLECTION.test(type))) isCollection = true;
    else
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'publisher', 'isPartOf'])
        queue.push(value[key]);
  }
  return { articles, houses, isCollection };
}

function readArticle(fields: Fields): DeclaredArticle {
  const main = fields['mainEntityOfPage'];
  const urls = [fields['url'], fields['@id'], main, ...(isFields(main) ? [main['@id'], main['url']] : [])];
  return {
    headline: first(texts(fields['headline']), texts(fields['name'])),
    body: first(texts(fields['articleBody'])),
    published: first(texts(fields['datePublished']), texts(fields['dateCreated'])),
    modified: first(texts(fields['dateModified'])),
    authors: personNames(fields['author']),
    publisher: first(names(fields['publisher']), names(fields['sourceOrganization'])),
    urls: urls.flatMap((url) => texts(url)),
  };
}

function personNames(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((one) =>
    isFields(one) && typesOf(one).some((type) => HOUSE.test(type)) ? [] : names(one),
  );
}

/** Names of an object, of a list of them, or the text itself; lists in lists are no names. */
function names(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((one) => (isFields(one) ? texts(one['name']) : texts(one)));
}

function texts(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list
    .flatMap((one) => (typeof one === 'string' ? [metadataText(one)] : []))
    .filter((text) => text !== '');
}

function first(...lists: readonly (readonly string[])[]): string | null {
  return lists.find((list) => list.length > 0)?.[0] ?? null;
}

function typesOf(fields: Fields): string[] {
  return texts(fields['@type']).map((type) => type.replace(/^.*[/#]/, ''));
}

const FIELDS = v.record(v.string(), v.unknown());

function isFields(value: unknown): value is Fields {
  return !Array.isArray(value) && v.is(FIELDS, value);
}

/** JSON as content systems write it: in comments, with raw line breaks in texts, with commas before brackets. */
function parseLoosely(script: string): unknown {
  const bare = script.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/)\s*$/g,
    '',
  );
  const candidates = [bare, mend(bare)];
  for (const candidate of candidates) {
    const value = tryParse(candidate);
    if (value !== undefined) return value;
  }
  return salvage(bare);
}

function mend(json: string): string {
  return json
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function tryParse(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

/** The plain text fields that can be read off JSON past mending. */
function salvage(json: string): unknown {
  if (!/"@type"\s*:\s*"[A-Za-z]{0,30}Article"/.test(json)) return null;
  const entries = ['headline', 'datePublished', 'dateModified', 'url'].flatMap((key) => {
    const match = new RegExp(`"${key}"\\s*:\\s*"([^"\\\\]{1,400})"`).exec(json);
    return match?.[1] === undefined ? [] : [[key, match[1]] as const];
  });
  return { '@type': 'NewsArticle', ...Object.fromEntries(entries) };
}
