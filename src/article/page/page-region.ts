import { tokenise } from '../../text/tokens.ts';
import { cohesion, rememberingStemmer } from '../lines/cohesion.ts';
import type { PageBlock } from '../page-text.ts';

/** A block of a page as the search for the article weighs it. */
type Weighed = {
  readonly block: PageBlock;
  /** Letters of prose: whole sentences outside links; 0 for labels, headlines, menus. */
  readonly prose: number;
  /** Letters of any kind. */
  readonly letters: number;
  /** The share of the text in links, 0–1. */
  readonly linked: number;
  /** A headline that leads elsewhere. */
  readonly teaser: boolean;
  /** The page's structure says that this is no article. */
  readonly foreign: boolean;
};

/** Where the article is on a page. */
export type Region = {
  /** One per block: no part of the article by the page's own structure. */
  readonly outside: readonly boolean[];
  /** One per block: the share of its text in links. */
  readonly linked: readonly number[];
  /** Letters of prose in the article, and headlines that lead elsewhere in it and on the whole page. */
  readonly prose: number;
  readonly paragraphs: number;
  readonly teasersInside: number;
  readonly teasers: number;
};

const FOREIGN_LANDMARKS = new Set(['nav', 'aside', 'header', 'footer']);

/** Class names of furniture and of article bodies, as content systems choose them. */
const FURNITURE_HINT =
  /comment|(?<!(?:with|has|no|left|right)[-_]?)sidebar(?!-(?:left|right|none))|related|recommend|trending|most[-_]?(?:read|popular|viewed)|promo(?!t)|advert|(?:^|[\s_-])(?:ads?|adv|banner|toc|rhs|lhs)(?:[\s_-]|$)|sponsor|newsletter|subscri|social|share(?![a-z])|breadcrumb|(?:^|[\s_-])menu|navbar|navigation|popup|modal|cookie|author[-_]?(?:bio|box|about|desc)|about[-_]?author|(?:^|[\s_-])tags?(?:[\s_-]|$)|also[-_]?read|read[-_]?(?:more|also|next)|next[-_]?(?:story|article|post)|prev[-_]?(?:story|article|post)|outbrain|taboola|ticker|copyright|disclaimer|(?:^|[\s_-])footer|site[-_]?header|masthead|caption|live[-_]?tv|web[-_]?stor/i;
const ARTICLE_HINT =
  /article[-_]?(?:body|content|text|detail)|story[-_]?(?:body|content|text|detail)|(?:entry|post|news|main)[-_]?content|articlebody|(?:^|[\s_-])(?:story|article)(?:[\s_-]|$)/i;

/** Sentences shorter than this may be labels with a full stop. */
const SHORTEST_PROSE = 24;
const MOST_LINKED_PROSE = 0.4;
const TEASER_LINKED = 0.7;
/** The article's container holds this part of the prose around it. */
const MOST_OF_PROSE = 0.85;
/** Prose that the page's JSON-LD repeats as the article's text counts this many times. */
const DECLARED_WEIGHT = 3;

/**
 * Finds the blocks of a page's article. Idea: the article is where the prose is (as in Arc90's Readability), here on
 * plain values: the smallest container with most of the prose, among the blocks between the article's headline and the
 * next article's. `titles` are what the metadata calls it, `body` its text as JSON-LD repeats it, or null.
 */
export function findRegion(
  blocks: readonly PageBlock[],
  titles: readonly string[],
  body: string | null,
): Region {
  const weighed = weighAll(blocks, { titles, declared: sentencesOf(body ?? '') });
  const { from, to } = articleRange(weighed, titles);
  const container = articleContainer(weighed.slice(from, to));
  const inside = weighed.map(
    (one, i) => i >= from && i < to && (container === null || holds(one, container)),
  );
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  // What stands between two blocks of a container stands in it too: its own text, or text too deep to be numbered.
  const head = headStart(weighed, from, first, titles);
  const outside = weighed.map((one, i) => one.foreign || i < head || i > last);
  const kept = weighed.filter((_, i) => !outside[i]);
  return {
    outside,
    linked: weighed.map((one) => one.linked),
    prose: kept.reduce((sum, one) => sum + one.prose, 0),
    paragraphs: kept.filter((one) => one.prose > 0).length,
    teasersInside: kept.filter((one) => one.teaser).length,
    teasers: weighed.filter((one) => one.teaser).length,
  };
}

