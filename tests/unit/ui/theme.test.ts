import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('extension/ui/theme.css', 'utf8');

/** The colours of one theme by their names: `#rrggbb`. */
function coloursOf(theme: 'light' | 'dark'): Map<string, string> {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)/g);
  return new Map(
    [...pairs].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark]),
  );
}

/** Relative luminance. Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ['ink', 'surface'],
  ['ink', 'surface-low'],
  ['ink', 'mark'],
  ['ink-soft', 'surface'],
  ['ink-soft', 'surface-low'],
  ['accent', 'surface'],
  ['accent', 'surface-low'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['warn', 'warn-surface'],
  ['bad', 'bad-surface'],
  ['bad', 'surface'],
] as const;

const LINES = [
  ['line-strong', 'surface'],
  ['line-strong', 'surface-low'],
] as const;

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = coloursOf(theme);
  const between = (a: string, b: string): number => contrast(colours.get(a) ?? '', colours.get(b) ?? '');

  test.each(TEXT)('%s on %s can be read: 4.5 to 1', (ink, surface) => {
    expect(between(ink, surface)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(LINES)('%s on %s can be seen: 3 to 1', (line, surface) => {
    expect(between(line, surface)).toBeGreaterThanOrEqual(3);
  });
});

test('no text is set smaller than 13 px', () => {
  const sheets = ['extension/ui/theme.css', 'extension/ui/controls.css', 'extension/card/card.css'];
  const sizes = sheets.flatMap((path) => [
    ...readFileSync(path, 'utf8').matchAll(/(?:font-size: |--text[\w-]*: (?:\d+ )?)(\d+)px/g),
  ]);
  expect(sizes.length).toBeGreaterThan(4);
  expect(sizes.map(([, size]) => Number(size)).filter((size) => size < 13)).toEqual([]);
});
