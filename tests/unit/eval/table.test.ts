import { expect, test } from 'vitest';
import { alignedTable } from '../../../tools/eval/table.ts';

test('a table has its first column to the left, the others to the right, and no space at the ends of lines', () => {
  const rows = [
    ['NAMES', 'P', 'R'],
    ['seeds', '1.000', ''],
    ['own texts', '0.9', '12'],
  ];
  expect(alignedTable(rows)).toBe('NAMES          P   R\nseeds      1.000\nown texts    0.9  12');
});
