import { type ComponentChildren, createContext, render } from 'preact';
import { useContext, useErrorBoundary } from 'preact/hooks';
import type { Texts } from '../messages.ts';
import { DEFAULT_SETTINGS, hearOfSettings, readSettings, type Settings, watchSettings } from '../settings.ts';
import { errorText } from './error-text.ts';
import { Failure } from './Failure.tsx';
import { loadTexts } from './load-texts.ts';
import { LocaleProvider, useLocale } from './locale-context.tsx';

/** What every page of the extension is drawn with: the reader's settings, and the texts in the language they ask for. */
type PageContext = { readonly settings: Settings; readonly texts: Texts };

const Context = createContext<PageContext | null>(null);

/**
 * The settings as they stand and the texts of the interface.
 * @throws {Error} outside a mounted page
 */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (page === null) throw new Error('usePage needs a mounted page around it');
  return page;
}

/**
 * Draws a page of the extension in place of its skeleton, in the reader's language and colours, and draws it anew
 * whenever a setting changes, in whatever part of the extension.
 */
export async function mountPage(root: Element, content: ComponentChildren): Promise<void> {
  const textsOf = rememberedTexts();
  let newest = 0;
  const show = async (settings: Settings): Promise<void> => {
    const turn = ++newest;
    const texts = await textsOf(settings.language);
    if (turn !== newest) return;
    dress(document.documentElement, settings.theme, texts.lang);
    if (root.hasAttribute('aria-busy')) root.replaceChildren();
    root.removeAttribute('aria-busy');
    render(
      <Context.Provider value={{ settings, texts }}>
        <LocaleProvider texts={texts}>
          <Guard>{content}</Guard>
        </LocaleProvider>
      </Context.Provider>,
      root,
    );
  };
  // It is watched for as long as the page is there.
  watchSettings((settings) => void show(settings), new AbortController().signal);
  hearOfSettings((settings) => void show(settings));
  try {
    await show(await readSettings().catch(() => DEFAULT_SETTINGS));
  } catch {
    root.removeAttribute('aria-busy');
    root.textContent = UNOPENED;
  }
}

/** Where not even the texts of the interface can be read, in both languages. */
const UNOPENED =
  'संदर्भ नहीं खुला। ब्राउज़र दोबारा शुरू करके देखिए। · Sandarbh could not be opened. Try restarting the browser.';

/** What cannot be drawn leaves a line and a way on, never an empty page. */
function Guard({ children }: { readonly children: ComponentChildren }) {
  const { t } = useLocale();
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <main class="ui-crash">
      <Failure text={errorText(error, t)} onAgain={() => location.reload()} />
    </main>
  );
}

function dress(html: HTMLElement, theme: Settings['theme'], lang: Texts['lang']): void {
  html.lang = lang;
  if (theme === 'system') delete html.dataset['theme'];
  else html.dataset['theme'] = theme;
}

/** Reads the texts of each language setting once. */
function rememberedTexts(): (setting: Settings['language']) => Promise<Texts> {
  const read = new Map<Settings['language'], Promise<Texts>>();
  return (setting) => {
    const texts = read.get(setting) ?? loadTexts(setting);
    read.set(setting, texts);
    return texts;
  };
}
