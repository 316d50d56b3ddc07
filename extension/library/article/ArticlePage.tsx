import { useCallback } from 'preact/hooks';
import { webAddress } from '../../card/web-address.ts';
import { ExplainedDate } from '../../ui/DateText.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { readArticle, type SavedArticle } from '../data/articles.ts';
import { type OpenCollection, useCollection } from '../data/collection.tsx';
import { AwaitedPage } from '../parts/AwaitedPage.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { routeAddress } from '../routes.ts';
import { setName } from '../sets/set-name.ts';
import { ArticleText } from './ArticleText.tsx';

type Props = {
  readonly collection: OpenCollection;
  readonly id: string;
  /** An offset into the text: the sentence there is pointed out. */
  readonly at: number | null;
};

/** The saved text of an article. Its names become links as soon as the worker has found them. */
export function ArticlePage({ collection, id, at }: Props) {
  const { t } = useLocale();
  const { worker } = useCollection();
  const read = useCallback(() => readArticle(collection.database, id), [collection, id]);
  const asked = useAnswer(`article ${id}`, read);
  // Another collection may know other names.
  const findNames = useCallback(() => worker().namesIn(id), [worker, id, collection]);
  const names = useAnswer(`names ${id}`, findNames).answer;
  const draw = (saved: SavedArticle | null) =>
    saved === null ? (
      <PageHeading title={t('library_article_gone')} />
    ) : (
      <article class="saved">
        <ArticleHead collection={collection} saved={saved} />
        <ArticleText saved={saved} names={names.kind === 'here' ? names.value : []} at={at} />
      </article>
    );
  return <AwaitedPage asked={asked} draw={draw} />;
}

function ArticleHead({
  collection,
  saved: { article, set },
}: {
  readonly collection: OpenCollection;
  readonly saved: SavedArticle;
}) {
  const { t } = useLocale();
  const { title, outlet, author, published, url } = article;
  const address = webAddress(url);
  const home = collection.sets.find(({ id }) => id === set);
  return (
    <header class="saved-head">
      <PageHeading
        title={title ?? t('common_untitled')}
        lang={title === null ? undefined : languageOf(title)}
      />
      <p class="ui-facts">
        <span lang={outlet === null ? undefined : languageOf(outlet)}>{outlet ?? t('common_no_outlet')}</span>
        {author !== null && <span lang={languageOf(author)}>{author}</span>}
        {published === null ? (
          <span>{t('common_no_date')}</span>
        ) : (
          <ExplainedDate date={published.date} inferred={published.how === 'inferred'} />
        )}
        {address !== null && (
          <span>
            <a class="ui-link" href={address} target="_blank" rel="noopener noreferrer">
              {t('library_original')}
              <span class="ui-hidden"> ({t('common_new_tab')})</span>
            </a>
          </span>
        )}
      </p>
      <p class="ui-facts">
        <span>{t('library_saved_text')}</span>
        {home !== undefined && (
          <span>
            <a class="ui-link" href={routeAddress({ page: 'set', id: home.id })}>
              {setName(home, t)}
            </a>
          </span>
        )}
      </p>
    </header>
  );
}
