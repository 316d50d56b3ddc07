import { AboutPage } from './about/AboutPage.tsx';
import { ArticlePage } from './article/ArticlePage.tsx';
import { ChangesProvider } from './data/changes.tsx';
import { CollectionProvider } from './data/collection.tsx';
import { EditsPage } from './edits/EditsPage.tsx';
import { EntitiesPage } from './entities/EntitiesPage.tsx';
import { CardPage } from './entity/CardPage.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { ImportProvider } from './import/import-context.tsx';
import { Frame } from './parts/Frame.tsx';
import { HeadingFocus } from './parts/PageHeading.tsx';
import { WholeCollection } from './parts/WholeCollection.tsx';
import type { Route } from './routes.ts';
import { SetPage } from './sets/SetPage.tsx';
import { SetsPage } from './sets/SetsPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { useRoute } from './use-route.ts';
import { WelcomePage } from './welcome/WelcomePage.tsx';

/** The library: the frame that stays, and in it the page that the address names. */
export function Library() {
  const { route, isFirst } = useRoute();
  return (
    <CollectionProvider>
      <ChangesProvider>
        <ImportProvider>
          <HeadingFocus.Provider value={!isFirst}>
            <Frame route={route}>
              <RoutedPage route={route} />
            </Frame>
          </HeadingFocus.Provider>
        </ImportProvider>
      </ChangesProvider>
    </CollectionProvider>
  );
}

function RoutedPage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'import':
      return <ImportPage />;
    case 'settings':
      return <SettingsPage />;
    case 'about':
      return <AboutPage />;
    case 'sets':
      return <WholeCollection draw={(collection) => <SetsPage collection={collection} />} />;
    case 'set':
      return <WholeCollection draw={(collection) => <SetPage collection={collection} id={route.id} />} />;
    case 'edits':
      return <WholeCollection draw={(collection) => <EditsPage collection={collection} />} />;
    case 'entities':
      return (
        <WholeCollection
          draw={(collection) => <EntitiesPage key={route.type} collection={collection} type={route.type} />}
        />
      );
    case 'entity':
    case 'correct':
      return <CardPage key={route.id} kind="entity" id={route.id} isToCorrect={route.page === 'correct'} />;
    case 'event':
      return <CardPage key={route.id} kind="event" id={route.id} isToCorrect={false} />;
    case 'article':
      return (
        <WholeCollection
          draw={(collection) => <ArticlePage collection={collection} id={route.id} at={route.at} />}
        />
      );
    case 'welcome':
      return <WholeCollection draw={(collection) => <WelcomePage collection={collection} />} />;
  }
}
