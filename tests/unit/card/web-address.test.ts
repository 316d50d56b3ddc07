import { expect, test } from 'vitest';
import { webAddress } from '../../../extension/card/web-address.ts';

test.each(['https://khabar.example/a?b#c', 'http://khabar.example/'])('%s may be opened', (url) => {
  expect(webAddress(url)).toBe(url);
});

test.each([
  null,
  '',
  'khabar.example',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'chrome-extension://abc/page.html',
])('%s leads nowhere', (url) => {
  expect(webAddress(url)).toBeNull();
});
