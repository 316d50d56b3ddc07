import { useLocale } from '../../ui/locale-context.tsx';
import type { Route } from '../routes.ts';
import { useImport } from './import-context.tsx';
import { isUnderWay } from './import-state.ts';

/** On all other pages: that an import is under way, or waits for a word of the reader's. */
export function ImportStanding({ route }: { readonly route: Route }) {
  const { t } = useLocale();
  const { state } = useImport();
  if (route.page === 'import' || !(isUnderWay(state) || state.kind === 'preview')) return null;
  return (
    <p class="import-standing" role="status">
      <span>{state.kind === 'preview' ? t('library_import_waiting') : t('library_import_under_way')}</span>{' '}
      <a class="ui-link" href="#/import">
        {t('library_import_look')}
      </a>
    </p>
  );
}
