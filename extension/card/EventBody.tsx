import type { EventCard } from '../../src/cards/card.ts';
import { ExplainedDate } from '../ui/DateText.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import type { Translate } from '../ui/texts.ts';
import { useCardActions } from './card-actions.ts';
import { differencesPart, figuresPart, sourcesPart, timelinePart } from './card-parts.tsx';
import { STATUS_TAGS } from './labels.ts';
import { Outdated } from './Outdated.tsx';
import { Participants } from './Participants.tsx';
import { type Part, Parts } from './Parts.tsx';
import { originsText } from './reach-text.ts';
import { Statements } from './Statements.tsx';

/** What happened, when, where, who took part, and what each article says of it. */
export function EventBody({ card }: { readonly card: EventCard }) {
  const locale = useLocale();
  const { t, plural } = locale;
  const origins = originsText(card, locale);
  return (
    <div class="card-body">
      <Outdated freshness={card.freshness} />
      <WhenAndWhere card={card} />
      <PartOf visit={card.partOf} />
      {origins !== '' && <p class="card-coverage">{origins}</p>}
      {card.participants.length > 0 && (
        <>
          <h3 class="ui-hidden">{t('card_who')}</h3>
          <Participants participants={card.participants} />
        </>
      )}
      <Statements
        statements={card.reports}
        more={(n) => plural(n, t('card_reports_more_one', n), t('card_reports_more_other', n))}
      />
      <Parts parts={eventParts(card, t)} />
    </div>
  );
}

/** The parts of an event's card in the order of their buttons. */
export function eventParts(card: EventCard, t: Translate): readonly Part[] {
  return [figuresPart(card, t), timelinePart(card, t), differencesPart(card, t), sourcesPart(card, t)];
}

/** When it was, as far as that is known, where, and whether it has happened at all. */
export function WhenAndWhere({ card }: { readonly card: EventCard }) {
  const { t } = useLocale();
  const { turn } = useCardActions();
  const { date, inferred, place, status } = card;
  const tag = status === 'happened' ? null : STATUS_TAGS[status];
  return (
    <p class="card-when">
      <span>
        <span class="ui-hidden">{t('card_when')}: </span>
        {date === null ? (
          t('common_no_date')
        ) : (
          <ExplainedDate date={date} inferred={inferred} format="weekday" />
        )}
      </span>
      {place && (
        <span>
          <span class="ui-hidden">{t('card_where')}: </span>
          <button type="button" class="ui-link" onClick={() => turn(place.ref)} lang={languageOf(place.name)}>
            {place.name}
          </button>
        </span>
      )}
      {tag && (
        <span class="ui-tag" data-tone={tag.tone}>
          {t(tag.label)}
        </span>
      )}
    </p>
  );
}

/** The visit that it is part of; nothing where it is of none. */
export function PartOf({ visit }: { readonly visit: EventCard['partOf'] }) {
  const { t } = useLocale();
  const { turn } = useCardActions();
  return (
    visit && (
      <p class="card-coverage">
        {t('card_part_of')}{' '}
        <button type="button" class="ui-link" onClick={() => turn(visit.ref)} lang={languageOf(visit.name)}>
          {visit.name}
        </button>
      </p>
    )
  );
}
