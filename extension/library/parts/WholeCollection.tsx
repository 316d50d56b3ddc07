import type { ComponentChildren } from 'preact';
import { useLocale } from '../../ui/locale-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type OpenCollection, useCollection } from '../data/collection.tsx';

/** Draws what needs the collection: grey lines until it is open, and an honest line when it cannot be opened. */
export function WholeCollection({
  draw,
}: {
  readonly draw: (collection: OpenCollection) => ComponentChildren;
}) {
  const { t } = useLocale();
  const { collection, reread } = useCollection();
  switch (collection.kind) {
    case 'asking':
      return <Skeleton lines={6} />;
    case 'failed':
      return (
        <div class="page-failed">
          <p class="ui-notice" data-tone="bad" role="alert">
            {t('error_database')}
          </p>
          <button type="button" class="ui-button" onClick={reread}>
            {t('common_again')}
          </button>
        </div>
      );
    case 'here':
      return <>{draw(collection.value)}</>;
  }
}
