import type { Card } from '../../src/cards/card.ts';
import type { Reach } from '../../src/cards/coverage.ts';
import type { Locale } from '../ui/locale.ts';
import { agencyShort, agencyText } from './agency-text.ts';

/** "4 outlets, 2 origins". */
export function reachText({ outlets, origins }: Reach, { t, plural, number }: Locale): string {
  const [has, from] = [number(outlets), number(origins)];
  return `${plural(outlets, t('common_outlets_one', has), t('common_outlets_other', has))}, ${plural(origins, t('card_origins_one', from), t('card_origins_other', from))}`;
}

/** "4 outlets, 2 origins (PTI +1)" or "Agency: PTI": where the articles of a card are from; empty where there is nothing to say. */
export function originsText({ reach, agencies }: Pick<Card, 'reach' | 'agencies'>, locale: Locale): string {
  if (reach === null) return agencies.length === 0 ? '' : agencyText(agencies, locale);
  const named = agencies.length === 0 ? '' : ` (${agencyShort(agencies, locale)})`;
  return reachText(reach, locale) + named;
}
