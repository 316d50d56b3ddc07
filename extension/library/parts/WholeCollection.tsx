import type { ComponentChildren } from 'preact';
import { Failure } from '../../ui/Failure.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { type OpenCollection, useCollection } from '../data/collection.tsx';
import { UnnamedPage } from './UnnamedPage.tsx';

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
      return (
        <UnnamedPage>
          <Skeleton lines={6} onAgain={reread} />
        </UnnamedPage>
      );
    case 'failed':
      return (
        <UnnamedPage>
          <Failure text={t('error_database')} onAgain={reread} />
        </UnnamedPage>
      );
    case 'here':
      return <>{draw(collection.value)}</>;
  }
}
