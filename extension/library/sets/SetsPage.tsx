import { useLocale } from '../../ui/locale-context.tsx';
import type { OpenCollection } from '../data/collection.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { SetItem } from './SetItem.tsx';

/** All sets of articles. The reader's own is listed before it has any: it says how to begin. */
export function SetsPage({ collection: { sets } }: { readonly collection: OpenCollection }) {
  const { t } = useLocale();
  const hasOwn = sets.some(({ kind }) => kind === 'own');
  return (
    <>
      <PageHeading title={t('library_sets')} />
      <ul class="set-list">
        {sets.map((set) => (
          <SetItem key={set.id} set={set} />
        ))}
        {!hasOwn && (
          <li class="set">
            <div class="set-about">
              <h2 class="set-name">{t('library_set_own')}</h2>
              <p class="ui-quiet">{t('library_set_empty')}</p>
            </div>
          </li>
        )}
      </ul>
    </>
  );
}
