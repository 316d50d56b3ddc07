import { readFileSync } from 'node:fs';
import type { Browser, Json, Tab } from '../driver/driver.ts';
import { cardDisappears, openCard } from '../driver/page/card.ts';
import { hoverText } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';
import type { Site } from '../site.ts';
import { namesArePainted } from './content-page.ts';

/** What the scenarios on the pages of `tests/pages` share: opening them, hovering names, and who is named in them. */

/** Somebody whom a page names: `text` as it stands there; `is` a key of `known`, null for whom only the page knows. */
export interface NamedPerson {
  readonly text: string;
  readonly is: string | null;
}

/** `tests/pages/people.json`: how known people's cards are headed, and who is named in the story of each page. */
interface People {
  readonly known: Readonly<Record<string, readonly string[]>>;
  readonly pages: Readonly<Record<string, readonly NamedPerson[]>>;
}

export const PEOPLE: People = JSON.parse(readFileSync('tests/pages/people.json', 'utf8'));

/** What the card of a person may be headed with. */
export function headingsFor({ text, is }: NamedPerson): readonly string[] {
  return (is === null ? undefined : PEOPLE.known[is]) ?? [text];
}

/** A place where the pages have no names. */
const NOWHERE = { x: 2, y: 2 };

/** Opens a page of `tests/pages`, and waits until its names have lines. */
export async function openMarkedPage(tab: Tab, site: Pick<Site, 'url'>, page: string): Promise<void> {
  await tab.movePointer(NOWHERE);
  await tab.goto(site.url('khabar', `/${page}`));
  await namesArePainted(tab);
}

/** Waits until a name has its line in a text node that begins with these words. */
export async function lineAppearsIn(tab: Tab, beginning: string): Promise<void> {
  await until(`a line in “${beginning} …”`, () =>
    tab.evaluate(
      (words) =>
        [...CSS.highlights.values()].some((marks) =>
          [...marks].some(({ startContainer }) => startContainer.textContent?.startsWith(words)),
        ),
      beginning,
    ),
  );
}

/** The name at the head of the open card, null while there is none. */
export async function headingOfCard(tab: Tab): Promise<string | null> {
  if ((await openCard(tab)) === null) return null;
  return tab.evaluate(() => {
    const root = document.querySelector('sandarbh-card')?.shadowRoot;
    return root?.querySelector('h2')?.textContent?.replace(/\s+/g, ' ') ?? null;
  });
}

/**
 * Waits for a card with one of these names at its head, and gives all of its text.
 * @throws {Error} with the name that is there instead, when it does not come
 */
export async function cardOf(tab: Tab, ...headings: readonly string[]): Promise<string> {
  let seen: string | null = null;
  try {
    await until('the card', async () => {
      seen = await headingOfCard(tab);
      return seen !== null && headings.includes(seen);
    });
  } catch {
    throw new Error(`waited in vain for a card of ${headings.join(' or ')}; open was ${seen ?? 'none'}`);
  }
  return (await openCard(tab))?.text ?? '';
}

/**
 * Rests the pointer on a text of the page and waits for the card with one of these names at its head. On a slow machine
 * the pointer may seem to rest on its way there, on another name; that card is then closed, as a reader would do.
 */
export async function hoverFor(tab: Tab, text: string, ...headings: readonly string[]): Promise<string> {
  await hoverText(tab, text);
  const first = await until(`a card on "${text}"`, () => headingOfCard(tab));
  if (!headings.includes(first)) {
    await closeCard(tab);
    await tab.movePointer(NOWHERE);
    await hoverText(tab, text);
  }
  return cardOf(tab, ...headings);
}

/** Closes the open card, which may lie over the name that is wanted next. */
export async function closeCard(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await cardDisappears(tab);
}

/** A person in the popup's list of the page. */
export interface ListedPerson {
  readonly name: string;
  readonly known: boolean;
}

/** Runs in a page of the extension: the people whom the popup would list for the tab with an address. */
export async function listPeople(url: string): Promise<ListedPerson[]> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  const tabs: { id: number; url: string }[] = await api.tabs.query({});
  const params = { tab: tabs.find((tab) => tab.url === url)?.id ?? null } satisfies Json;
  const { names }: { names: { link: { name: string; type: string }; known: boolean }[] } =
    await api.runtime.sendMessage({ to: 'background', name: 'summary', params });
  return names
    .filter(({ link }) => link.type === 'person')
    .map(({ link, known }) => ({ name: link.name.replace(/\s+/g, ' '), known }));
}

/** A linked name or told event, with some of the text before and behind it. */
export interface LinkedText {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Goes by command from name to name through the whole page, and gives all, in the order of the text. */
export async function walkNames(browser: Browser, tab: Tab): Promise<LinkedText[]> {
  const walked: LinkedText[] = [];
  let said = '';
  for (let total = 1; walked.length < total; ) {
    await browser.command('next-name');
    said = await until('the next name to be said', async () => {
      const now = await tab.evaluate(saidLast);
      return now !== said && now;
    });
    total = Number(/of (\d+)/.exec(said)?.[1]);
    walked.push(await tab.evaluate(currentName));
  }
  return walked;
}

/** Runs in the page: what a screen reader was told last. */
function saidLast(): string {
  const root = document.querySelector('sandarbh-card')?.shadowRoot;
  return root?.querySelector('[role=status]')?.textContent ?? '';
}

/** Runs in the page: the name that the walk has come to. */
function currentName(): LinkedText {
  const [current] = CSS.highlights.get('sandarbh-current') ?? [];
  if (current === undefined) throw new Error('no name is current');
  const { startContainer, startOffset, endContainer, endOffset } = current;
  const block = startContainer.parentElement?.closest('p, h1, h2, li, div, body') ?? document.body;
  const textBetween = (set: (range: Range) => void) => {
    const range = document.createRange();
    range.selectNodeContents(block);
    set(range);
    return range.toString().replace(/\s+/g, ' ');
  };
  return {
    before: textBetween((range) => range.setEnd(startContainer, startOffset)).slice(-20),
    text: textBetween((range) => {
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
    }),
    after: textBetween((range) => range.setStart(endContainer, endOffset)).slice(0, 20),
  };
}
