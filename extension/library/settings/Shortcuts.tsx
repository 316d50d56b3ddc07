import { browser } from '../../browser.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import type { PlainKey } from '../../ui/texts.ts';
import { useAnswer } from '../../ui/use-answer.ts';
import { COMMAND_LABELS } from './command-labels.ts';

/** The keys of the browser commands as they are now. Only the browser can change them. */
export function Shortcuts() {
  const { t } = useLocale();
  const { answer } = useAnswer('commands', readShortcuts);
  if (answer.kind !== 'here' || answer.value.length === 0) return null;
  return (
    <section class="setting">
      <h2 class="setting-name">{t('settings_shortcuts')}</h2>
      <dl>
        {answer.value.map(({ label, keys }) => (
          <div key={label} class="setting-line shortcut">
            <dt>{t(label)}</dt>
            <dd>
              {keys === '' ? (
                <span class="ui-quiet">{t('settings_shortcut_none')}</span>
              ) : (
                <kbd lang="en">{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p class="ui-quiet">{t('settings_shortcuts_hint')}</p>
      <button type="button" class="ui-button" onClick={() => void openShortcutSettings()}>
        {t('settings_shortcuts_change')}
      </button>
    </section>
  );
}

type Shortcut = { readonly label: PlainKey; readonly keys: string };

/** The commands with their keys, '' where none are set. Browsers for phones have no commands. */
async function readShortcuts(): Promise<readonly Shortcut[]> {
  if (browser.commands === undefined) return [];
  const commands = await browser.commands.getAll();
  return Object.entries(COMMAND_LABELS).map(([name, label]) => ({
    label,
    keys: commands.find((command) => command.name === name)?.shortcut ?? '',
  }));
}

/** Firefox opens its list of keys when asked; Chromium has a page for it. */
async function openShortcutSettings(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
