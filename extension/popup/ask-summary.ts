import type { NoPage, PageSummary } from '../messages.ts';
import { askBackground } from '../messaging.ts';

/** How long to wait for a page that is just being turned on, in ms: a few looks, ever further apart. */
const WAITS = [100, 200, 400, 800, 1600];

/** What there is to show of a tab. */
export function askSummary(tab: number): Promise<PageSummary | NoPage> {
  return askBackground('summary', { tab });
}

/**
 * The same of a tab whose site was turned on a moment ago: its content script is only on its way, and until it has come the page looks as
 * if it were not Hindi.
 */
export async function askWakingSummary(tab: number): Promise<PageSummary | NoPage> {
  for (const wait of WAITS) {
    const summary = await askSummary(tab);
    if (typeof summary !== 'string') return summary;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return askSummary(tab);
}
