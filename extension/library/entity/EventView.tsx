import type { EventCard } from '../../../src/cards/card.ts';
import { eventParts, PartOf, WhenAndWhere } from '../../card/EventBody.tsx';
import { eventLabel } from '../../card/event-labels.ts';
import { TYPE_LABELS } from '../../card/labels.ts';
import { Participants } from '../../card/Participants.tsx';
import { originsText } from '../../card/reach-text.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { CardHeading } from './CardHeading.tsx';
import { PartSections } from './PartSections.tsx';
import { Reports } from './Reports.tsx';

/** The card of an event that the news tells, opened out. */
export function EventView({ card }: { readonly card: EventCard }) {
  const locale = useLocale();
  const { t } = locale;
  const origins = originsText(card, locale);
  const kind = eventLabel(card.trigger, t);
  return (
    <>
      <CardHeading card={card}>
        <span>{t(TYPE_LABELS.event)}</span>
        {kind !== null && <span>{kind}</span>}
      </CardHeading>
      <WhenAndWhere card={card} />
      <PartOf visit={card.partOf} />
      {origins !== '' && <p class="card-coverage">{origins}</p>}
      <div class="opened">
        <div class="opened-said">
          {card.participants.length > 0 && (
            <section class="opened-part">
              <h2>{t('card_who')}</h2>
              <Participants participants={card.participants} />
            </section>
          )}
          <Reports heading={t('library_reports')} statements={card.reports} none={t('card_nothing_told')} />
        </div>
        <PartSections parts={eventParts(card, t)} />
      </div>
    </>
  );
}