/** What the metadata says: titles, and the sentences of the declared text (empty when none is). */
type Said = { readonly titles: readonly string[]; readonly declared: ReadonlySet<string> };

/** What the structure of a page may be believed about: class names and landmarks, landmarks, or nothing. */
type Trust = 'hints' | 'landmarks' | 'nothing';

/** When a structure puts this much of the page's prose outside the article, it is not what it says. */
const LEAST_SHARE_LEFT = 0.25;

/** Weighs the blocks with the page's structure in mind, as far as it can be believed. */
function weighAll(blocks: readonly PageBlock[], said: Said): readonly Weighed[] {
  const all = blocks.map((block) => weigh(block, said, 'nothing'));
  const total = proseBetween(all, 0, all.length);
  for (const trust of ['hints', 'landmarks'] as const) {
    const weighed = blocks.map((block) => weigh(block, said, trust));
    if (proseBetween(weighed, 0, weighed.length) >= total * LEAST_SHARE_LEFT) return weighed;
  }
  return all;
}

function weigh(block: PageBlock, said: Said, trust: Trust): Weighed {
  const text = block.text.trim();
  const letters = text.length;
  const linked = letters === 0 ? 0 : Math.min(1, block.linkChars / letters);
  const declared = isDeclared(text, said);
  const words = text.split(/\s+/, 40).length;
  const isHeading = /^h[1-6]$/.test(block.tag);
  const foreign = !declared && isForeign(block, said, trust, letters);
  const isProse =
    !foreign && !isHeading && letters >= SHORTEST_PROSE && linked < MOST_LINKED_PROSE && endsSentence(text);
  return {
    block,
    prose: isProse ? letters * (declared ? DECLARED_WEIGHT : 1) : 0,
    letters,
    linked,
    teaser: linked > TEASER_LINKED && words >= 4 && words <= 40,
    foreign,
  };
}

/** A long paragraph is not called foreign for the name of its grandparent, which may wrap the whole page. */
const LONG_PARAGRAPH = 200;

function isForeign(block: PageBlock, said: Said, trust: Trust, letters: number): boolean {
  if (trust === 'nothing') return false;
  if (block.role === 'header' && belongsToHead(block, said)) return false;
  if (FOREIGN_LANDMARKS.has(block.role)) return true;
  if (trust === 'landmarks' || block.tag === 'h1') return false;
  const [own, parent, grandparent] = block.hints;
  if (FURNITURE_HINT.test(own)) return true;
  if (ARTICLE_HINT.test(own)) return false;
  if (FURNITURE_HINT.test(parent)) return true;
  return !ARTICLE_HINT.test(parent) && letters < LONG_PARAGRAPH && FURNITURE_HINT.test(grandparent);
}

/** A header outside `article` and `main` is the site's, unless it holds the article's headline or is named for it. */
function belongsToHead(block: PageBlock, said: Said): boolean {
  if (block.tag === 'h1' && likeness(block.text, said.titles) >= 0.5) return true;
  return block.hints.some((hint) =>
    /(?:entry|article|story|post|news|detail)[-_]?(?:head|header|title|meta|top)/i.test(hint),
  );
}

/** Whether most of a block's sentences stand in the text that the page's JSON-LD declares. */
function isDeclared(text: string, said: Said): boolean {
  if (said.declared.size === 0 || text.length < SHORTEST_PROSE) return false;
  const sentences = [...sentencesOf(text)];
  return (
    sentences.length > 0 && sentences.filter((one) => said.declared.has(one)).length * 2 > sentences.length
  );
}

