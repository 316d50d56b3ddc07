import type { Card, CardRef } from '../../../src/cards/card.ts';
import { browser } from '../../browser.ts';
import { askBackground } from '../../messaging.ts';

/** A card as of now: the library's own tab holds no article, so the background has no date to speak as of. */
export async function askCard(ref: CardRef): Promise<Card | null> {
  const tab = await browser.tabs.getCurrent();
  return askBackground('card', { ref, tab: tab?.id ?? null });
}
