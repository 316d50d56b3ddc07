import type { Reach } from '../../src/cards/coverage.ts';
import type { Locale } from '../ui/locale.ts';

/** "4 outlets, 2 origins". */
export function reachText({ outlets, origins }: Reach, { t, plural, number }: Locale): string {
  const [has, from] = [number(outlets), number(origins)];
  return `${plural(outlets, t('common_outlets_one', has), t('common_outlets_other', has))}, ${plural(origins, t('card_origins_one', from), t('card_origins_other', from))}`;
}
