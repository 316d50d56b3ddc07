/** Something in the call that is not as it should be: exit code 2. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something in the input that is not as it should be: exit code 1. One line: file, line, what is wrong, what would be right. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The help of the command itself. */
export const HELP = `sandarbh — the background of Hindi news, from the articles you give it

  sandarbh build -o PACK [--set NAME] INPUT…          build a knowledge pack from articles
  sandarbh dump PACK                                  print a pack as JSON
  sandarbh spot --pack PACK [--as-of DATE] FILE…      find and link the names of articles
  sandarbh card --pack PACK [--as-of DATE] [--json] NAME
                                                      print the card of a name
  sandarbh tag [FILE]                                 label tokens, one to a line

sandarbh CALL --help tells more of each. Exit: 0 done, 1 bad input, 2 wrong usage.
`;

/** The help of each call. */
export const CALL_HELP: Readonly<Record<string, string>> = {
  build: `sandarbh build -o PACK [--set NAME] INPUT…

Builds a knowledge pack from articles. INPUT is a file or a folder (read with its subfolders): .txt, one article as it comes from
the web; .json, one article, a list, or {"articles": […]}; .ndjson or .jsonl, one article to a line. The same articles give the same
bytes, in any order.

  -o, --output PACK   where the pack is written
  --set NAME          the name of the set in the library (default: the first INPUT's name)
`,
  dump: `sandarbh dump PACK

Prints a pack as JSON: articles, entities with their spellings and roles, events.
`,
  spot: `sandarbh spot --pack PACK [--as-of DATE] FILE…

Prints one JSON line for each article of the files: its names with offsets (UTF-16 code units), types, the entity of the pack or the
number of the entity of this page, and the events it tells.

  --pack PACK     the knowledge to link to
  --as-of DATE    the day the page is read as of (YYYY-MM-DD), where it states none
`,
  card: `sandarbh card --pack PACK [--as-of DATE] [--json] NAME

Prints the card of an entity by any of its spellings, in Hindi or Latin letters.

  --pack PACK     the knowledge
  --as-of DATE    the day as of which the card speaks (YYYY-MM-DD)
  --json          as JSON instead of text
`,
  tag: `sandarbh tag [FILE]

Reads one token to a line with a blank line between sentences, from FILE or standard input, and prints token, tab, label: B- and I- of
PER, LOC, ORG, or O.
`,
};
