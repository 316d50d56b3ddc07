import { useCallback, useEffect } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { useChanges } from '../data/changes.tsx';
import { type OpenCollection, useCollection } from '../data/collection.tsx';
import { movedTo } from '../data/moved.ts';
import { PageHeading } from '../parts/PageHeading.tsx';

/** In place of a name or an event that is not there: leads to where the name is now, or says that it is gone. */
export function GonePage({ id }: { readonly id: string }) {
  const { collection } = useCollection();
  return collection.kind === 'here' ? <OfCollection collection={collection.value} id={id} /> : <Gone />;
}

type Props = { readonly collection: OpenCollection; readonly id: string };

function OfCollection({ collection, id }: Props) {
  const { follow } = useChanges();
  const look = useCallback(() => movedTo(collection.database, id), [collection, id]);
  const { answer } = useAnswer(`moved ${id}`, look);
  const now = answer.kind === 'here' ? answer.value : null;
  useEffect(() => {
    if (now !== null && now !== id) follow({ page: 'entity', id: now });
  }, [now, id, follow]);
  return answer.kind === 'asking' || now !== null ? null : <Gone />;
}

function Gone() {
  const { t } = useLocale();
  return <PageHeading title={t('error_no_card')} />;
}
