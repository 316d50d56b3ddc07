import { expect, test } from 'vitest';
import { afterSwitch, isOff } from '../../extension/settings.ts';

test('a site that is off is off with its subdomains, and no other site with it', () => {
  const off = ['khabar.example', 'www.samachar.example'];
  expect(isOff('khabar.example', off)).toBe(true);
  expect(isOff('m.khabar.example', off)).toBe(true);
  expect(isOff('meri-khabar.example', off)).toBe(false);
  expect(isOff('samachar.example', off)).toBe(false);
  expect(isOff('khabar.example', [])).toBe(false);
});

test('turning a site off adds it once, whatever of it was off before', () => {
  expect(afterSwitch(['prabhat.example'], 'khabar.example', false)).toEqual([
    'prabhat.example',
    'khabar.example',
  ]);
  expect(afterSwitch(['khabar.example'], 'khabar.example', false)).toEqual(['khabar.example']);
});

test('turning a site on takes away whatever covers it, so that it is on', () => {
  const off = ['khabar.example', 'hindi.khabar.example', 'prabhat.example'];
  const left = afterSwitch(off, 'hindi.khabar.example', true);
  expect(left).toEqual(['prabhat.example']);
  expect(isOff('hindi.khabar.example', left)).toBe(false);
});
