import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { type Route, routeAddress } from '../routes.ts';

const PARTS: readonly { readonly route: Route; readonly label: PlainKey }[] = [
  { route: { page: 'sets' }, label: 'library_collection' },
  { route: { page: 'entities', type: 'person' }, label: 'common_type_people' },
  { route: { page: 'entities', type: 'place' }, label: 'common_type_places' },
  { route: { page: 'entities', type: 'organization' }, label: 'common_type_organizations' },
  { route: { page: 'entities', type: 'event' }, label: 'common_type_events' },
  { route: { page: 'edits' }, label: 'edits_title' },
  { route: { page: 'settings' }, label: 'library_settings' },
  { route: { page: 'about' }, label: 'library_about' },
];

/** The parts of the library: a column beside a wide page, a menu above a narrow one. */
export function Navigation({ route }: { readonly route: Route }) {
  const { t } = useLocale();
  const [isOpen, setOpen] = useState(false);
  const here = routeAddress(partOf(route));
  const address = routeAddress(route);
  // The menu closes whenever the page changes.
  useEffect(() => setOpen(false), [address]);
  return (
    <>
      <button
        type="button"
        class="ui-button frame-menu"
        aria-expanded={isOpen}
        aria-controls="parts"
        onClick={() => setOpen(!isOpen)}
      >
        {t('library_menu')}
        <Icon name={isOpen ? 'close' : 'menu'} />
      </button>
      <nav id="parts" class="frame-parts" data-open={isOpen} aria-label={t('library_navigation')}>
        {PARTS.map(({ route: to, label }) => (
          <a
            key={label}
            class="frame-part"
            href={routeAddress(to)}
            aria-current={routeAddress(to) === here ? 'page' : undefined}
          >
            {t(label)}
          </a>
        ))}
      </nav>
    </>
  );
}

/** The part that a page belongs to. What leads to a page from several sides belongs to none, and points at itself. */
function partOf(route: Route): Route {
  return route.page === 'set' || route.page === 'article' || route.page === 'import'
    ? { page: 'sets' }
    : route;
}
