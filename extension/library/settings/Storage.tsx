import { useCallback } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

/** How much the collection takes, and whether the browser may delete it when the disk is full. */
export function Storage() {
  const { t, number } = useLocale();
  const { answer, again } = useAnswer('storage', useCallback(readStorage, []));
  if (answer.kind !== 'here') return null;
  const { megabytes, isPersistent } = answer.value;
  return (
    <section class="setting">
      <h2 class="setting-name">{t('settings_storage')}</h2>
      <p>{t('settings_storage_used', number(megabytes))}</p>
      <p class="ui-quiet" role="status">
        {isPersistent ? t('settings_storage_kept') : t('settings_storage_loose')}
      </p>
      {!isPersistent && (
        <button type="button" class="ui-button" onClick={() => void navigator.storage.persist().then(again)}>
          {t('settings_storage_keep')}
        </button>
      )}
    </section>
  );
}

const MEGABYTE = 1024 * 1024;

async function readStorage(): Promise<{ readonly megabytes: number; readonly isPersistent: boolean }> {
  const [{ usage = 0 }, isPersistent] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { megabytes: Math.round((usage / MEGABYTE) * 10) / 10, isPersistent };
}
