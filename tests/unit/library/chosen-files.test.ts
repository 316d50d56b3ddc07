import { expect, test } from 'vitest';
import { defaultSetName, filesOfField } from '../../../extension/library/import/chosen-files.ts';

test('a set is called after the folder that its files share', () => {
  expect(defaultSetName(['जुलाई/a.txt', 'जुलाई/और/b.txt'])).toBe('जुलाई');
});

test('files without a common folder give it the name of the first, and how many more there are', () => {
  expect(defaultSetName(['नहर.txt'])).toBe('नहर');
  expect(defaultSetName(['नहर.v2.json', 'b.txt', 'c.txt'])).toBe('नहर.v2 +2');
  expect(defaultSetName(['x/a.txt', 'y/b.txt'])).toBe('a +1');
});

test('files that systems hide are none of the reader’s', () => {
  const named = (name: string, webkitRelativePath = ''): File =>
    Object.assign(new File(['x'], name), { webkitRelativePath });
  const chosen = filesOfField([
    named('a.txt'),
    named('.DS_Store'),
    named('b.txt', 'जुलाई/b.txt'),
    named('HEAD', 'जुलाई/.git/HEAD'),
  ]);
  expect(chosen.map(({ path }) => path)).toEqual(['a.txt', 'जुलाई/b.txt']);
});
