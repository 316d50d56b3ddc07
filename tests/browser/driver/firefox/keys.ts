import type { Json } from '../driver.ts';

/** Private characters that stand for keys in WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE006',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** Names of keys in a manifest's `commands` that differ from those of the DOM. */
const COMMAND_KEYS: Readonly<Record<string, string>> = {
  Comma: ',',
  Ctrl: 'Control',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  MacCtrl: 'Control',
  Period: '.',
  Right: 'ArrowRight',
  Up: 'ArrowUp',
};

/** Actions that hold keys down in order and let them go in reverse, for a combination such as `Alt+ArrowDown`. */
export function combination(keys: string): Json[] {
  const characters = keys.split('+').map((key) => KEYS[key] ?? key);
  return [
    ...characters.map((value) => ({ type: 'keyDown', value })),
    ...characters.reverse().map((value) => ({ type: 'keyUp', value })),
  ];
}

/** Actions that type a text, one character after another. */
export function typing(text: string): Json[] {
  return [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
}

/** A manifest's `suggested_key`, such as `Alt+Shift+Down`, by the DOM names of its keys. */
export function fromCommandKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => COMMAND_KEYS[key] ?? key)
    .join('+');
}
