import type { CardRef } from '../../../src/cards/card.ts';
import { Entry, linesOf } from '../../card/Timeline.tsx';
import type { PageSummary } from '../../messages.ts';
import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';

type Props = { readonly story: PageSummary['story']; readonly onOpenCard: (ref: CardRef) => void };

/** What happened between the names of the page until its day, newest first; each line opens the card of its event. */
export function Story({ story, onOpenCard }: Props) {
  const { t, plural } = useLocale();
  if (story.length === 0) return null;
  return (
    <section class="popup-part" aria-labelledby="story">
      <h2 id="story">{t('popup_story')}</h2>
      <LongList
        listClass="card-timeline"
        items={story}
        atFirst={4}
        more={(n) => plural(n, t('card_list_more_one', n), t('card_list_more_other', n))}
        draw={(entry) => <Entry entry={entry} own={null} onTurn={onOpenCard} />}
      />
      {linesOf(story).some(({ inferred, date }) => inferred && date !== null) && (
        <p class="ui-quiet">{t('common_date_inferred')}</p>
      )}
    </section>
  );
}
