import type { PageReading } from '../../src/article/page.ts';
import { readPage as readPageText } from '../../src/article/page.ts';
import type { PageText } from '../../src/article/page-text.ts';
import type { ReadPage } from '../../src/link/engine.ts';
import { askContent } from '../messaging.ts';
import { asideSpans } from './aside-spans.ts';
import type { KnowledgeSource, Library } from './knowledge-source.ts';

/** An open page as the background understands it. */
export type OpenPage = {
  readonly text: PageText;
  readonly reading: PageReading;
  readonly read: ReadPage;
  /** What it was linked with. */
  readonly knowledge: KnowledgeSource;
};

/** A frame of a tab. */
export type PagePlace = { readonly tab: number; readonly frame: number };

/** The pages that are open now. A background that was killed asks the page for its text again. */
export type Pages = {
  /** Reads a page anew from its text. */
  scan(place: PagePlace, text: PageText): Promise<OpenPage>;
  /** The page as it was last read, or read now. Rejects when no content script is there. */
  open(place: PagePlace): Promise<OpenPage>;
  /** The same of a place that shows `url` now: what was read there at another address is another page. */
  openAt(place: PagePlace, url: string): Promise<OpenPage>;
  /** Forgets all pages: what is known has changed. */
  forget(): void;
};

/** How many pages are kept; a page that is asked for again is read again. */
const MOST = 12;

/** Pages read with the engine and knowledge of a library. */
export function createPages(library: Library): Pages {
  const pages = new Map<string, Promise<OpenPage>>();
  const key = ({ tab, frame }: PagePlace): string => `${tab} ${frame}`;
  const keep = (place: PagePlace, page: Promise<OpenPage>): Promise<OpenPage> => {
    pages.delete(key(place));
    pages.set(key(place), page);
    for (const oldest of [...pages.keys()].slice(0, Math.max(0, pages.size - MOST))) pages.delete(oldest);
    page.catch(() => pages.delete(key(place)));
    return page;
  };
  const ask = (place: PagePlace): Promise<OpenPage> =>
    keep(
      place,
      askContent(place.tab, place.frame, 'collect', null).then((text) => readOpenPage(library, text)),
    );
  const open = (place: PagePlace): Promise<OpenPage> => pages.get(key(place)) ?? ask(place);
  return {
    scan: (place, text) => keep(place, readOpenPage(library, text)),
    open,
    openAt: async (place, url) => {
      const page = await open(place);
      return withoutHash(page.text.url) === withoutHash(url) ? page : ask(place);
    },
    forget: () => pages.clear(),
  };
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

async function readOpenPage(library: Library, text: PageText): Promise<OpenPage> {
  const [engine, knowledge] = await Promise.all([library.engine(), library.knowledge()]);
  const reading = readPageText(text);
  return {
    text,
    reading,
    read: engine.read(reading.article, asideSpans(text, reading), knowledge.snapshot, knowledge.denials),
    knowledge,
  };
}
