import type { PageText, PageTime } from '../../../src/article/page-text.ts';

const MAX_META = 200;
const MAX_TIMES = 50;
const MAX_TIME_TEXT = 80;
const MAX_JSON_LD = 200_000;

/** Everything of PageText but its blocks: what the page says of itself in its head and its markup. */
export function pageFacts(page: Document): Omit<PageText, 'blocks'> {
  return {
    url: page.location.href,
    title: page.title,
    lang: page.documentElement.lang,
    meta: metaOf(page),
    jsonLd: jsonLdOf(page),
    times: timesOf(page),
    canonical: page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href || null,
  };
}

function metaOf(page: Document): PageText['meta'] {
  const found: (readonly [string, string])[] = [];
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key)).find(Boolean);
    const content = meta.getAttribute('content');
    if (name && content) found.push([name, content]);
    if (found.length === MAX_META) break;
  }
  return found;
}

function jsonLdOf(page: Document): readonly string[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .map((script) => script.textContent ?? '')
    .filter(({ length }) => length > 0 && length <= MAX_JSON_LD);
}

function timesOf(page: Document): readonly PageTime[] {
  return [...page.querySelectorAll('time,[itemprop="datePublished"]')].slice(0, MAX_TIMES).map((element) => ({
    datetime: element.getAttribute('datetime') ?? element.getAttribute('content') ?? '',
    text: (element.textContent ?? '').trim().slice(0, MAX_TIME_TEXT),
  }));
}
