import type { AgencyName } from '../../src/names/gazetteer/news-agencies.ts';
import type { Locale } from '../ui/locale.ts';

/** "Agency: PTI": whose reports some articles are; at least one is given. */
export function agencyText(agencies: readonly AgencyName[], { lang, t, plural }: Locale): string {
  const names = agencies.map((name) => (lang === 'hi' ? name.hindi : name.english)).join(', ');
  return plural(agencies.length, t('common_agency_one', names), t('common_agency_other', names));
}
