import type { KnownArticle } from '../../../src/knowledge/knowledge.ts';
import { DateText } from '../../ui/DateText.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';
import { routeAddress } from '../routes.ts';

/** An article in a list: its title leads to its text; who published it and when. */
export function ArticleLink({
  article: { id, title, outlet, published },
}: {
  readonly article: KnownArticle;
}) {
  const { t } = useLocale();
  return (
    <div class="article-link">
      <a
        class="ui-link"
        href={routeAddress({ page: 'article', id, at: null })}
        lang={title === null ? undefined : languageOf(title)}
      >
        {title ?? t('common_untitled')}
      </a>
      <p class="ui-facts">
        <span lang={outlet === null ? undefined : languageOf(outlet)}>{outlet ?? t('common_no_outlet')}</span>
        {published === null ? (
          <span>{t('common_no_date')}</span>
        ) : (
          <DateText date={published.date} inferred={published.how === 'inferred'} />
        )}
      </p>
    </div>
  );
}
