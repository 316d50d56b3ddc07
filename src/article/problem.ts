/** What can be wrong with a file of articles. The interface has a text in each language for every code. */
export type ProblemCode = keyof typeof MESSAGES;

/**
 * Something wrong with a file, as a value. `line` counts from 1, null when the whole file is meant. `message` is one
 * line of English with file and line; `code` and `params` let an interface say the same in its own language.
 */
export type Problem = {
  readonly file: string;
  readonly line: number | null;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
  readonly message: string;
};

/** What is wrong, and what would be right; `{…}` stands for a param. */
const MESSAGES = {
  'not-text': 'this is no text file; articles come as .txt or .json in UTF-8',
  'wrong-encoding': 'byte {byte} is not UTF-8; save the file as UTF-8',
  'empty-file': 'the file is empty; an article belongs here',
  'bad-json': '{found} stands where {wanted} belongs',
  'cut-json': 'the file ends inside {inside}; it seems to be cut off',
  'deep-json': 'the values are nested more than {depth} deep; an article is a flat object',
  'no-articles': 'there is no article here; one object, a list of them or {"articles": […]} belongs here',
  'not-article': '{found} stands where an article belongs; write an object with "title" and "text"',
  'no-text': 'the article has no text; add it as "text" (or "body", "content", "paragraphs")',
  'empty-text': '‘{field}’ is empty; the text of the article belongs here',
  'markup-text': '‘{field}’ holds HTML; plain text belongs here',
  'wrong-type': '‘{field}’ is {found}; {wanted} belongs here',
  'bad-date': '‘{field}’ is “{value}”, which is no date; write it as 2025-01-31',
  'bad-url': '‘{field}’ is “{value}”, which is no web address; write it with https://',
} as const;

/** Makes a problem with its message. */
export function problem(
  file: string,
  line: number | null,
  code: ProblemCode,
  params: Readonly<Record<string, string>> = {},
): Problem {
  const text = MESSAGES[code].replace(/\{(\w+)\}/g, (whole, name: string) => params[name] ?? whole);
  const place = line === null ? file : `${file}, line ${line}`;
  return { file, line, code, params, message: `${place}: ${text}` };
}
