import type { CardRef } from '../../src/cards/card.ts';
import { browser, type Runtime } from '../browser.ts';
import { cardStyles } from '../card/styles.ts';
import type { BackgroundApi, NoPage } from '../messages.ts';
import type { Handlers } from '../messaging.ts';
import { isOff, readSettings } from '../settings.ts';
import { loadTexts } from '../ui/load-texts.ts';
import { makeCard } from './cards.ts';
import { denialOn, denyLink, restoreLink } from './denials.ts';
import type { Library } from './knowledge-source.ts';
import { locate, marksOf } from './marks.ts';
import { addPage, removePage } from './own-articles.ts';
import { checkPageText } from './page-text-check.ts';
import type { OpenPage, Pages } from './pages.ts';
import { searchKnowledge } from './search.ts';
import { summaryOf } from './summary.ts';
import { injectContentScript, isFromPrivate, isPrivate, placeOf, tellPages } from './tabs.ts';

/** What the background answers: each message from nothing but its parameters, its sender and what is stored. */
export function backgroundHandlers(library: Library, pages: Pages): Handlers<BackgroundApi> {
  const changed = async (): Promise<void> => {
    library.reload();
    pages.forget();
    await tellPages('rescan');
  };
  /** Changes an edit about the sender's page. In a private window nothing is stored. */
  const correct = async (
    sender: Runtime.MessageSender,
    change: (page: OpenPage) => Promise<CardRef | null>,
  ): Promise<CardRef | null> => {
    const place = placeOf(sender);
    if (isFromPrivate(sender)) return null;
    const ref = await change(await pages.open(place));
    if (ref !== null) await changed();
    return ref;
  };
  return {
    start: async (_, sender) => {
      const { offSites } = await readSettings();
      const url = sender.tab?.url ?? sender.url ?? '';
      if (URL.canParse(url) && isOff(new URL(url).host, offSites)) return null;
      await injectContentScript(placeOf(sender));
      return null;
    },
    scan: async (text, sender) => {
      const page = await pages.scan(placeOf(sender), checkPageText(text));
      return { marks: marksOf(page), knowledge: page.knowledge.status };
    },
    card: async ({ ref, tab }, sender) => {
      const place = tab === null ? placeOf(sender) : { tab, frame: 0 };
      const page = tab === null ? await pages.open(place) : await pages.open(place).catch(() => null);
      const card = await makeCard(ref, page, library);
      if (tab !== null || page === null || card?.kind !== 'entity' || isFromPrivate(sender)) return card;
      return { ...card, denial: denialOn(page, card.link.ref) };
    },
    denyLink: async ({ id }, sender) => correct(sender, (page) => denyLink(page, id, library)),
    restoreLink: async ({ local }, sender) => correct(sender, (page) => restoreLink(page, local, library)),
    locate: async ({ start, end }, sender) => locate(await pages.open(placeOf(sender)), start, end),
    interface: async () => ({
      texts: await loadTexts((await readSettings()).language),
      styles: cardStyles,
    }),
    summary: async ({ tab }) => {
      const page = await openOrWhyNot(pages, tab);
      return typeof page === 'string' ? page : summaryOf(page, Date.now(), !(await isPrivate(tab)));
    },
    search: async ({ query }) => searchKnowledge(await library.knowledge(), query),
    addPage: async ({ tab }) => {
      const page = await openOrWhyNot(pages, tab);
      if (typeof page === 'string') return { refused: 'unreadable' };
      const answer = await addPage(page, await isPrivate(tab), library, Date.now());
      if ('added' in answer) await changed();
      return answer;
    },
    removePage: async ({ article }) => {
      await removePage(article, library);
      await changed();
      return null;
    },
    openSource: async ({ article, start }) => {
      await openLibrary(`#/article/${encodeURIComponent(article)}?at=${Math.trunc(start)}`);
      return null;
    },
    correctName: async ({ id }) => {
      await openLibrary(`#/correct/${encodeURIComponent(id)}`);
      return null;
    },
    knowledgeChanged: async () => {
      await changed();
      return null;
    },
    settingsChanged: async () => {
      await tellPages('settings');
      return null;
    },
  };
}

async function openLibrary(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`extension/library/index.html${route}`) });
}

/** The page of a tab, or why there is none: a page of the browser, a site that is off, a page that is not Hindi. */
async function openOrWhyNot(pages: Pages, tab: number): Promise<OpenPage | NoPage> {
  const found = await browser.tabs.get(tab).catch(() => null);
  const url = found?.url ?? '';
  if (!/^https?:/.test(url)) return 'unreadable';
  const { offSites } = await readSettings();
  if (isOff(new URL(url).host, offSites)) return 'off';
  return pages.openAt({ tab, frame: 0 }, url).catch((): NoPage => 'not-hindi');
}
