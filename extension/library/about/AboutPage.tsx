import { browser } from '../../browser.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { PackagedText } from './PackagedText.tsx';

/** What this is, what it keeps to itself, whose texts and lists are in it. */
export function AboutPage() {
  const { t } = useLocale();
  return (
    <div class="about">
      <PageHeading title={t('library_about')} />
      <p>{t('extension_description')}</p>
      <p class="ui-quiet">{t('settings_version', browser.runtime.getManifest().version)}</p>
      <section>
        <h2>{t('about_privacy')}</h2>
        <p>{t('about_privacy_text')}</p>
      </section>
      <section>
        <h2>{t('about_sources')}</h2>
        <p>{t('about_sources_seeds')}</p>
        <p>{t('about_sources_lists')}</p>
        <p>{t('about_sources_tagger')}</p>
      </section>
      <section>
        <h2>{t('about_licence')}</h2>
        <p>{t('about_licence_text')}</p>
        <PackagedText path="LICENSE" label={t('about_licence_show')} />
        <PackagedText path="NOTICE" label={t('about_notice_show')} />
      </section>
    </div>
  );
}
