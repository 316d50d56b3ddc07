import type { AgencyName } from '../../src/names/gazetteer/news-agencies.ts';
import type { Locale } from '../ui/locale.ts';

/** "Agency: PTI": whose reports some articles are; at least one is given. */
export function agencyText(agencies: readonly AgencyName[], locale: Locale): string {
  const { t, plural } = locale;
  const names = agencies.map((name) => nameOf(name, locale)).join(', ');
  return plural(agencies.length, t('common_agency_one', names), t('common_agency_other', names));
}

/** "PTI", or "PTI +1" where there are others: what fits behind counts on one line. Empty for none. */
export function agencyShort([first, ...others]: readonly AgencyName[], locale: Locale): string {
  if (first === undefined) return '';
  const more = others.length === 0 ? '' : `\u00a0+${locale.number(others.length)}`;
  return nameOf(first, locale) + more;
}

function nameOf({ hindi, english }: AgencyName, { lang }: Locale): string {
  return lang === 'hi' ? hindi : english;
}
