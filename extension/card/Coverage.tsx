import type { EntityCard } from '../../src/cards/card.ts';
import type { Locale } from '../ui/locale.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { originsText } from './reach-text.ts';

type Props = { readonly card: EntityCard };

/** In how many articles the name stands and from when to when they are; where outlets share origins, how many these are, and which agencies. */
export function Coverage({ card }: Props) {
  const locale = useLocale();
  if (card.coverage.articles === 0) return null;
  return <p class="card-coverage">{coverageText(card, locale)}</p>;
}

function coverageText(card: EntityCard, locale: Locale): string {
  const { coverage, reach, agencies } = card;
  const { t, plural, months, number } = locale;
  const { articles: n, from, to } = coverage;
  const [has, of] = [number(n), number(coverage.of)];
  const span = months(from, to);
  const origins = originsText(card, locale);
  if (reach !== null) {
    // One line: the button of the sources counts the articles, too.
    const articles = plural(n, t('common_articles_one', has), t('common_articles_other', has));
    const counts = agencies.length > 0 ? origins : `${articles}, ${origins}`;
    return span === null ? counts : `${span} · ${counts}`;
  }
  const told =
    span === null
      ? plural(n, t('card_coverage_one', has, of), t('card_coverage_other', has, of))
      : plural(n, t('card_coverage_dated_one', has, of, span), t('card_coverage_dated_other', has, of, span));
  return origins === '' ? told : `${told}\u00a0· ${origins}`;
}
