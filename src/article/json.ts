import * as v from 'valibot';
import type { IsoDate } from '../text/calendar.ts';
import type { Article } from './article.ts';
import { publicationFromUrl } from './dates/publication.ts';
import { dayOfTimestamp, readStatedDate } from './dates/stated-date.ts';
import { DATE, describe, type FoundField, findField, NAMES, plainValue, TEXT } from './json/json-fields.ts';
import {
  DEEPEST,
  type JsonFault,
  type JsonMember,
  type JsonNode,
  readJsonTree,
  skipSpace,
} from './json/json-tree.ts';
import { type Known, readPlainText } from './plain-text.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

/** The articles of a file in its order, and what is wrong with the others. */
export type JsonArticles = { readonly articles: readonly Article[]; readonly problems: readonly Problem[] };

/**
 * Reads articles from JSON: one object, a list, `{"articles": […]}`, or one object per line (NDJSON). Fields go by
 * their usual names (title/headline, text/body/content/paragraphs, date/published, outlet/source/publisher, url, author).
 * `Article.text` is the value of the text field, and offsets count into it. A faulty article becomes a problem with the
 * line it stands on and the others are still read. `file` is the name used in problems. Linear; never throws.
 */
export function readJson(text: string, file: string): JsonArticles {
  const lines = new LineIndex(text);
  const source: Source = { file, lineAt: (offset) => lines.lineAt(offset) };
  if (skipSpace(text, 0) >= text.length)
    return { articles: [], problems: [problem(file, null, 'empty-file')] };
  const whole = readJsonTree(text, 0);
  const rest = 'fault' in whole ? 0 : skipSpace(text, whole.next);
  if ('node' in whole && rest >= text.length) return gather(articleNodes(whole.node, source), source);
  const second = 'fault' in whole ? whole.fault.at : rest;
  if (isPerLine(text, second)) return readPerLine(text, source);
  if ('fault' in whole) return { articles: [], problems: [faultProblem(whole.fault, source)] };
  const fault: JsonFault = {
    kind: 'bad',
    at: rest,
    found: `“${text.charAt(rest)}”`,
    wanted: 'the end of the file',
  };
  return { articles: [], problems: [faultProblem(fault, source)] };
}

type Source = { readonly file: string; readonly lineAt: (offset: number) => number };
/** A node that should be an article, or a problem found on the way to it. */
type Candidate = JsonNode | Problem;

/** One object per line: the first line is a whole object, and something stands behind it. */
function isPerLine(text: string, failedAt: number): boolean {
  const start = skipSpace(text, 0);
  const end = text.indexOf('\n', start);
  if (text.charAt(start) !== '{' || end < 0 || failedAt <= end) return false;
  const first = readJsonTree(text.slice(start, end), 0);
  return 'node' in first && skipSpace(text.slice(start, end), first.next) === end - start;
}

function readPerLine(text: string, source: Source): JsonArticles {
  const candidates: Candidate[] = [];
  for (let start = skipSpace(text, 0); start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const result = readJsonTree(text.slice(0, end), start);
    if ('fault' in result)
      candidates.push(faultProblem(result.fault, { ...source, lineAt: () => source.lineAt(start) }));
    else candidates.push(...articleNodes(result.node, source));
    start = skipSpace(text, end);
  }
  return gather(candidates, source);
}

function articleNodes(node: JsonNode, source: Source): readonly Candidate[] {
  if (node.kind === 'array') {
    return node.items.length > 0
      ? node.items
      : [problem(source.file, source.lineAt(node.start), 'no-articles')];
  }
  if (node.kind !== 'object') return [node];
  const list = node.members.find(
    ({ key, value }) => /^(?:articles|items|data|results)$/i.test(key) && value.kind === 'array',
  );
  return list ? articleNodes(list.value, source) : [node];
}

function gather(candidates: readonly Candidate[], source: Source): JsonArticles {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for (const candidate of candidates) {
    const result = 'code' in candidate ? [candidate] : readArticle(candidate, source);
    if (Array.isArray(result)) problems.push(...result);
    else articles.push(result);
  }
  return { articles, problems };
}

