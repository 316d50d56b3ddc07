import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesBelow } from '../../tools/files.ts';

/** A text of the interface as browsers take it: https://developer.chrome.com/docs/extensions/reference/api/i18n */
interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}

type Messages = Readonly<Record<string, Message>>;

function messagesIn(language: string): Messages {
  return JSON.parse(readFileSync(`extension/_locales/${language}/messages.json`, 'utf8'));
}

const hindi = messagesIn('hi');
const english = messagesIn('en');

/** Everything in which a key may stand: the code and pages of the extension, and the manifest. */
const users = [
  'manifest.json',
  ...filesBelow('extension')
    .filter((path) => /\.(ts|tsx|html)$/.test(path))
    .map((path) => `extension/${path}`),
].map((path) => readFileSync(path, 'utf8'));

/** Beginnings of keys that code puts together, as in `` `kind_${kind}` ``. */
const prefixes = users.flatMap((text) => [...text.matchAll(/`(\w{3,})\$\{/g)].map((match) => match[1] ?? ''));

function isUsed(key: string): boolean {
  const word = new RegExp(`(?<!\\w)(__MSG_)?${key}(__)?(?!\\w)`);
  return users.some((text) => word.test(text)) || prefixes.some((prefix) => key.startsWith(prefix));
}

test('Hindi and English have the same texts, in the same order', () => {
  expect(Object.keys(hindi).length).toBeGreaterThan(0);
  expect(Object.keys(english)).toEqual(Object.keys(hindi));
});

test('no text is empty, and both languages fill in the same things', () => {
  const shape = ({ message, placeholders = {} }: Message) => ({
    isEmpty: message.trim() === '',
    placeholders: Object.keys(placeholders).sort(),
    filledIn: [...message.matchAll(/\$\w+\$?|\{\w+\}/g)].map(([name]) => name.toLowerCase()).sort(),
  });
  for (const key of Object.keys(hindi)) {
    const [inHindi, inEnglish] = [hindi[key], english[key]].map((text) => text && shape(text));
    expect({ key, ...inEnglish }).toEqual({ key, ...inHindi });
    expect({ key, ...inHindi }).toMatchObject({ key, isEmpty: false });
  }
});

test('every text is used', () => {
  expect(Object.keys(hindi).filter((key) => !isUsed(key))).toEqual([]);
});
