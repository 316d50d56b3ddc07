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
  const { turn } = useCardActions();
  const draw = (entry: TimelineEntry) => <Entry entry={entry} own={own} onTurn={turn} />;
  const isInferred = linesOf([...timeline, ...after]).some(({ inferred, date }) => inferred && date !== null);
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

/** All lines of a timeline, those of parts among them. */
export function linesOf(entries: readonly TimelineEntry[]): readonly TimelineEntry[] {
  return entries.flatMap((entry) => [entry, ...entry.parts]);
}

type EntryProps = {
  readonly entry: TimelineEntry;
  readonly own: CardRef | null;
  readonly onTurn: (ref: CardRef) => void;
};

/** One line of a timeline, and below a visit the lines of what belongs to it. */
export function Entry({ entry, own, onTurn }: EntryProps) {
  const { t } = useLocale();
  const { link, parts } = entry;
  const isOwn = own !== null && refKey(link.ref) === refKey(own);
  return (
    <>
      {isOwn ? (
        <p class="card-entry" aria-current="true">
          <EntryLines entry={entry} />
          <span class="card-entry-own">{t('card_this_event')}</span>
        </p>
      ) : (
        <button type="button" class="ui-row card-entry" onClick={() => onTurn(link.ref)}>
          <EntryLines entry={entry} />
        </button>
      )}
      {parts.length > 0 && (
        <ul class="card-timeline" aria-label={t('card_visit_parts', link.name)}>
          {parts.map((part) => (
            <li key={refKey(part.link.ref)}>
              <Entry entry={part} own={own} onTurn={onTurn} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** When, where and how often told, and what: the words of one line. */
function EntryLines({ entry }: { readonly entry: TimelineEntry }) {
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
