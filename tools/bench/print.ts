import { alignedTable } from '../eval/table.ts';

/** One line of results: what was measured, and the values of its columns. */
export type Row = readonly string[];

/** Prints the results of one measurement under its name, with the heads of the columns. */
export function printTable(name: string, columns: Row, rows: readonly Row[]): void {
  console.log(`\n${alignedTable([[name, ...columns], ...rows])}`);
}

/** A time for reading: `12.3 ms`, `0.42 ms`, `350 µs`. @param ms milliseconds */
export function time(ms: number): string {
  if (Math.abs(ms) >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  if (Math.abs(ms) >= 10) return `${ms.toFixed(1)} ms`;
  return Math.abs(ms) >= 0.1 ? `${ms.toFixed(2)} ms` : `${(ms * 1000).toFixed(1)} µs`;
}

/** A size for reading: `4.1 kB` of a thousand bytes each, `1.42 MB`. */
export function size(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(2)} MB` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** A large number for reading: `12 400`. */
export function many(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ' ');
}

/** A part of a whole for reading: `0.12 %`. @param part 0 to 1 */
export function percent(part: number): string {
  return `${(part * 100).toFixed(part < 0.1 ? 2 : 1)} %`;
}
