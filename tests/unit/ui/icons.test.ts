import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([16, 32, 48, 96, 128])('the icon of %i px is a PNG of that size', (size) => {
  const png = readFileSync(`icons/icon-${size}.png`);
  // The signature, then the first chunk: length, IHDR, width, height. Source: PNG specification, 11.2.1.
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});
