import { type Line, makeLine } from './lines.ts';
import { shapeOf } from './shape.ts';

/** Mail and converted documents break paragraphs at a fixed width, and no wider than this. */
const WIDEST_COLUMN = 130;
/** A full line of such a column reaches this part of its width. */
const FULL_LINE = 0.7;
const FEWEST_WRAPPED = 4;

/**
 * Joins the lines of paragraphs that are broken at a fixed width: most lines that another follows directly are almost
 * as long as the longest one and end no sentence. Any other text is given back as it is.
 */
export function joinWrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  if (width > WIDEST_COLUMN) return lines;
  const runsOn = lines.map((line, i) => goesOn(line, lines[i + 1], width));
  const followed = lines.filter((_, i) => lines[i + 1]?.gapBefore === false).length;
  const wrapped = runsOn.filter(Boolean).length;
  if (wrapped < FEWEST_WRAPPED || wrapped < followed / 2) return lines;
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i];
    while (runsOn[i]) i++;
    const last = lines[i];
    const line = first && last ? makeLine(text, first.start, last.end, first.gapBefore, first.markup) : null;
    if (line) joined.push(line);
  }
  return joined;
}

function goesOn(line: Line, next: Line | undefined, width: number): boolean {
  if (next === undefined || next.gapBefore || line.text.length < width * FULL_LINE) return false;
  const { ending } = shapeOf(line.tokens);
  return ending === 'open' || line.text.length >= width * 0.9;
}
