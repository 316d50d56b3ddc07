import { DateText } from '../../ui/DateText.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';
import type { NameRow } from '../data/name-rows.ts';
import { routeAddress } from '../routes.ts';

/** A name in a list: what it is called, in how many articles it stands, when an event was. The whole of it is the link. */
export function NameItem({ row }: { readonly row: NameRow }) {
  const { plural, t, number } = useLocale();
  const { name, latin, detail, articles: n, date, inferred, type } = row;
  return (
    <li class="name-item">
      <a class="name-link" href={routeAddress(row.route)}>
        <span class="name-text" lang={languageOf(name)}>
          {name}
        </span>
        {detail === null ? (
          latin !== null && (
            <span class="ui-quiet" lang="en">
              {latin}
            </span>
          )
        ) : (
          <span class="ui-quiet" lang={languageOf(detail)}>
            {detail}
          </span>
        )}
        <span class="ui-facts">
          {type === 'told' &&
            (date === null ? (
              <span>{t('card_undated')}</span>
            ) : (
              <DateText date={date} inferred={inferred} format="short" />
            ))}
          <span>{plural(n, t('common_articles_one', number(n)), t('common_articles_other', number(n)))}</span>
        </span>
      </a>
    </li>
  );
}
