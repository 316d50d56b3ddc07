import type { EventCard } from '../../src/cards/card.ts';
import { languageOf } from '../ui/script.ts';
import { NameRows } from './NameRows.tsx';

/** Who took part in an event, each with the role that the sources give. */
export function Participants({ participants }: { readonly participants: EventCard['participants'] }) {
  const rows = participants.map(({ link, role }) => ({
    link,
    detail: role !== null && (
      <span class="card-detail" lang={languageOf(role)}>
        {role}
      </span>
    ),
  }));
  return <NameRows rows={rows} atFirst={2} />;
}
