import { useState } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useChanges } from '../data/changes.tsx';
import type { SetRow } from '../data/sets.ts';
import { routeAddress } from '../routes.ts';
import { RenameSet } from './RenameSet.tsx';
import { SetFacts } from './SetFacts.tsx';
import { setName } from './set-name.ts';

/** A set: what it holds, whether it is used, and what can be done with it. The bundled one can only be switched. */
export function SetItem({ set }: { readonly set: SetRow }) {
  const { t } = useLocale();
  const { change, isChanging } = useChanges();
  const [isRenaming, setRenaming] = useState(false);
  const name = setName(set, t);
  const remove = (): void =>
    void change(
      (worker) => worker.removeSet(set.id),
      () => ({ text: t('library_set_removed', name), undo: (worker) => worker.undo() }),
    );
  return (
    <li class="set" data-off={!set.enabled}>
      <div class="set-about">
        {isRenaming ? (
          <RenameSet set={set} onDone={() => setRenaming(false)} />
        ) : (
          <h2 class="set-name">
            <a class="ui-link" href={routeAddress({ page: 'set', id: set.id })}>
              {name}
            </a>
          </h2>
        )}
        <SetFacts set={set} />
      </div>
      <div class="set-actions">
        {set.kind === 'imported' && !isRenaming && (
          <button
            type="button"
            class="ui-more"
            aria-label={t('library_set_rename_label', name)}
            onClick={() => setRenaming(true)}
          >
            {t('library_set_rename')}
          </button>
        )}
        {set.kind !== 'bundled' && (
          <button
            type="button"
            class="ui-more"
            aria-label={t('library_set_remove', name)}
            disabled={isChanging}
            onClick={remove}
          >
            {t('common_remove')}
          </button>
        )}
      </div>
      <span class="set-switch">
        <span aria-hidden="true">{set.enabled ? t('common_on') : t('common_off')}</span>
        <Switch
          on={set.enabled}
          label={t('library_set_switch', name)}
          isDisabled={isChanging}
          onChange={(on) => void change((worker) => worker.switchSet(set.id, on), null)}
        />
      </span>
    </li>
  );
}
