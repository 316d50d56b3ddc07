import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** The pages that the scenarios read. */
const PAGES = 'tests/pages';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

type Headers = Readonly<Record<string, string>>;

/**
 * A small web of the test's own: `tests/pages` and whatever a test adds, under any host name that ends in
 * `.localhost`. Browsers find those on this machine and trust them as they trust https.
 */
export class Site {
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #added = new Map<string, string>();
  readonly #headers = new Map<string, Headers>();
  readonly #requests: string[] = [];

  /** Starts it on a free port. */
  static async start(): Promise<Site> {
    const site = new Site();
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  /** The address of a page on a host: `url('khabar', '/story.html')`. */
  url(host: string, path: string): string {
    return `http://${host}.localhost:${this.#port()}${path}`;
  }

  /** Adds a page that is not among the files. */
  add(path: string, html: string): void {
    this.#added.set(path, html);
  }

  /** Sends headers with a page, such as a Content-Security-Policy. */
  setHeaders(path: string, headers: Headers): void {
    this.#headers.set(path, headers);
  }

  /** What was asked for so far, in order, as `host/path`, without the port. */
  requests(): readonly string[] {
    return [...this.#requests];
  }

  /** Whether an address is one of this site's. */
  owns(url: string): boolean {
    const { hostname, port } = new URL(url);
    return hostname.endsWith('.localhost') && port === String(this.#port());
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the site is not running');
    return address.port;
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    this.#requests.push(hostname + pathname);
    const body = this.#added.get(pathname) ?? fileOf(pathname);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[extname(pathname)] ?? 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'access-control-allow-origin': '*',
      ...this.#headers.get(pathname),
    });
    response.end(body);
  }
}

/** The file below `tests/pages` that stands behind a path; undefined when there is none. */
function fileOf(pathname: string): Buffer | undefined {
  try {
    return readFileSync(join(PAGES, normalize(decodeURIComponent(pathname))));
  } catch {
    return undefined;
  }
}
