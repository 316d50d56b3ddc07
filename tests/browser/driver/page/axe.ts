import axe, { type AxeResults } from 'axe-core';
import type { Tab } from '../driver.ts';

/** One thing that axe-core holds against a page, and where. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** What axe-core finds wrong with a whole page, such as the popup or the library. */
export function violationsOfPage(tab: Tab): Promise<Violation[]> {
  return violations(tab, 'html');
}

/** What axe-core finds wrong with the card that is open on a page. */
export async function violationsOfCard(tab: Tab): Promise<Violation[]> {
  const mark = 'data-axe-card';
  await tab.evaluate(markCardHost, mark);
  const found = await violations(tab, `[${mark}]`);
  await tab.evaluate((name) => document.querySelector(`[${name}]`)?.removeAttribute(name), mark);
  return found;
}

async function violations(tab: Tab, selector: string): Promise<Violation[]> {
  await tab.addScript(axe.source);
  return tab.evaluate(runAxe, selector);
}

/** Runs in the page. */
function markCardHost(name: string): void {
  const hosts = [...document.querySelectorAll('html > *, body > *')].filter((element) => element.shadowRoot);
  const host = hosts.find(
    (element) => element.matches(':popover-open') || element.shadowRoot?.querySelector(':popover-open'),
  );
  if (host === undefined) throw new Error('no card is open');
  host.setAttribute(name, '');
}

/** Runs in the page, after axe-core was added to it. */
async function runAxe(selector: string): Promise<Violation[]> {
  const added: { run(context: object): Promise<AxeResults> } = Reflect.get(window, 'axe');
  const results = await added.run({ include: [[selector]] });
  return results.violations.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    where: nodes.map((node) => node.target.join(' ')),
  }));
}
