import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import type { SetRow } from '../data/sets.ts';

const KINDS: Readonly<Record<SetRow['kind'], PlainKey>> = {
  bundled: 'library_kind_bundled',
  own: 'library_kind_own',
  imported: 'library_kind_imported',
};

/** Where a set comes from, how many articles it has, and from when to when they are. */
export function SetFacts({ set: { kind, articles: n, from, to } }: { readonly set: SetRow }) {
  const { t, plural, number, months } = useLocale();
  const span = months(from, to);
  return (
    <p class="ui-facts">
      <span>{t(KINDS[kind])}</span>
      <span>{plural(n, t('common_articles_one', number(n)), t('common_articles_other', number(n)))}</span>
      {span !== null && <span>{span}</span>}
    </p>
  );
}
