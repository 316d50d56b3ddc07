import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import type { FileFault } from '../worker/api.ts';
import { faultText } from './fault-text.ts';

/** What was wrong with files, a line each. The sound articles of the same files are none the worse for it. */
export function Faults({ faults }: { readonly faults: readonly FileFault[] }) {
  const { t, plural } = useLocale();
  if (faults.length === 0) return null;
  return (
    <section class="import-faults">
      <h3>{t('library_import_skipped')}</h3>
      <LongList
        listClass="import-fault-list"
        items={faults}
        atFirst={8}
        more={(n) => plural(n, t('card_list_more_one', n), t('card_list_more_other', n))}
        draw={(fault) => faultText(fault, t)}
      />
    </section>
  );
}
