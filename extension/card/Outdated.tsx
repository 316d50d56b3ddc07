import type { Freshness } from '../../src/cards/card.ts';
import { OLD } from '../ui/ages.ts';
import { useLocale } from '../ui/locale-context.tsx';

/** The warning that what is known is much older than the page. */
export function Outdated({ freshness }: { readonly freshness: Freshness }) {
  const { t, age } = useLocale();
  const { daysOld } = freshness;
  if (daysOld === null || daysOld < OLD) return null;
  return <p class="ui-notice">{t('card_outdated', age(daysOld))}</p>;
}
