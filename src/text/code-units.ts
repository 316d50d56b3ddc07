/** Code unit order for sorting: the same on every engine and under every locale. */
export function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
