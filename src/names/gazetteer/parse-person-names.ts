import { type NameForm, parseForm } from './forms.ts';

/** Words that names of people are made of. A word may stand in several lists (थॉमस). */
export type PersonNames = {
  readonly given: readonly NameForm[];
  /** Surnames that stand last. */
  readonly surnames: readonly NameForm[];
  /** Surnames of East Asia, which stand first. */
  readonly leadingSurnames: readonly NameForm[];
};

const HEADING = '@ ';

/**
 * Reads lists of name words: a heading `@ given`, `@ surname` or `@ leading-surname` says what follows, `# …` is a comment,
 * words are parted by white space, ambiguous ones carry a `?` behind them. Throws on another heading: the lists are the
 * project's own.
 */
export function parsePersonNames(lists: string): PersonNames {
  const given: NameForm[] = [];
  const surnames: NameForm[] = [];
  const leadingSurnames: NameForm[] = [];
  const listUnder: ReadonlyMap<string, NameForm[]> = new Map([
    ['given', given],
    ['surname', surnames],
    ['leading-surname', leadingSurnames],
  ]);
  let list = given;
  for (const line of lists.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith(HEADING)) {
      const under = listUnder.get(line.slice(HEADING.length));
      if (!under) throw new Error(`person names: unknown heading "${line}"`);
      list = under;
    } else for (const word of line.split(' ')) list.push(parseForm(word));
  }
  return { given, surnames, leadingSurnames };
}
