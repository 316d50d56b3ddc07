import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Tab } from '../driver/driver.ts';
import { middleOf, rectOfElement } from '../driver/page/find.ts';
import { until } from '../driver/until.ts';

/** What the scenarios of popup and library share: opening them in a tab, reading them, pressing what is on them. */

/**
 * Opens the popup in a tab of its own, speaking of the tab that shows `url`. A test cannot press the button of the
 * toolbar, so the popup is told the tab by its address, as it is where it opens as a page.
 */
export async function openPopup(browser: Browser, popup: Tab, url: string): Promise<void> {
  await popup.bringToFront();
  const index = `${browser.extensionOrigin}/extension/popup/index.html`;
  await popup.goto(index);
  const id = await popup.evaluate(idOfTab, url);
  await popup.goto(`${index}?tab=${id}`);
  await until('the popup', () => popup.evaluate(() => document.querySelector('main, .popup-main') !== null));
}

/** Opens a page of the library by its route, such as `#/sets`. */
export async function openLibrary(browser: Browser, tab: Tab, route: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto('about:blank');
  await tab.goto(`${browser.extensionOrigin}/extension/library/index.html${route}`);
  await until('the library', () => tab.evaluate(() => document.querySelector('main') !== null));
}

/** All that can be read on a page. */
export function textOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.innerText);
}

/** Waits until a text can be read. */
export async function shows(tab: Tab, text: string): Promise<void> {
  let read = '';
  try {
    await until(`"${text}"`, async () => {
      read = await textOf(tab);
      return read.includes(text);
    });
  } catch {
    throw new Error(`waited in vain for "${text}"; the page reads: ${read}`);
  }
}

/** Waits until a text can no longer be read. */
export async function showsNoMore(tab: Tab, text: string): Promise<void> {
  await until(`"${text}" to go`, async () => !(await textOf(tab)).includes(text));
}

/**
 * Presses a button, link or choice by its label or the beginning of its text, as soon as it can be pressed. Where what is pressed moved from under the
 * pointer, it is pressed again, as a reader would.
 */
export async function press(tab: Tab, label: string): Promise<void> {
  const mark = 'data-to-press';
  await until(`something called "${label}" to press`, () => tab.evaluate(markPressable, label, mark));
  await until(`"${label}" to be pressed`, async () => {
    await tab.click(middleOf(await rectOfElement(tab, `[${mark}]`)));
    // A press may close the page, or lead to another.
    return tab.evaluate(isPressed, mark).catch(() => true);
  });
}

/** How many rows the stores of the extension's database have, read on one of its pages. */
export function countRows(tab: Tab, ...stores: readonly string[]): Promise<number[]> {
  return tab.evaluate(
    async (names) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('sandarbh');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const counts = names.map(
        (name) =>
          new Promise<number>((resolve, reject) => {
            const counting = database.transaction(name).objectStore(name).count();
            counting.onsuccess = () => resolve(counting.result);
            counting.onerror = () => reject(counting.error);
          }),
      );
      const rows = await Promise.all(counts);
      database.close();
      return rows;
    },
    [...stores],
  );
}

/** Closes the tab with a piece of text in its address, and gives the address; null when there is none. From a page of the extension. */
export function closeTabWith(tab: Tab, part: string): Promise<string | null> {
  return tab.evaluate(async (wanted) => {
    const api = ['browser', 'chrome']
      .map((name) => Reflect.get(globalThis, name))
      .find((found) => found?.runtime);
    const tabs: { id: number; url?: string }[] = await api.tabs.query({});
    const found = tabs.find(({ url }) => url?.includes(wanted));
    if (found?.url === undefined) return null;
    await api.tabs.remove(found.id);
    return found.url;
  }, part);
}

/** Writes a file to choose or drop, and gives its path. */
export function fileToImport(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sandarbh-import-')), name);
  writeFileSync(path, content);
  return path;
}

/** Presses the Tab key and tells what it leads to, stop by stop, until it leaves the page or `most` stops are seen. */
export async function tabStops(tab: Tab, most: number): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  while (stops.length < most) {
    await tab.press('Tab');
    const stop = await tab.evaluate(focusedStop);
    if (stop === null) break;
    stops.push(stop);
  }
  return stops;
}

/** Something that has the focus: what it is called, and whether a ring around it can be seen. */
type TabStop = { readonly name: string; readonly hasRing: boolean };

/** What of a page reaches beyond its sides, in CSS pixels: 0 when nothing scrolls sideways. */
export function sidewaysScroll(tab: Tab): Promise<number> {
  return tab.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/** Runs in a page of the extension. */
async function idOfTab(url: string): Promise<number> {
  const api = ['browser', 'chrome']
    .map((name) => Reflect.get(globalThis, name))
    .find((found) => found?.runtime);
  const tabs: { id: number; url: string }[] = await api.tabs.query({});
  const found = tabs.find((tab) => tab.url === url);
  if (found === undefined) throw new Error(`no tab shows ${url}`);
  return found.id;
}

/** Runs in the page. */
function markPressable(label: string, mark: string): boolean {
  const pressable = 'button, a[href], [role=option], label, summary';
  const found = [...document.querySelectorAll<HTMLElement>(pressable)].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled, [aria-disabled=true]'),
  );
  const named = (element: HTMLElement): string => element.ariaLabel ?? element.innerText.trim();
  const wanted =
    found.find((element) => named(element) === label) ??
    found.find((element) => named(element).startsWith(label));
  wanted?.setAttribute(mark, '');
  wanted?.addEventListener('click', () => wanted.removeAttribute(mark), { capture: true, once: true });
  return wanted !== undefined;
}

/** Runs in the page. Whatever came before in its queue of tasks is done first. */
async function isPressed(mark: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return document.querySelector(`[${mark}]`) === null;
}

/** Runs in the page. */
function focusedStop(): TabStop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: element.ariaLabel ?? element.innerText.trim(),
    hasRing: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}
