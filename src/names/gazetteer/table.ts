/** A row of a table: the id where it is written, the English name, and two cells of spellings, `-` where there are none. */
export type TableRow = {
  readonly id: string | null;
  readonly english: string;
  readonly first: string;
  readonly second: string;
};

const HEADING = '@ ';
const COMMENT = '#';
const CELL = ' | ';
const ID = ' = ';

/**
 * Reads a table line by line and calls back. `@ word container` is a heading, `# …` a comment, anything else a row
 * `English name | cell | cell`, the second cell may lack, with `id = ` before the English name where the id does not
 * follow from it. Signs stand between single spaces, just so: the extension reads thousands of lines at each start.
 */
export function readTable(
  table: string,
  onHeading: (word: string, container: string) => void,
  onRow: (row: TableRow) => void,
): void {
  for (const line of table.split('\n')) {
    if (line === '' || line.startsWith(COMMENT)) continue;
    if (line.startsWith(HEADING)) {
      const words = line.split(' ');
      onHeading(words[1] ?? '', words[2] ?? '');
    } else {
      const cells = line.split(CELL);
      const name = cells[0] ?? '';
      const equals = name.indexOf(ID);
      onRow({
        id: equals < 0 ? null : name.slice(0, equals),
        english: equals < 0 ? name : name.slice(equals + ID.length),
        first: cells[1] ?? '-',
        second: cells[2] ?? '-',
      });
    }
  }
}

/** The readable part of an id: `São Tomé` → `sao-tome`, `St. John's` → `st-johns`. */
export function slug(english: string): string {
  if (PLAIN.test(english)) return english.toLowerCase().replaceAll(' ', '-');
  return english
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/[ -]+/g, '-');
}

/** What nearly all names are: they take the short way, as slugs are made at every start. */
const PLAIN = /^[A-Za-z0-9 -]+$/;
