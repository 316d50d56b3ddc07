import { useLocale } from '../../ui/locale-context.tsx';
import type { Translate } from '../../ui/texts.ts';
import { Faults } from './Faults.tsx';
import { useImport } from './import-context.tsx';
import type { ImportState } from './import-state.ts';

type FailedState = Extract<ImportState, { kind: 'failed' }>;

/** Why nothing was added, and the way to try again. */
export function Failed({ state }: { readonly state: FailedState }) {
  const { t } = useLocale();
  const { leave } = useImport();
  return (
    <>
      <p class="ui-notice" data-tone={state.why === 'nothing-new' ? undefined : 'bad'} role="alert">
        {reasonText(state, t)}
      </p>
      <Faults faults={state.faults} />
      <button type="button" class="ui-button" onClick={leave}>
        {t('library_import_others')}
      </button>
    </>
  );
}

function reasonText({ why, reason }: FailedState, t: Translate): string {
  switch (why) {
    case 'nothing-new':
      return t('error_nothing_new');
    case 'full':
      return t('error_storage_full');
    case 'fault':
      return t('error_import', reason);
  }
}
