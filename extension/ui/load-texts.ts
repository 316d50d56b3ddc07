import { browser } from '../browser.ts';
import type { Texts } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { flatten } from './texts.ts';

/**
 * Reads the texts of the interface from the packaged locale file, in the language of the setting. For the background
 * and the extension's own pages; a content script asks the background for them (message `texts`).
 */
export async function loadTexts(setting: Settings['language']): Promise<Texts> {
  const lang = interfaceLanguage(setting, browser.i18n.getUILanguage());
  const response = await fetch(browser.runtime.getURL(`_locales/${lang}/messages.json`));
  return flatten(lang, await response.json());
}

/**
 * The language of the interface. Hindi first: only a browser in English gets English; to whoever runs it in a language
 * that we lack, Hindi is the one that this reader surely reads.
 * @param setting what the reader chose
 * @param browserLanguage BCP 47 tag of the browser's own interface
 */
function interfaceLanguage(setting: Settings['language'], browserLanguage: string): Texts['lang'] {
  if (setting !== 'browser') return setting;
  return /^en\b/i.test(browserLanguage) ? 'en' : 'hi';
}
