import { useCallback } from 'preact/hooks';
import type { KnownArticle } from '../../../src/knowledge/knowledge.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { readArticlesOfSet } from '../data/articles.ts';
import { useChanges } from '../data/changes.tsx';
import type { OpenCollection } from '../data/collection.tsx';
import type { SetRow } from '../data/sets.ts';
import { ArticleLink } from '../parts/ArticleLink.tsx';
import { Paged } from '../parts/Paged.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { SetFacts } from './SetFacts.tsx';
import { setName } from './set-name.ts';

/** The articles of a set. */
export function SetPage({ collection, id }: { readonly collection: OpenCollection; readonly id: string }) {
  const { t } = useLocale();
  const set = collection.sets.find((one) => one.id === id);
  const read = useCallback(() => readArticlesOfSet(collection.database, id), [collection, id]);
  const asked = useAnswer(`articles ${id}`, read);
  if (set === undefined) return <PageHeading title={t('library_set_gone')} />;
  return (
    <>
      <PageHeading title={setName(set, t)} />
      <SetFacts set={set} />
      <Awaited
        asked={asked}
        lines={6}
        draw={(articles) => (
          <Paged
            items={articles}
            listClass="article-list"
            draw={(article) => <ArticleItem key={article.id} set={set} article={article} />}
          />
        )}
      />
    </>
  );
}

function ArticleItem({ set, article }: { readonly set: SetRow; readonly article: KnownArticle }) {
  const { t } = useLocale();
  const { change, isChanging } = useChanges();
  const remove = (): void =>
    void change(
      (worker) => worker.removeArticle(article.id),
      () => ({ text: t('library_article_removed'), undo: (worker) => worker.undo() }),
    );
  return (
    <li class="article-item">
      <ArticleLink article={article} />
      {set.kind !== 'bundled' && set.enabled && (
        <button
          type="button"
          class="ui-more"
          aria-label={t('library_article_remove', article.title ?? t('common_untitled'))}
          disabled={isChanging}
          onClick={remove}
        >
          {t('common_remove')}
        </button>
      )}
    </li>
  );
}
