import { createServer } from 'node:http';

/** How long the end of a page is held back, in ms: time enough to lay out and paint what came before. */
const HELD_BACK = 600;

/**
 * Headers by which a page is isolated from all others. Browsers then give it the finest clock they have (5 µs in Chromium, 20 µs in Firefox)
 * instead of a blurred one: https://developer.mozilla.org/docs/Web/API/Performance/now#security_requirements
 */
export const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const;

/** A web of one page, which comes at once but for its end. */
export type LateSite = { url(host: string): string; close(): Promise<void> };

/**
 * Serves a page, with some headers, whose last tags come late, so that it is painted before it is complete. Content scripts begin when a page is complete: what
 * happens from then on is theirs and not the page's own first layout.
 */
export async function serveLate(html: string, headers: Readonly<Record<string, string>>): Promise<LateSite> {
  const split = html.lastIndexOf('</body>');
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.write(html.slice(0, split));
    setTimeout(() => response.end(html.slice(split)), HELD_BACK);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site is not running');
  return {
    url: (host) => `http://${host}.localhost:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
