import type { Landmark, PageBlock, PageText } from '../../../src/article/page-text.ts';

/**
 * Reads the values of `PageText` off HTML text, as its doc comments tell a collector to. Only for well-formed test
 * pages: every element is closed, attributes stand in double quotes, no character references but &nbsp; &amp; &lt; &gt;.
 */
export function pageFromHtml(html: string, url: string): PageText {
  const root = parse(html);
  const all = [...elements(root)];
  const byName = (name: string) => all.filter((element) => element.name === name);
  const html5 = byName('html')[0];
  return {
    url,
    title: textOf(byName('title')[0]),
    lang: html5?.attributes.get('lang') ?? '',
    meta: byName('meta').flatMap((meta) => {
      const name = ['property', 'name', 'itemprop'].flatMap((key) => meta.attributes.get(key) ?? [])[0];
      const content = meta.attributes.get('content');
      return name && content ? [[name, content] as const] : [];
    }),
    jsonLd: byName('script')
      .filter((s) => s.attributes.get('type') === 'application/ld+json')
      .map(textOf),
    times: all
      .filter((e) => e.name === 'time' || e.attributes.get('itemprop') === 'datePublished')
      .map((e) => ({
        datetime: e.attributes.get('datetime') ?? e.attributes.get('content') ?? '',
        text: textOf(e).trim().slice(0, 80),
      })),
    canonical:
      byName('link')
        .find((link) => link.attributes.get('rel') === 'canonical')
        ?.attributes.get('href') ?? null,
    blocks: collectBlocks(root),
  };
}

type Element = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: Element | null;
  readonly children: (Element | string)[];
};

const VOID = new Set(['meta', 'link', 'br', 'img', 'hr', 'input', 'wbr', 'source']);
const SKIPPED = new Set(
  'script style noscript template textarea input select button code pre svg math iframe object title head'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr b bdi bdo cite data del dfn em font i ins kbd label mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

function parse(html: string): Element {
  const root: Element = { name: '', attributes: new Map(), parent: null, children: [] };
  let open = root;
  const tags =
    /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>|<(\/?)([a-z][a-z0-9-]*)\b([^>]*)>|([^<]+)/gi;
  for (const [, raw, rawAttributes, content, slash, name, attributes, words] of html.matchAll(tags)) {
    if (raw) open.children.push(element(raw, rawAttributes ?? '', open, [content ?? '']));
    else if (words) open.children.push(decode(words));
    else if (!name) continue;
    else if (slash) open = open.parent ?? root;
    else {
      const child = element(name, attributes ?? '', open, []);
      open.children.push(child);
      if (!VOID.has(child.name)) open = child;
    }
  }
  return root;
}

function element(name: string, attributes: string, parent: Element, children: (Element | string)[]): Element {
  const pairs = [...attributes.matchAll(/([a-z-]+)(?:="([^"]*)")?/gi)].map(
    ([, key = '', value = '']) => [key, decode(value)] as const,
  );
  return { name: name.toLowerCase(), attributes: new Map(pairs), parent, children };
}

function decode(text: string): string {
  return text
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

function* elements(from: Element): Iterable<Element> {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elements(child);
  }
}

function textOf(from: Element | undefined): string {
  return from?.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('') ?? '';
}

function collectBlocks(root: Element): PageBlock[] {
  const numbers = new Map<Element, number>();
  const numberOf = (one: Element) => numbers.get(one) ?? numbers.set(one, numbers.size).size - 1;
  const blocks: { block: Element; text: string; linkChars: number }[] = [];
  const visit = (from: Element, block: Element, inLink: boolean) => {
    for (const child of from.children) {
      if (typeof child === 'string') add(block, child.replace(/[\t\n\r\f]/g, ' '), inLink);
      else if (child.name === 'br') add(block, '\n', false);
      else if (!SKIPPED.has(child.name))
        visit(child, INLINE.has(child.name) ? block : child, inLink || child.attributes.has('href'));
    }
  };
  const add = (block: Element, text: string, inLink: boolean) => {
    const last = blocks.at(-1);
    if (last?.block === block) {
      last.text += text;
      last.linkChars += inLink ? text.length : 0;
    } else if (text.trim() !== '') blocks.push({ block, text, linkChars: inLink ? text.length : 0 });
  };
  visit(root, root, false);
  return blocks.map(({ block, text, linkChars }) => ({
    text,
    tag: block.name,
    role: landmarkOf(block),
    containers: chain(block.parent).slice(0, 8).map(numberOf),
    linkChars,
    hints: [hintOf(block), hintOf(block.parent), hintOf(block.parent?.parent ?? null)],
  }));
}

function chain(from: Element | null): Element[] {
  const found: Element[] = [];
  for (let one = from; one && !['', 'html', 'body'].includes(one.name); one = one.parent) found.push(one);
  return found;
}

const LANDMARKS = new Map<string, Landmark>([
  ['main', 'main'],
  ['article', 'article'],
  ['nav', 'nav'],
  ['navigation', 'nav'],
  ['aside', 'aside'],
  ['complementary', 'aside'],
  ['header', 'header'],
  ['banner', 'header'],
  ['footer', 'footer'],
  ['contentinfo', 'footer'],
]);

function landmarkOf(block: Element): Landmark {
  let bar: Landmark | null = null;
  for (const one of [block, ...chain(block.parent)]) {
    const landmark = LANDMARKS.get(one.attributes.get('role') ?? '') ?? LANDMARKS.get(one.name);
    if (!landmark) continue;
    if (landmark !== 'header' && landmark !== 'footer')
      return bar === null || landmark === 'main' || landmark === 'article' ? landmark : bar;
    bar ??= landmark;
  }
  return bar ?? 'none';
}

function hintOf(one: Element | null): string {
  if (!one || ['', 'html', 'body'].includes(one.name)) return '';
  return ['class', 'id', 'itemprop']
    .flatMap((key) => one.attributes.get(key) ?? [])
    .join(' ')
    .slice(0, 80);
}
