import { decodeText } from './decode.ts';
import { type JsonArticles, readJson } from './json.ts';
import { readPlainText } from './plain-text.ts';
import { problem } from './problem.ts';

const JSON_FILE = /\.(json|ndjson|jsonl)$/i;
const TEXT_FILE = /\.(txt|text)$/i;

/** Whether a file of this name is one that holds articles. */
export function isArticleFile(name: string): boolean {
  return JSON_FILE.test(name) || TEXT_FILE.test(name);
}

/**
 * The articles of a file: JSON by its ending, anything else as one article in plain text. What is wrong comes back as problems that
 * name the file, and the line where there is one. Never throws.
 */
export function readArticleFile(bytes: Uint8Array, name: string): JsonArticles {
  const decoded = decodeText(bytes, name);
  if ('problem' in decoded) return { articles: [], problems: [decoded.problem] };
  if (JSON_FILE.test(name)) return readJson(decoded.text, name);
  if (decoded.text.trim() === '') return { articles: [], problems: [problem(name, null, 'empty-file')] };
  return { articles: [readPlainText(decoded.text)], problems: [] };
}
