import { useState } from 'preact/hooks';
import type { IsoDate } from '../../src/text/calendar.ts';
import type { DateStyle } from './dates.ts';
import { useLocale } from './locale-context.tsx';

type Props = { readonly date: IsoDate; readonly inferred: boolean; readonly format?: DateStyle };

/** A date; one that was worked out and not stated stands behind a `~`. */
export function DateText({ date, inferred, format = 'long' }: Props) {
  const locale = useLocale();
  return (
    <span class="ui-date">
      {inferred && '~'}
      {locale.date(date, format)}
      {inferred && <span class="ui-hidden"> ({locale.t('common_date_inferred_short')})</span>}
    </span>
  );
}

/** A date that says on request how it was worked out. Not for use within a button. */
export function ExplainedDate({ date, inferred, format = 'long' }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  if (!inferred) return <DateText date={date} inferred={false} format={format} />;
  return (
    <>
      <button type="button" class="ui-link ui-dotted" aria-expanded={open} onClick={() => setOpen(!open)}>
        <DateText date={date} inferred format={format} />
      </button>
      {open && <span class="ui-explanation">{t('common_date_inferred')}</span>}
    </>
  );
}
