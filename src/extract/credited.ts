import type { Article, Span } from '../article/article.ts';
import { agencyOf } from '../names/agencies.ts';
import type { Gazetteer } from '../names/gazetteer/gazetteer.ts';

/** A piece of an article's text that credits its report to an agency (an id of the gazetteer). */
export type Credited = Span & { readonly agency: string };

const BRACKETS = /[([]([^()[\]]{2,80})[)\]]/gu;
const LAST_BRACKET = /(?:^|[।.!?"”'’]\s*)([([]([^()[\]]{2,80})[)\]])\s*[।.]?\s*$/u;
/** "ANI, …", "ए.एन.आई., …": an abbreviation before a place, which together are a dateline. */
const HEAD = /^((?:[A-Z]\.?){2,6}|(?:[\p{L}\p{M}]{1,3}\. ?){2,6}),\s[^,।:]{2,30}[।:]/u;
/** A line that only names an agency is no longer than this, in UTF-16 code units. */
const LONGEST_LINE = 30;

/**
 * Where the text itself credits the report to a news agency: in the dateline ("… (भाषा)", "एएनआई, …"), in brackets behind a paragraph's last
 * sentence, as its first or last line. What is named there is whose report it is, and not what the report tells of.
 */
export function creditedSpans(article: Article, gazetteer: Gazetteer): Credited[] {
  const { text, dateline, paragraphs } = article;
  const spans: Span[] = dateline === null ? [] : inDateline(text, dateline);
  for (const { start, end, kind } of paragraphs) {
    if (kind !== 'body') continue;
    const bracket = LAST_BRACKET.exec(text.slice(start, end));
    if (bracket?.[1] !== undefined) {
      const at = start + bracket.index + bracket[0].indexOf(bracket[1]);
      spans.push({ start: at, end: at + bracket[1].length });
    }
  }
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  for (const line of [body[0], body.at(-1)]) {
    if (line === undefined) continue;
    const head = HEAD.exec(text.slice(line.start, line.end))?.[1];
    if (head !== undefined) spans.push({ start: line.start, end: line.start + head.length });
    if (line.end - line.start <= LONGEST_LINE) spans.push(line);
  }
  return spans.flatMap(({ start, end }) => {
    const agency = agencyOf(text.slice(start, end), gazetteer);
    return agency === null ? [] : [{ start, end, agency }];
  });
}

/** The brackets of a dateline, and what stands before its first comma. */
function inDateline(text: string, { start, end }: Span): Span[] {
  const inside = text.slice(start, end);
  // The closing bracket may be the mark that the dateline ends with.
  const brackets = [...`${inside})`.matchAll(BRACKETS)].map(({ 0: bracket, index }) => ({
    start: start + index,
    end: start + index + bracket.length,
  }));
  const comma = inside.indexOf(',');
  return comma < 0 ? brackets : [{ start, end: start + comma }, ...brackets];
}
