import { browser } from '../browser.ts';
import { isOff, switchSite } from '../settings.ts';
import { useLocale } from '../ui/locale-context.tsx';
import { usePage } from '../ui/mount-page.tsx';
import { Switch } from '../ui/Switch.tsx';

/** Who speaks, of which site, and the switch for it. A page of the browser has no site. */
export function Header({ host }: { readonly host: string | null }) {
  const { t } = useLocale();
  return (
    <header class="popup-head">
      <img src={browser.runtime.getURL('icons/icon-48.png')} alt="" width="24" height="24" />
      <h1 class="popup-brand">{t('extension_name')}</h1>
      {host !== null && <Site host={host} />}
    </header>
  );
}

function Site({ host }: { readonly host: string }) {
  const { t } = useLocale();
  const { offSites } = usePage().settings;
  const on = !isOff(host, offSites);
  return (
    <div class="popup-site">
      <span class="popup-host">
        <bdi dir="ltr">{host}</bdi>
      </span>
      <span class="popup-site-state" aria-hidden="true">
        {on ? t('common_on') : t('common_off')}
      </span>
      <Switch
        on={on}
        label={t('popup_site_switch', host)}
        onChange={(wanted) => void switchSite(host, wanted)}
      />
    </div>
  );
}
