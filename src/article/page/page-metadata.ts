import type { IsoDate } from '../../text/calendar.ts';
import { readStatedDate } from '../dates/stated-date.ts';
import { isPersonName } from '../lines/bylines.ts';
import type { PageText } from '../page-text.ts';
import { metadataText } from './html-text.ts';
import { type Declarations, type DeclaredArticle, readDeclarations } from './json-ld.ts';

/** What a page says of its article outside the visible text. */
export type PageMetadata = {
  readonly url: string;
  /** Titles in the order of trust: JSON-LD, OpenGraph, the document. */
  readonly titles: readonly string[];
  /** The first of them that is meant for the article: of a document's title that is not sure. */
  readonly declaredTitle: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  /** The day on which the article came out, as JSON-LD or meta tags say. */
  readonly published: IsoDate | null;
  /** A weaker date: a `<time>` of the page, or when the article was changed. */
  readonly otherDate: IsoDate | null;
  /** The text of the article as JSON-LD repeats it. */
  readonly body: string | null;
  /** The page says that it is an article, or that it is a list; both can be. */
  readonly declaresArticle: boolean;
  readonly declaresList: boolean;
};

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publish-date',
  'publish_date',
  'published_date',
  'pubdate',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'article.published',
  'date',
  'publication_date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'lastmod',
];
const AUTHOR = [
  'author',
  'article:author',
  'byl',
  'dc.creator',
  'parsely-author',
  'sailthru.author',
  'twitter:creator',
];
const OUTLET = [
  'og:site_name',
  'application-name',
  'publisher',
  'dc.publisher',
  'apple-mobile-web-app-title',
];

/** Reads JSON-LD, meta tags, `<time>` and the address of a page. */
export function readMetadata(page: PageText): PageMetadata {
  const declared = readDeclarations(page.jsonLd);
  const url = addressOf(page);
  const article = articleOfPage(declared, page, url);
  const meta = (names: readonly string[]) => firstMeta(page, names);
  const declaredTitles = [article?.headline, meta(['og:title', 'twitter:title', 'headline'])].flatMap(
    (title) => title || [],
  );
  return {
    url,
    titles: [...declaredTitles, withoutSite(metadataText(page.title))].filter((title) => title !== ''),
    declaredTitle: declaredTitles[0] ?? null,
    outlet: article?.publisher ?? meta(OUTLET) ?? declared.houses[0] ?? null,
    author: article?.authors[0] ?? personIn(meta(AUTHOR)),
    published: firstDate([article?.published, meta(PUBLISHED)]),
    otherDate: firstDate([
      ...page.times.flatMap((time) => [time.datetime, time.text]),
      article?.modified,
      meta(MODIFIED),
    ]),
    body: article?.body ?? null,
    declaresArticle: article !== null || meta(['og:type']) === 'article',
    declaresList: declared.isCollection,
  };
}

/** Of several declared articles, the one with the page's address, else the only one or the first. */
function articleOfPage(declared: Declarations, page: PageText, url: string): DeclaredArticle | null {
  const addresses = new Set([url, page.url].map(pathOf));
  const own = declared.articles.find((article) => article.urls.some((one) => addresses.has(pathOf(one))));
  if (own) return own;
  const isForeign = (article: DeclaredArticle) =>
    article.urls.some((one) => /^https?:/.test(one) && pathOf(one) !== '/');
  const [first] = declared.articles;
  if (!first) return null;
  return declared.articles.length === 1 || !isForeign(first) || !declared.isCollection ? first : null;
}

/** The canonical address, unless it is the site's front page; else the page's own without fragment and tracking. */
function addressOf(page: PageText): string {
  const own = cleanAddress(page.url);
  const named = [page.canonical, firstMeta(page, ['og:url'])].find(
    (one) => one !== null && isPageAddress(one),
  );
  if (!named) return own;
  return pathOf(named) === '/' && pathOf(own) !== '/' ? own : cleanAddress(named);
}

function isPageAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|ref|ref_src|source|ocid|cmpid|amp)$/i;

function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Path and query, without a last slash and without what marks the AMP copy of a page. */
function pathOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const path = url.pathname.replace(/\/amp(?=\/|$)|\.amp(?=\.|$)/g, '').replace(/\/+$/, '');
  return (path === '' ? '/' : path) + new URL(cleanAddress(address)).search;
}

function firstMeta(page: PageText, names: readonly string[]): string | null {
  for (const wanted of names) {
    const found = page.meta.find(([name, content]) => name.toLowerCase() === wanted && content.trim() !== '');
    if (found) return metadataText(found[1]);
  }
  return null;
}

function firstDate(values: readonly (string | null | undefined)[]): IsoDate | null {
  for (const value of values) {
    const date = value ? readStatedDate(value) : null;
    if (date !== null) return date;
  }
  return null;
}

/** `article:author` is often the address of a profile, and `twitter:creator` a handle. */
function personIn(author: string | null): string | null {
  return author !== null && isPersonName(author) ? author : null;
}

/** The longest part of a document's title: "headline | section | site". */
function withoutSite(title: string): string {
  const parts = title.split(/\s[|–—-]\s|\s::\s|\s»\s/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** The host of an address without "www.", as the last name for an outlet; null for what is no web address. */
export function hostOf(address: string): string | null {
  if (!isPageAddress(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|m|amp)\./, '');
}

/** Whether the address is a site's front page. */
export function isFrontPage(address: string): boolean {
  return URL.canParse(address) && /^\/(?:index\.\w+|hindi|hi|home)?\/?$/i.test(new URL(address).pathname);
}
