import type { EventCard } from '../../src/cards/card.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { NameRows } from './NameRows.tsx';

/** Who took part in an event, each with the role that the sources give. */
export function Participants({ participants }: { readonly participants: EventCard['participants'] }) {
  const { t } = useLocale();
  const rows = participants.map(({ link, role }) => ({
    link,
    detail: role !== null && (
      <span class="card-detail" lang={languageOf(role)}>
        {role}
      </span>
    ),
  }));
  if (rows.length === 0) return null;
  return (
    <>
      <h3 class="ui-hidden">{t('card_who')}</h3>
      <NameRows rows={rows} atFirst={2} />
    </>
  );
}
