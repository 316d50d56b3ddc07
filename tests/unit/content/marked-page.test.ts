import { expect, test } from 'vitest';
import { MarkedPage } from '../../../extension/content/page/marked-page.ts';
import type { Mark } from '../../../extension/messages.ts';
import { blockOf, refOf } from './placed-marks.ts';

function mark(block: number, start: number, end: number, name: string, type: Mark['type'] = 'person'): Mark {
  return { block, start, end, ref: refOf(name), type, first: true, country: false, name };
}

const blocks = [blockOf('किम जोंग उन ने मुलाकात की'), blockOf('कुछ नहीं'), blockOf('पुतिन भी थे')];
const [first, , third] = blocks;

test('marks stand in the order of the text', () => {
  const page = new MarkedPage(blocks, [
    mark(2, 0, 5, 'पुतिन'),
    mark(0, 15, 22, 'घटना'),
    mark(0, 0, 11, 'किम'),
  ]);
  expect(page.marks.map((placed) => placed.mark.name)).toEqual(['किम', 'घटना', 'पुतिन']);
  expect(page.linkedBlocks()).toEqual([first, third]);
});

test('what lies outside the text is no mark', () => {
  const astray = [
    mark(3, 0, 2, 'क'),
    mark(0, -1, 3, 'ख'),
    mark(0, 5, 5, 'ग'),
    mark(2, 8, 40, 'घ'),
    mark(-1, 0, 2, 'ङ'),
  ];
  expect(new MarkedPage(blocks, astray).marks).toEqual([]);
});

test('a place finds the marks it lies in or at the edge of, names before events, short before long', () => {
  const node = first?.pieces[0]?.node;
  if (node === undefined) throw new Error('the first block has text');
  const page = new MarkedPage(blocks, [
    mark(0, 0, 22, 'घटना', 'told'),
    mark(0, 0, 11, 'किम जोंग उन'),
    mark(0, 4, 8, 'जोंग'),
  ]);
  const namesAt = (offset: number) => page.marksAt({ node, offset }).map((placed) => placed.mark.name);
  expect(namesAt(5)).toEqual(['जोंग', 'किम जोंग उन', 'घटना']);
  expect(namesAt(11)).toEqual(['किम जोंग उन', 'घटना']);
  expect(namesAt(23)).toEqual([]);
});

test('all mentions of one entity are found', () => {
  const page = new MarkedPage(blocks, [mark(0, 0, 3, 'किम'), mark(2, 0, 5, 'पुतिन'), mark(2, 6, 8, 'किम')]);
  expect(page.marksOf(refOf('किम')).map((placed) => placed.mark.block)).toEqual([0, 2]);
});