function readArticle(node: JsonNode, source: Source): Article | Problem[] {
  if (node.kind !== 'object') {
    return [problem(source.file, source.lineAt(node.start), 'not-article', { found: describe(node) })];
  }
  const report: Problem[] = [];
  const reader = new FieldReader(node.members, source, report);
  const text = reader.text(node);
  const url = reader.url();
  const date = reader.date();
  const known: Known = {
    title: reader.name('title'),
    outlet: reader.name('outlet'),
    url,
    author: reader.name('author'),
    published: date === null ? null : { date, how: 'stated' },
  };
  if (text === null || report.length > 0) return report;
  const article = readPlainText(text, known);
  return article.published || url === null ? article : { ...article, published: publicationFromUrl(url) };
}

/** Reads the fields of one article and reports what is wrong with them. */
class FieldReader {
  constructor(
    private readonly members: readonly JsonMember[],
    private readonly source: Source,
    private readonly report: Problem[],
  ) {}

  text(article: JsonNode): string | null {
    const found = findField(this.members, 'text');
    if (!found) {
      this.report.push(problem(this.source.file, this.source.lineAt(article.start), 'no-text'));
      return null;
    }
    const result = v.safeParse(TEXT, plainValue(found.node));
    if (!result.success)
      return this.reject(found, 'wrong-type', { wanted: 'a text or a list of paragraphs' });
    if (result.output.trim() === '') return this.reject(found, 'empty-text');
    return /<\/(?:p|div|span|a|li|h[1-6])\s*>|<br\s*\/?>/i.test(result.output)
      ? this.reject(found, 'markup-text')
      : result.output;
  }

  name(field: 'title' | 'outlet' | 'author'): string | null {
    const found = findField(this.members, field);
    if (!found) return null;
    const result = v.safeParse(NAMES, plainValue(found.node));
    if (!result.success) return this.reject(found, 'wrong-type', { wanted: 'a name' });
    return result.output.trim() || null;
  }

  url(): string | null {
    const found = findField(this.members, 'url');
    if (!found) return null;
    if (found.node.kind !== 'string') return this.reject(found, 'wrong-type', { wanted: 'a web address' });
    const value = found.node.value.trim();
    if (value === '') return null;
    return isWebAddress(value) ? value : this.reject(found, 'bad-url', { value: shorten(value) });
  }

  date(): IsoDate | null {
    const found = findField(this.members, 'date');
    if (!found) return null;
    const result = v.safeParse(DATE, plainValue(found.node));
    if (!result.success) return this.reject(found, 'wrong-type', { wanted: 'a date' });
    if (typeof result.output === 'string' && result.output.trim() === '') return null;
    const date =
      typeof result.output === 'string' ? readStatedDate(result.output) : dayOfTimestamp(result.output);
    return date ?? this.reject(found, 'bad-date', { value: shorten(String(result.output)) });
  }

  private reject(found: FoundField, code: ProblemCode, params: Readonly<Record<string, string>> = {}): null {
    const line = this.source.lineAt(found.node.start);
    this.report.push(
      problem(this.source.file, line, code, { field: found.name, found: describe(found.node), ...params }),
    );
    return null;
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(value) && URL.canParse(value);
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 60)}…` : value;
}

function faultProblem(fault: JsonFault, { file, lineAt }: Source): Problem {
  const line = lineAt(fault.at);
  if (fault.kind === 'cut') return problem(file, line, 'cut-json', { inside: fault.inside });
  if (fault.kind === 'deep') return problem(file, line, 'deep-json', { depth: String(DEEPEST) });
  return problem(file, line, 'bad-json', { found: fault.found, wanted: fault.wanted });
}

/** Turns offsets into line numbers. */
class LineIndex {
  private readonly starts: readonly number[];

  constructor(text: string) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.starts = starts;
  }

  /** The line of an offset, counted from 1. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }
}
