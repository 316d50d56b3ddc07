import { expect, test } from 'vitest';
import { isOff } from '../../extension/settings.ts';

test('a site that is off is off with its subdomains, and no other site with it', () => {
  const off = ['khabar.example', 'www.samachar.example'];
  expect(isOff('khabar.example', off)).toBe(true);
  expect(isOff('m.khabar.example', off)).toBe(true);
  expect(isOff('meri-khabar.example', off)).toBe(false);
  expect(isOff('samachar.example', off)).toBe(false);
  expect(isOff('khabar.example', [])).toBe(false);
});
