import { expect, test } from 'vitest';
import english from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { MessageError } from '../../../extension/messaging.ts';
import { errorText } from '../../../extension/ui/error-text.ts';
import { flatten, translator } from '../../../extension/ui/texts.ts';

const t = translator(flatten('en', english));

test('a background that does not answer is told in plain words', () => {
  expect(errorText(new MessageError('nobody answered'), t)).toBe(
    'Sandarbh did not answer. Try again, or reload the page.',
  );
});

test('anything else is told in one line, never as a stack', () => {
  expect(errorText(new Error('the disk\n    at x (y.js:1)'), t)).toBe('Something went wrong: the disk');
  expect(errorText('no reason', t)).toBe('Something went wrong: no reason');
});
