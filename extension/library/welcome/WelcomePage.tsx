import { useCallback } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { useAnswer } from '../../ui/use-answer.ts';
import { type OpenCollection, useCollection } from '../data/collection.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { TryNames } from './TryNames.tsx';

/** The first day: something to try, the plain truth about how little is known yet, and how to begin. */
export function WelcomePage({ collection }: { readonly collection: OpenCollection }) {
  const { t, plural, number } = useLocale();
  const { worker } = useCollection();
  // Another collection may have another sentence to try.
  const find = useCallback(() => worker().example(), [worker, collection]);
  const { answer } = useAnswer('example', find);
  const n = collection.current?.articles.length ?? 0;
  const articles = plural(n, t('common_articles_one', number(n)), t('common_articles_other', number(n)));
  const example = answer.kind === 'here' ? answer.value : null;
  // Without a sentence to try the page says all the rest.
  const isSought = n > 0 && (answer.kind === 'asking' || example !== null);
  return (
    <div class="welcome">
      <PageHeading title={t('library_welcome')} />
      {isSought && (
        <section class="welcome-part">
          <h2>{t('library_welcome_try')}</h2>
          {example === null ? <Skeleton lines={3} /> : <TryNames example={example} />}
        </section>
      )}
      <section class="welcome-part">
        <h2>{t('library_welcome_truth')}</h2>
        <p>{n === 0 ? t('library_welcome_empty') : t('library_welcome_truth_text', articles)}</p>
      </section>
      <section class="welcome-part">
        <h2>{t('library_welcome_begin')}</h2>
        <p>{t('library_welcome_begin_text')}</p>
        <div class="import-buttons">
          <a class="ui-button" data-rank="first" href="#/import">
            {t('library_welcome_start')}
          </a>
          <a class="ui-button" href="#/sets">
            {t('library_welcome_later')}
          </a>
        </div>
      </section>
    </div>
  );
}
