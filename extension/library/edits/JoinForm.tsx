import { useCallback, useState } from 'preact/hooks';
import { sayJoin } from '../../../src/knowledge/edits/say.ts';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import { readEntity } from '../../../src/store/records.ts';
import type { SearchHit } from '../../messages.ts';
import { askBackground } from '../../messaging.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { SearchBox } from '../../ui/search/SearchBox.tsx';
import { useCollection } from '../data/collection.tsx';
import { EditForm, type FormProps } from './EditForm.tsx';

/** Chooses another name by search, and says that both are one. */
export function JoinForm({ record, onClose }: FormProps) {
  const { t } = useLocale();
  const { collection } = useCollection();
  const [other, setOther] = useState<KnownEntity | null>(null);
  const ask = useCallback(
    async (query: string) => {
      const hits = await askBackground('search', { query });
      return hits.filter((hit) => entityOf(hit) !== null && entityOf(hit) !== record.id);
    },
    [record.id],
  );
  const choose = async (hit: SearchHit): Promise<void> => {
    const id = entityOf(hit);
    if (collection.kind !== 'here' || id === null) return;
    const { database, current } = collection.value;
    setOther(current && (await readEntity(database, current, id)));
  };
  return (
    <EditForm
      record={record}
      onClose={onClose}
      effect={other === null ? t('edits_join_choose') : t('edits_join_effect', record.name, other.name)}
      label={t('edits_join')}
      statement={other === null ? null : sayJoin(record, other)}
    >
      <SearchBox ask={ask} onOpen={(hit) => void choose(hit)} label={t('edits_join_field')} />
    </EditForm>
  );
}

/** The id of the entity that a hit is; null for an article. */
function entityOf(hit: SearchHit): string | null {
  return hit.kind === 'name' && hit.link.ref.kind === 'entity' ? hit.link.ref.id : null;
}
