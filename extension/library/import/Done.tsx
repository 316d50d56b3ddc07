import { useLocale } from '../../ui/locale-context.tsx';
import { routeAddress } from '../routes.ts';
import { Faults } from './Faults.tsx';
import { useImport } from './import-context.tsx';
import type { ImportState } from './import-state.ts';

/** What came of the import, and the way back. */
export function Done({ state }: { readonly state: Extract<ImportState, { kind: 'done' }> }) {
  const { t, plural, number } = useLocale();
  const { leave, undo } = useImport();
  const { articles: n, set, faults, isUndoing } = state;
  const count = plural(n, t('common_articles_one', number(n)), t('common_articles_other', number(n)));
  return (
    <>
      <p class="import-outcome" role="status">
        {isUndoing ? t('library_changing') : t('library_import_done', count)}
      </p>
      <div class="import-buttons">
        <a class="ui-button" data-rank="first" href={routeAddress({ page: 'set', id: set })}>
          {t('library_import_show')}
        </a>
        <button type="button" class="ui-button" disabled={isUndoing} onClick={undo}>
          {t('common_undo')}
        </button>
        <button type="button" class="ui-button" disabled={isUndoing} onClick={leave}>
          {t('library_import_more')}
        </button>
      </div>
      <Faults faults={faults} />
    </>
  );
}
