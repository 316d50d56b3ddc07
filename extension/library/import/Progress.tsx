import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { useImport } from './import-context.tsx';
import { type ImportState, type Pace, perSecond, timeLeft } from './import-state.ts';

const STAGES: Readonly<Record<Pace['stage'], PlainKey>> = {
  reading: 'library_import_reading',
  extracting: 'library_import_extracting',
  building: 'library_import_building',
};

type UnderWay = Extract<ImportState, { kind: 'surveying' | 'importing' }>;

/** How far it is, how fast it goes, how long it will take, and the way out. */
export function Progress({ state: { pace, isStopping } }: { readonly state: UnderWay }) {
  const { t, number } = useLocale();
  const { stop } = useImport();
  // What is being built is built at one go: a bar that stands still would say that it hangs.
  const isMeasured = pace !== null && pace.stage !== 'building';
  return (
    <section class="import-progress" aria-labelledby="import-stage">
      <h2 id="import-stage" aria-live="polite">
        {isStopping ? t('library_import_stopping') : t(STAGES[pace?.stage ?? 'reading'])}
      </h2>
      {isMeasured ? (
        <progress aria-labelledby="import-stage" value={pace.done} max={pace.total} />
      ) : (
        <progress aria-labelledby="import-stage" />
      )}
      <p class="ui-facts">
        {isMeasured && <span>{t('library_import_progress', number(pace.done), number(pace.total))}</span>}
        {isMeasured && <PaceFacts pace={pace} />}
      </p>
      <button type="button" class="ui-button" disabled={isStopping} onClick={stop}>
        {t('library_import_stop')}
      </button>
      <p class="ui-quiet">{t('library_import_stay')}</p>
    </section>
  );
}

const MINUTE = 60_000;

function PaceFacts({ pace }: { readonly pace: Pace }) {
  const { t, plural, number } = useLocale();
  const rate = perSecond(pace);
  const left = timeLeft(pace);
  const minutes = left === null ? 0 : Math.ceil(left / MINUTE);
  return (
    <>
      {rate !== null && <span>{t('library_import_rate', number(Math.max(1, Math.round(rate))))}</span>}
      {left !== null && minutes <= 1 && <span>{t('library_import_soon')}</span>}
      {minutes > 1 && (
        <span>
          {plural(minutes, t('library_import_left_one', minutes), t('library_import_left_other', minutes))}
        </span>
      )}
    </>
  );
}
