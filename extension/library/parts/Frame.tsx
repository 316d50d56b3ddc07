import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { SearchHit } from '../../messages.ts';
import { askBackground } from '../../messaging.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { SearchBox } from '../../ui/search/SearchBox.tsx';
import { ImportStanding } from '../import/ImportStanding.tsx';
import { type Route, routeAddress } from '../routes.ts';
import { cardRoute } from './card-route.ts';
import { Navigation } from './Navigation.tsx';
import { NoticeBar } from './NoticeBar.tsx';

/** What stays while pages change: who speaks, the parts of the library, the search, what was just done. */
export function Frame({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  const { t } = useLocale();
  const ask = useCallback((query: string) => askBackground('search', { query }), []);
  return (
    <div class="frame">
      <header class="frame-side">
        <a class="frame-brand" href="#/sets">
          <img src={browser.runtime.getURL('icons/icon-48.png')} alt="" width="28" height="28" />
          {t('extension_name')}
        </a>
        <Navigation route={route} />
      </header>
      <div class="frame-main">
        <section class="frame-tools" aria-label={t('library_tools')}>
          <SearchBox ask={ask} onOpen={openHit} />
          <a class="ui-button" data-rank="first" href="#/import">
            <Icon name="plus" />
            <span class="frame-add">{t('library_add_articles')}</span>
          </a>
        </section>
        <ImportStanding route={route} />
        <main class="frame-page">{children}</main>
      </div>
      <footer class="frame-promise ui-quiet">{t('library_privacy')}</footer>
      <NoticeBar />
    </div>
  );
}

function openHit(hit: SearchHit): void {
  location.hash =
    hit.kind === 'article'
      ? routeAddress({ page: 'article', id: hit.source.article ?? '', at: null })
      : routeAddress(cardRoute(hit.link.ref));
}
