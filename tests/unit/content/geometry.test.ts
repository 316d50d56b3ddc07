import { describe, expect, test } from 'vitest';
import { isHeadingFor } from '../../../extension/content/hover/envelope.ts';
import { speedBetween } from '../../../extension/content/hover/speed.ts';

describe('a pointer is on its way to a card', () => {
  const card = { left: 100, top: 200, right: 460, bottom: 460 };
  const name = { x: 120, y: 180 };

  test('when it goes straight down to it, or at up to 60° beside', () => {
    expect(isHeadingFor(card, name, { x: 120, y: 190 })).toBe(true);
    expect(isHeadingFor(card, name, { x: 300, y: 195 })).toBe(true);
    expect(isHeadingFor(card, name, { x: 110, y: 190 })).toBe(true);
  });

  test('not when it goes away from it', () => {
    expect(isHeadingFor(card, name, { x: 120, y: 170 })).toBe(false);
    expect(isHeadingFor(card, { x: 500, y: 300 }, { x: 520, y: 300 })).toBe(false);
    expect(isHeadingFor(card, { x: 90, y: 300 }, { x: 60, y: 300 })).toBe(false);
  });

  test('not when it only trembles', () => {
    expect(isHeadingFor(card, name, { x: 120.2, y: 180.4 })).toBe(false);
  });

  test('from within the card every way leads there', () => {
    expect(isHeadingFor(card, { x: 200, y: 300 }, { x: 200, y: 290 })).toBe(true);
  });
});

describe('the speed of a pointer', () => {
  const at = { x: 0, y: 0, time: 1000 };

  test('is the way by the time', () => {
    expect(speedBetween(at, { x: 6, y: 8, time: 1010 })).toBe(1);
  });

  test('is nothing for a first sample, after a pause, and where the clock stands still', () => {
    expect(speedBetween(null, at)).toBe(0);
    expect(speedBetween(at, { x: 400, y: 0, time: 1033 })).toBe(0);
    expect(speedBetween(at, { x: 400, y: 0, time: 1000 })).toBe(0);
  });
});
