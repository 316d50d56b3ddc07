import { describe, expect, test } from 'vitest';
import { underlined, unitsOnScreen } from '../../../extension/content/paint/underlines.ts';
import type { Mark } from '../../../extension/messages.ts';
import type { PageBlock } from '../../../src/article/page-text.ts';

const SCREEN = 2000;
const BY_DEFAULT = { underline: 'first', countries: false } as const;

function block(length: number, more: Partial<PageBlock> = {}): PageBlock {
  const nothing = { tag: 'p', role: 'article', containers: [], linkChars: 0, hints: ['', '', ''] } as const;
  return { ...nothing, text: 'क'.repeat(length), ...more };
}

function mark(block: number, start: number, name: string, more: Partial<Mark> = {}): Mark {
  const ref = { kind: 'entity', id: name } as const;
  const rest = { type: 'person', first: true, country: false, name } as const;
  return { block, start, end: start + 4, ref, ...rest, ...more };
}

describe('by default', () => {
  test('the first mention in a paragraph gets a line, a later one and a country do not', () => {
    const [first, later] = [mark(0, 0, 'किम'), mark(0, 50, 'किम', { first: false })];
    const country = mark(0, 100, 'रूस', { type: 'place', country: true });
    expect(underlined([first, later, country], [block(200)], BY_DEFAULT, SCREEN)).toEqual([first]);
  });

  test('menus, headers, footers and lists of links get none', () => {
    const marks = [0, 1, 2, 3, 4].map((at) => mark(at, 0, `नाम ${at}`));
    const blocks = [
      block(40, { role: 'nav' }),
      block(40, { role: 'header' }),
      block(40, { role: 'footer' }),
      block(40, { linkChars: 30 }),
      block(40, { linkChars: 10 }),
    ];
    expect(underlined(marks, blocks, BY_DEFAULT, SCREEN)).toEqual(marks.slice(4));
  });

  test('a crowded screen keeps the names that are new to the page, then those further up', () => {
    const repeated = Array.from({ length: 8 }, (_, i) => mark(i + 1, 0, 'किम'));
    const fresh = Array.from({ length: 10 }, (_, i) => mark(i + 1, 20, `नाम ${i}`));
    const marks = [mark(0, 0, 'किम'), ...repeated, ...fresh].sort(
      (a, b) => a.block - b.block || a.start - b.start,
    );
    const lines = underlined(
      marks,
      Array.from({ length: 12 }, () => block(100)),
      BY_DEFAULT,
      SCREEN,
    );
    expect(lines.length).toBe(12);
    expect(fresh.every((one) => lines.includes(one))).toBe(true);
    expect(lines.filter(({ name }) => name === 'किम')).toEqual([marks[0], repeated[0]]);
  });

  test('a told event gets one line on the page, and none where names fill the screen', () => {
    const told = { kind: 'told', index: 0 } as const;
    const events = [0, 1].map((at) => mark(at, 50, 'मुलाकात', { type: 'told', ref: told }));
    expect(underlined(events, [block(100), block(100)], BY_DEFAULT, SCREEN)).toEqual(events.slice(0, 1));
    const names = Array.from({ length: 12 }, (_, i) => mark(0, 4 * i, `नाम ${i}`));
    expect(underlined([...names, ...events], [block(100), block(100)], BY_DEFAULT, SCREEN)).toEqual(names);
  });
});

describe('as the reader sets it', () => {
  const marks = [
    mark(0, 0, 'किम'),
    mark(0, 20, 'किम', { first: false }),
    mark(0, 40, 'रूस', { type: 'place', country: true }),
  ];

  test('all mentions, countries too', () => {
    expect(underlined(marks, [block(60)], { underline: 'all', countries: true }, SCREEN)).toEqual(marks);
  });

  test('all mentions without countries', () => {
    const lines = underlined(marks, [block(60)], { underline: 'all', countries: false }, SCREEN);
    expect(lines).toEqual(marks.slice(0, 2));
  });

  test('first mentions with countries', () => {
    const lines = underlined(marks, [block(60)], { underline: 'first', countries: true }, SCREEN);
    expect(lines).toEqual([marks[0], marks[2]]);
  });

  test('none', () => {
    expect(underlined(marks, [block(60)], { underline: 'none', countries: true }, SCREEN)).toEqual([]);
  });

  test('all means all: however many a screen holds', () => {
    const many = Array.from({ length: 40 }, (_, i) => mark(0, 5 * i, 'किम', { first: false }));
    const lines = underlined(many, [block(300)], { underline: 'all', countries: false }, SCREEN);
    expect(lines.length).toBe(40);
  });
});

test('a telephone shows less text at once than a desk, and no screen shows none', () => {
  expect(unitsOnScreen(360, 740)).toBeLessThan(unitsOnScreen(1100, 800));
  expect(unitsOnScreen(0, 0)).toBeGreaterThan(0);
});
