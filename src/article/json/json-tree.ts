/** A JSON value that knows where it stands: offsets in UTF-16 code units of the file. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
  | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'literal'; readonly value: boolean | null }
);

export type JsonMember = { readonly key: string; readonly value: JsonNode };

/** Where JSON ends to be JSON: what stands there and what should, or the end of a file that is cut off. */
export type JsonFault =
  | { readonly kind: 'bad'; readonly at: number; readonly found: string; readonly wanted: string }
  | { readonly kind: 'cut'; readonly at: number; readonly inside: string }
  | { readonly kind: 'deep'; readonly at: number };

/** A value and where reading stopped behind it, or a fault. */
export type JsonResult = { readonly node: JsonNode; readonly next: number } | { readonly fault: JsonFault };

/** Deeper than this no article is; it bounds what a hostile file can cost. */
export const DEEPEST = 64;

/** Open containers while reading: plain arrays, so that depth never costs call stack. */
type Open =
  | { readonly kind: 'object'; readonly start: number; readonly members: JsonMember[]; key: string | null }
  | { readonly kind: 'array'; readonly start: number; readonly items: JsonNode[] };

/** Thrown and caught inside this file only. */
class Fault extends Error {
  constructor(readonly fault: JsonFault) {
    super();
  }
}

/**
 * Reads one JSON value (RFC 8259) from `from` on and tells where every part of it stands, which `JSON.parse` does not.
 * What follows the value is left alone. Linear; never throws.
 */
export function readJsonTree(text: string, from: number): JsonResult {
  try {
    return readValue(text, from);
  } catch (error) {
    if (error instanceof Fault) return { fault: error.fault };
    throw error;
  }
}

/** The first offset at or behind `from` that is no JSON white space. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \n\r\t'.includes(text.charAt(at))) at++;
  return at;
}

function readValue(text: string, from: number): { node: JsonNode; next: number } {
  const open: Open[] = [];
  let at = skipSpace(text, from);
  for (;;) {
    const unit = text.charAt(at);
    let done: JsonNode | null = null;
    if (unit === '{' || unit === '[') {
      if (open.length >= DEEPEST) throw new Fault({ kind: 'deep', at });
      const container: Open =
        unit === '{'
          ? { kind: 'object', start: at, members: [], key: null }
          : { kind: 'array', start: at, items: [] };
      at = skipSpace(text, at + 1);
      if (text.charAt(at) === (unit === '{' ? '}' : ']')) done = close(container, ++at);
      else {
        open.push(container);
        if (container.kind === 'object') at = readKey(text, at, container);
      }
    } else {
      done = readScalar(text, at, open.length > 0 ? 'a value' : 'JSON');
      at = done.end;
    }
    while (done) {
      const container = open.at(-1);
      if (!container) return { node: done, next: at };
      add(container, done);
      at = skipSpace(text, at);
      const behind = text.charAt(at);
      const closer = container.kind === 'object' ? '}' : ']';
      if (behind === closer) {
        open.pop();
        done = close(container, ++at);
      } else if (behind === ',') {
        at = skipSpace(text, at + 1);
        if (container.kind === 'object') at = readKey(text, at, container);
        done = null;
      } else
        throw fault(text, at, `“,” or “${closer}”`, container.kind === 'object' ? 'an object' : 'a list');
    }
  }
}

function add(container: Open, node: JsonNode): void {
  if (container.kind === 'array') container.items.push(node);
  else container.members.push({ key: container.key ?? '', value: node });
}

function close(container: Open, end: number): JsonNode {
  const { start } = container;
  return container.kind === 'object'
    ? { kind: 'object', start, end, members: container.members }
    : { kind: 'array', start, end, items: container.items };
}

/** Reads `"key":` and gives the offset of the value behind it. */
function readKey(text: string, from: number, container: Extract<Open, { kind: 'object' }>): number {
  if (text.charAt(from) !== '"') throw fault(text, from, 'a field name in double quotes', 'an object');
  const { value, end } = readString(text, from);
  container.key = value;
  const colon = skipSpace(text, end);
  if (text.charAt(colon) !== ':') throw fault(text, colon, '“:”', 'an object');
  return skipSpace(text, colon + 1);
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readScalar(text: string, at: number, wanted: string): JsonNode {
  if (text.charAt(at) === '"') return { kind: 'string', start: at, ...readString(text, at) };
  SCALAR.lastIndex = at;
  const word = SCALAR.exec(text)?.[0];
  if (word === undefined) throw fault(text, at, wanted, 'a value');
  const end = at + word.length;
  if (word === 'null') return { kind: 'literal', start: at, end, value: null };
  if (word === 'true' || word === 'false') return { kind: 'literal', start: at, end, value: word === 'true' };
  return { kind: 'number', start: at, end, value: Number(word) };
}

function readString(text: string, start: number): { value: string; end: number } {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { value: unescapeString(text, start, at + 1), end: at + 1 };
    if (unit === 0x5c) at++;
    else if (unit < 0x20)
      throw new Fault({
        kind: 'bad',
        at,
        found: 'a line break or tab',
        wanted: 'the end of the text in quotes (a line break is written \\n)',
      });
  }
  throw new Fault({ kind: 'cut', at: text.length, inside: 'a text in quotes' });
}

function unescapeString(text: string, start: number, end: number): string {
  try {
    const value: unknown = JSON.parse(text.slice(start, end));
    return typeof value === 'string' ? value : '';
  } catch {
    throw new Fault({
      kind: 'bad',
      at: start,
      found: 'a text with a wrong escape',
      wanted: 'one of \\n, \\t, \\", \\\\, \\/, \\u0000 behind each backslash',
    });
  }
}

function fault(text: string, at: number, wanted: string, inside: string): Fault {
  if (at >= text.length) return new Fault({ kind: 'cut', at: text.length, inside });
  const found = `“${text.slice(at, at + 12).split(/\s/)[0]}”`;
  return new Fault({ kind: 'bad', at, found, wanted });
}