/** The sentences of a text as they can be compared: without white space and quotation marks, short ones left out. */
function sentencesOf(text: string): ReadonlySet<string> {
  const pieces = text.split(/[।॥.?!|]+/).map((piece) => squeeze(piece));
  return new Set(pieces.filter((piece) => piece.length >= 12));
}

function endsSentence(text: string): boolean {
  return /[।॥.?!|…]["'’”)\]]{0,3}$/.test(text) || /[।॥]|[.?!] /.test(text);
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u00a0"'‘’“”]+/g, '');
}

/** A headline needs this much prose behind it to be an article's. */
const LEAST_PROSE_OF_ARTICLE = 160;

/**
 * The blocks from the headline of the page's article to the next article's (infinite scroll puts several on a page).
 * Which headline it is, the metadata says; else it is the first one.
 */
function articleRange(weighed: readonly Weighed[], titles: readonly string[]): { from: number; to: number } {
  const heads = weighed.flatMap((one, i) =>
    one.block.tag === 'h1' && !one.foreign && one.letters > 12 ? [i] : [],
  );
  const articles = heads.filter(
    (start, k) => proseBetween(weighed, start, heads[k + 1] ?? weighed.length) >= LEAST_PROSE_OF_ARTICLE,
  );
  if (articles.length < 2) return { from: 0, to: weighed.length };
  const scores = articles.map((start) => likeness(weighed[start]?.block.text ?? '', titles));
  const best = scores.indexOf(Math.max(...scores));
  const from = articles[best] ?? 0;
  return { from: best === 0 ? 0 : from, to: articles[best + 1] ?? weighed.length };
}

function proseBetween(weighed: readonly Weighed[], from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += weighed[i]?.prose ?? 0;
  return sum;
}

/** How much of the metadata's titles a headline tells, 0–1. */
function likeness(text: string, titles: readonly string[]): number {
  const stemsOf = rememberingStemmer();
  const topic = new Set(stemsOf(tokenise(text)));
  return titles.reduce((best, title) => Math.max(best, cohesion(stemsOf(tokenise(title)), topic)), 0);
}

/** The container with most of the prose that has the fewest letters in all; null when there is no prose. */
function articleContainer(weighed: readonly Weighed[]): number | null {
  const prose = new Map<number, number>();
  const letters = new Map<number, number>();
  for (const one of weighed) {
    for (const container of one.block.containers) {
      letters.set(container, (letters.get(container) ?? 0) + one.letters);
      if (one.prose > 0) prose.set(container, (prose.get(container) ?? 0) + one.prose);
    }
  }
  const most = [...prose.values()].reduce((max, sum) => Math.max(max, sum), 0);
  let best: number | null = null;
  for (const [container, sum] of prose) {
    if (sum < most * MOST_OF_PROSE) continue;
    if (best === null || (letters.get(container) ?? 0) < (letters.get(best) ?? 0)) best = container;
  }
  return best;
}

function holds(one: Weighed, container: number): boolean {
  return one.block.containers.includes(container);
}

/** The head (title, standfirst, byline) may stand before the container: from its headline on it belongs to the article. */
function headStart(
  weighed: readonly Weighed[],
  from: number,
  first: number,
  titles: readonly string[],
): number {
  if (first < 0) return from;
  let start = first;
  for (let i = first; i >= from; i--) {
    const one = weighed[i];
    if (!one || one.foreign || !/^h[12]$/.test(one.block.tag)) continue;
    if (one.block.tag === 'h1' || likeness(one.block.text, titles) >= 0.5) start = i;
    if (one.block.tag === 'h1') break;
  }
  if (start !== first) return start;
  for (let i = first - 1; i >= from; i--) {
    const one = weighed[i];
    if (
      one &&
      !one.foreign &&
      one.linked < 0.5 &&
      one.letters > 12 &&
      likeness(one.block.text, titles) >= 0.8
    )
      return i;
  }
  return start;
}
