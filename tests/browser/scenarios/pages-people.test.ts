import { expect } from 'vitest';
import { scenario } from '../harness.ts';
import { inExtension } from './content-page.ts';
import { closeCard, headingsFor, hoverFor, listPeople, openMarkedPage, PEOPLE } from './pages-reading.ts';

/** Whom Sandarbh finds on each page of `tests/pages`, and that each of them answers the pointer. */

/** How many of the people of a page may be missed: not found, cut short, or not recognised as somebody known. */
const MOST_MISSED = 2;

/** How many of those found on a page may be nobody of whom it tells. */
const MOST_WRONG = 1;

for (const [page, named] of Object.entries(PEOPLE.pages)) {
  scenario(`the people of ${page} are found, and each has a card`, async ({ browser, tab, site }) => {
    await openMarkedPage(tab, site, page);
    const url = await tab.url();
    const listed = await inExtension(browser, tab, (own) => own.evaluate(listPeople, url));
    const names = listed.map(({ name }) => name);
    const found = named.filter((person) => headingsFor(person).some((name) => names.includes(name)));
    const missed = named.filter((person) => !found.includes(person)).map(({ text }) => text);
    expect(missed.length, `missed ${missed.join(', ')}`).toBeLessThanOrEqual(MOST_MISSED);
    const wrong = names.filter((name) => !named.some((person) => isAbout(name, person)));
    expect(wrong.length, `wrong ${wrong.join(', ')}`).toBeLessThanOrEqual(MOST_WRONG);
    for (const person of found) {
      await hoverFor(tab, person.text, ...headingsFor(person));
      await closeCard(tab);
    }
  });
}

/** Whether a listed name is a person's, or at least has to do with it: a part, or a title before it. */
function isAbout(name: string, person: { readonly text: string; readonly is: string | null }): boolean {
  return [person.text, ...headingsFor(person)].some((form) => form.includes(name) || name.includes(form));
}
