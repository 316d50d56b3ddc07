import type { ComponentChildren } from 'preact';
import { useLocale } from '../ui/locale-context.tsx';
import { libraryAddress, openLibrary } from './ways-out.ts';

/** What can be done with the page, and the ways to the library. */
export function Footer({ children }: { readonly children?: ComponentChildren }) {
  const { t } = useLocale();
  return (
    <footer class="popup-foot">
      {children}
      <nav class="popup-ways" aria-label={t('popup_ways')}>
        <LibraryLink route="#/sets" text={t('popup_open_library')} />
        <LibraryLink route="#/settings" text={t('popup_open_settings')} />
      </nav>
    </footer>
  );
}

function LibraryLink({ route, text }: { readonly route: string; readonly text: string }) {
  const onClick = (event: Event): void => {
    event.preventDefault();
    void openLibrary(route);
  };
  return (
    <a class="ui-link" href={libraryAddress(route)} onClick={onClick}>
      {text}
    </a>
  );
}
