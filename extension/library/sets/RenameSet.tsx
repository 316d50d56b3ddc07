import { useEffect, useRef, useState } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { useChanges } from '../data/changes.tsx';
import type { SetRow } from '../data/sets.ts';

type Props = { readonly set: SetRow; readonly onDone: () => void };

/** A field in place of a set's name. Enter keeps what is in it, Escape what was; a name of nothing keeps the old one. */
export function RenameSet({ set, onDone }: Props) {
  const { t } = useLocale();
  const { change } = useChanges();
  const [name, setName] = useState(set.name);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const rename = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted !== '' && wanted !== set.name)
      await change((worker) => worker.renameSet(set.id, wanted), null);
    onDone();
  };
  return (
    <form
      class="set-rename"
      onSubmit={(event) => void rename(event)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <input
        ref={field}
        class="ui-field"
        aria-label={t('library_set_name')}
        maxLength={80}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="ui-button" data-rank="first">
        {t('common_save')}
      </button>
      <button type="button" class="ui-button" onClick={onDone}>
        {t('common_cancel')}
      </button>
    </form>
  );
}
