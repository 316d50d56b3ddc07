import { readdirSync, readFileSync } from 'node:fs';
import type { Article, ParagraphKind } from '../../../src/article/article.ts';

/** What a reader of articles should find in a marked text; see tests/fixtures/articles/README.md. */
export type Expected = {
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly (readonly [kind: ParagraphKind, text: string])[];
};

export type MarkedArticle = { readonly name: string; readonly text: string; readonly expected: Expected };

const FOLDER = new URL('../../fixtures/articles/text/', import.meta.url);
const PAGES = new URL('../../fixtures/articles/pages/', import.meta.url);
const KINDS: Readonly<Record<string, ParagraphKind>> = { T: 'title', S: 'summary', H: 'heading', B: 'body' };

export function markedArticles(): MarkedArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.marked'))
    .sort()
    .map((file) => parse(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

function parse(name: string, source: string): MarkedArticle {
  const { field, lines } = readMarks(source);
  return {
    name,
    text: lines.map((line) => line.replace(/^[TSHB-]\|/, '').replace(/\{\{|\}\}/g, '')).join('\n'),
    expected: expectedOf(field, lines),
  };
}

type Marks = { readonly field: (key: string) => string | null; readonly lines: readonly string[] };

function readMarks(source: string): Marks {
  const [head = '', body = ''] = source.split('\n===\n');
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const field = (key: string) => {
    const value = fields.get(key);
    return value === undefined || value === 'null' ? null : value;
  };
  return { field, lines: body.replace(/\n$/, '').split('\n') };
}

function expectedOf(field: Marks['field'], lines: readonly string[]): Expected {
  return {
    outlet: field('outlet'),
    author: field('author'),
    published: field('published'),
    dateline: field('dateline'),
    paragraphs: lines.flatMap((line) => paragraphsOf(line)),
  };
}

/** A page whose first comment says what should be read from it, in the same marks. */
export type MarkedPage = {
  readonly name: string;
  readonly html: string;
  readonly address: string;
  readonly expected: Expected;
  readonly title: string | null;
  readonly url: string | null;
  readonly isList: boolean;
};

export function markedPages(): MarkedPage[] {
  return readdirSync(PAGES)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((name) => {
      const source = readFileSync(new URL(name, PAGES), 'utf8');
      const end = source.indexOf('\n-->\n');
      const { field, lines } = readMarks(source.slice('<!--\n'.length, end));
      return {
        name,
        html: source.slice(end + '\n-->\n'.length),
        address: field('page') ?? '',
        expected: expectedOf(field, lines),
        title: field('title'),
        url: field('url'),
        isList: field('list') === 'true',
      };
    });
}

function paragraphsOf(line: string): [ParagraphKind, string][] {
  const kind = KINDS[line.charAt(0)];
  if (!kind || line.charAt(1) !== '|') return [];
  return line
    .slice(2)
    .replace(/^[-•*] /, '')
    .split(/\{\{.*?\}\}/)
    .map((piece) => piece.trim())
    .filter(Boolean)
    .map((piece) => [kind, piece]);
}

/** What was read, in the same shape. */
export function asExpected(article: Article): Expected {
  const { published, dateline, text } = article;
  return {
    outlet: article.outlet,
    author: article.author,
    published: published ? `${published.date} ${published.how}` : null,
    dateline: dateline ? text.slice(dateline.start, dateline.end) : null,
    paragraphs: article.paragraphs.map((p) => [p.kind, text.slice(p.start, p.end)]),
  };
}
