import { readdirSync, readFileSync } from 'node:fs';
import type { Article, ParagraphKind } from '../../../src/article/article.ts';

/** What a reader of articles should find in a marked text; see tests/fixtures/articles/text/README.md. */
export type Expected = {
  readonly outlet: string | null;
  readonly author: string | null;
  readonly published: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly (readonly [kind: ParagraphKind, text: string])[];
};

export type MarkedArticle = { readonly name: string; readonly text: string; readonly expected: Expected };

const FOLDER = new URL('../../fixtures/articles/text/', import.meta.url);
const KINDS: Readonly<Record<string, ParagraphKind>> = { T: 'title', S: 'summary', H: 'heading', B: 'body' };

export function markedArticles(): MarkedArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.marked'))
    .sort()
    .map((file) => parse(file, readFileSync(new URL(file, FOLDER), 'utf8')));
}

function parse(name: string, source: string): MarkedArticle {
  const [head = '', body = ''] = source.split('\n===\n');
  const fields = new Map(
    head.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const field = (key: string) => ((fields.get(key) ?? 'null') === 'null' ? null : (fields.get(key) ?? null));
  const lines = body.replace(/\n$/, '').split('\n');
  return {
    name,
    text: lines.map((line) => line.replace(/^[TSHB-]\|/, '').replace(/\{\{|\}\}/g, '')).join('\n'),
    expected: {
      outlet: field('outlet'),
      author: field('author'),
      published: field('published'),
      dateline: field('dateline'),
      paragraphs: lines.flatMap((line) => paragraphsOf(line)),
    },
  };
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
