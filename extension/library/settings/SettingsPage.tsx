import { useState } from 'preact/hooks';
import { changeSettings, type Settings, switchSite } from '../../settings.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { usePage } from '../../ui/mount-page.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Choice } from './Choice.tsx';
import { Dwell } from './Dwell.tsx';
import { OffSites } from './OffSites.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Storage } from './Storage.tsx';

/** What the reader can set. Everything holds at once, in all open pages. */
export function SettingsPage() {
  const { t } = useLocale();
  const { settings } = usePage();
  const [isSaved, setSaved] = useState(false);
  const keep = (saving: Promise<unknown>): void => {
    setSaved(false);
    void saving.then(() => setSaved(true));
  };
  const change = (changed: Partial<Settings>): void => keep(changeSettings(changed));
  return (
    <div class="settings">
      <PageHeading title={t('settings_title')} />
      <p class="ui-hidden" role="status">
        {isSaved && t('settings_saved')}
      </p>
      <Choice
        name="language"
        legend={t('settings_language')}
        value={settings.language}
        options={[
          { value: 'browser', label: t('settings_language_browser') },
          { value: 'hi', label: t('settings_language_hi') },
          { value: 'en', label: t('settings_language_en') },
        ]}
        onChange={(language) => change({ language })}
      />
      <Choice
        name="theme"
        legend={t('settings_theme')}
        value={settings.theme}
        options={[
          { value: 'system', label: t('settings_theme_system') },
          { value: 'light', label: t('settings_theme_light') },
          { value: 'dark', label: t('settings_theme_dark') },
        ]}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        name="underline"
        legend={t('settings_underline')}
        hint={t('settings_underline_hint')}
        value={settings.underline}
        options={[
          { value: 'first', label: t('settings_underline_first') },
          { value: 'all', label: t('settings_underline_all') },
          { value: 'none', label: t('settings_underline_none') },
        ]}
        onChange={(underline) => change({ underline })}
      />
      <div class="setting setting-line">
        <span>{t('settings_countries')}</span>
        <Switch
          on={settings.countries}
          label={t('settings_countries')}
          isDisabled={settings.underline === 'none'}
          onChange={(countries) => change({ countries })}
        />
      </div>
      <Dwell dwell={settings.dwell} onChange={(dwell) => change({ dwell })} />
      <OffSites sites={settings.offSites} onTurnOn={(site) => keep(switchSite(site, true))} />
      <Shortcuts />
      <Storage />
    </div>
  );
}
