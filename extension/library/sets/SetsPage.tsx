import { browser } from '../../browser.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { useChanges } from '../data/changes.tsx';
import type { OpenCollection } from '../data/collection.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { SetItem } from './SetItem.tsx';

/** All sets of articles. The reader's own is listed before it has any: it says how to begin. */
export function SetsPage({ collection: { sets, current } }: { readonly collection: OpenCollection }) {
  const { t } = useLocale();
  const hasOwn = sets.some(({ kind }) => kind === 'own');
  return (
    <>
      <PageHeading title={t('library_sets')} />
      {current === null && sets.length === 0 ? <Wiped /> : <p class="set-hint">{t('library_sets_hint')}</p>}
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

/** Browsers that run out of room delete what extensions keep: that is said, and the starter articles can be had again. */
function Wiped() {
  const { t } = useLocale();
  const { change, isChanging } = useChanges();
  const { version } = browser.runtime.getManifest();
  const restore = (): void =>
    void change(
      (worker) => worker.restore(version),
      () => ({ text: t('library_restored'), undo: null }),
    );
  return (
    <div class="set-wiped">
      <p class="ui-notice">{t('library_wiped')}</p>
      <button type="button" class="ui-button" disabled={isChanging} onClick={restore}>
        {t('library_restore')}
      </button>
    </div>
  );
}
