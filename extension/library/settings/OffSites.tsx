import { useLocale } from '../../ui/locale-context.tsx';

type Props = {
  readonly sites: readonly string[];
  readonly onTurnOn: (site: string) => void;
};

/** The sites on which the reader turned Sandarbh off, each with the way to turn it on again. */
export function OffSites({ sites, onTurnOn }: Props) {
  const { t } = useLocale();
  return (
    <section class="setting">
      <h2 class="setting-name">{t('settings_off_sites')}</h2>
      {sites.length === 0 ? (
        <p class="ui-quiet">{t('settings_off_sites_none')}</p>
      ) : (
        <ul class="setting-list">
          {sites.map((site) => (
            <li key={site} class="setting-line">
              <span dir="ltr">{site}</span>
              <button
                type="button"
                class="ui-button"
                aria-label={t('settings_off_site_remove', site)}
                onClick={() => onTurnOn(site)}
              >
                {t('settings_off_site_on')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
