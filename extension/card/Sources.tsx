import type { Source } from '../../src/cards/card.ts';
import type { IsoDate } from '../../src/text/calendar.ts';
import { DateText } from '../ui/DateText.tsx';
import { LongList } from '../ui/LongList.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { Agency } from './Agency.tsx';
import { SourceLink } from './SourceLink.tsx';

type Props = {
  readonly sources: readonly Source[];
  readonly knownUntil: IsoDate | null;
  /** The card counts origins, which wants a word. */
  readonly explainsOrigins: boolean;
};

/** The articles behind a card: who published them and when, the way to each, and how far the collection reaches. */
export function Sources({ sources, knownUntil, explainsOrigins }: Props) {
  const { t, plural, date } = useLocale();
  return (
    <>
      <LongList
        listClass="card-sources"
        items={sources}
        atFirst={8}
        more={(n) => plural(n, t('card_list_more_one', n), t('card_list_more_other', n))}
        draw={(source) => <SourceEntry source={source} />}
      />
      {sources.some(({ published }) => published?.how === 'inferred') && (
        <p class="card-footnote">{t('common_date_inferred')}</p>
      )}
      {explainsOrigins && <p class="card-footnote">{t('card_origins_note')}</p>}
      {knownUntil !== null && <p class="card-footnote">{t('card_known_until', date(knownUntil))}</p>}
    </>
  );
}

function SourceEntry({ source }: { readonly source: Source }) {
  const { t } = useLocale();
  const { published, title } = source;
  return (
    <>
      <span class="card-credit">
        <SourceLink source={source} />
        <Agency of={source} />
        {published === null ? (
          <span>{t('common_no_date')}</span>
        ) : (
          <DateText date={published.date} inferred={published.how === 'inferred'} />
        )}
      </span>
      {title !== null && (
        <p class="card-source-title" lang={languageOf(title)}>
          {title}
        </p>
      )}
    </>
  );
}
