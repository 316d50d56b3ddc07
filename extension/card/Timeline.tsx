import type { CardRef, TimelineEntry } from '../../src/cards/card.ts';
import { DateText } from '../ui/DateText.tsx';
import { LongList } from '../ui/LongList.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { useCardActions } from './card-actions.ts';
import { STATUS_TAGS } from './labels.ts';
import { refKey } from './ref-key.ts';

const AT_FIRST = 6;

type Props = {
  /** Until the page's date, newest first. */
  readonly timeline: readonly TimelineEntry[];
  /** After it, oldest first. */
  readonly after: readonly TimelineEntry[];
  /** Whose card it is: its own entry leads nowhere. */
  readonly own: CardRef;
};

/** What happened, line by line; each line turns the card to its event. */
export function Timeline({ timeline, after, own }: Props) {
  const { t, plural } = useLocale();
  const more = (n: number): string => plural(n, t('card_list_more_one', n), t('card_list_more_other', n));
  const draw = (entry: TimelineEntry) => (
    <Entry entry={entry} isOwn={refKey(entry.link.ref) === refKey(own)} />
  );
  const isInferred = [...timeline, ...after].some(({ inferred, date }) => inferred && date !== null);
  return (
    <>
      {timeline.length > 0 && (
        <LongList listClass="card-timeline" items={timeline} atFirst={AT_FIRST} more={more} draw={draw} />
      )}
      {after.length > 0 && (
        <>
          <h4 class="card-panel-subheading">{t('card_afterwards')}</h4>
          <LongList listClass="card-timeline" items={after} atFirst={AT_FIRST} more={more} draw={draw} />
        </>
      )}
      {isInferred && <p class="card-footnote">{t('common_date_inferred')}</p>}
    </>
  );
}

function Entry({ entry, isOwn }: { readonly entry: TimelineEntry; readonly isOwn: boolean }) {
  const { t } = useLocale();
  const { turn } = useCardActions();
  if (isOwn) {
    return (
      <p class="card-entry" aria-current="true">
        <EntryLines entry={entry} />
        <span class="card-entry-own">{t('card_this_event')}</span>
      </p>
    );
  }
  return (
    <button type="button" class="ui-row card-entry" onClick={() => turn(entry.link.ref)}>
      <EntryLines entry={entry} />
    </button>
  );
}

/** When, where and how often told, and what: the words of one line. */
export function EntryLines({ entry }: { readonly entry: TimelineEntry }) {
  const { t, plural } = useLocale();
  const { date, inferred, place, articles, status, link } = entry;
  const tag = status === 'happened' ? null : STATUS_TAGS[status];
  return (
    <>
      <span class="card-entry-facts">
        {date === null ? (
          <span>{t('card_undated')}</span>
        ) : (
          <DateText date={date} inferred={inferred} format="short" />
        )}
        {place !== null && <span lang={languageOf(place)}>{place}</span>}
        {articles > 1 && (
          <span>
            {plural(articles, t('common_articles_one', articles), t('common_articles_other', articles))}
          </span>
        )}{' '}
        {tag && (
          <span class="ui-tag" data-tone={tag.tone}>
            {t(tag.label)}
          </span>
        )}
      </span>
      <span class="card-entry-title" lang={languageOf(link.name)}>
        {link.name}
      </span>
    </>
  );
}
