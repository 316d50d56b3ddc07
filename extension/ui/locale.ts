import type { IsoDate } from '../../src/text/calendar.ts';
import type { Texts } from '../messages.ts';
import { ageOf } from './ages.ts';
import { dateFormatter, type FormatDate, monthSpan } from './dates.ts';
import { type Translate, translator } from './texts.ts';

/** Everything that speaks to the reader in the language of the interface. */
export type Locale = {
  readonly lang: Texts['lang'];
  readonly t: Translate;
  /** `12 जुलाई 2025` */
  readonly date: FormatDate;
  /** `जुलाई 2023 – जुलाई 2025`, from the first to the last date; null when both are unknown. */
  readonly months: (from: IsoDate | null, to: IsoDate | null) => string | null;
  /** `12,34,567` */
  readonly number: (value: number) => string;
  /** `16 महीने`, from an age in days. */
  readonly age: (days: number) => string;
  /** Chooses the wording for a number: `plural(n, t('common_days_one', n), t('common_days_other', n))`. */
  readonly plural: (count: number, one: string, other: string) => string;
  /** `क, ख, और ग` */
  readonly list: (items: readonly string[]) => string;
};

/** The locale that goes with the texts of the interface. Costly to make: one for each part of the extension will do. */
export function localeOf(texts: Texts): Locale {
  const { lang } = texts;
  const t = translator(texts);
  const numbers = new Intl.NumberFormat(lang === 'hi' ? 'hi-u-nu-latn' : 'en-IN');
  const rules = new Intl.PluralRules(lang);
  const lists = new Intl.ListFormat(lang === 'hi' ? 'hi' : 'en-GB');
  const date = dateFormatter(lang);
  const number = (value: number): string => numbers.format(value);
  const plural = (count: number, one: string, other: string): string =>
    rules.select(count) === 'one' ? one : other;
  return {
    lang,
    t,
    date,
    number,
    plural,
    months: (from, to) => {
      const span = monthSpan(from, to);
      return span === null ? null : date(span, 'short');
    },
    age: (days) => ageText(days, t, plural),
    list: (items) => lists.format(items),
  };
}

function ageText(days: number, t: Translate, plural: Locale['plural']): string {
  const { unit, count } = ageOf(days);
  switch (unit) {
    case 'days':
      return plural(count, t('common_days_one', count), t('common_days_other', count));
    case 'months':
      return plural(count, t('common_months_one', count), t('common_months_other', count));
    case 'years':
      return plural(count, t('common_years_one', count), t('common_years_other', count));
  }
}
