import { type ComponentChildren, createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { Texts } from '../messages.ts';
import { type Locale, localeOf } from './locale.ts';

const LocaleContext = createContext<Locale | null>(null);

/** Gives the language of the interface to every component within. */
export function LocaleProvider({
  texts,
  children,
}: {
  readonly texts: Texts;
  readonly children: ComponentChildren;
}) {
  const locale = useMemo(() => localeOf(texts), [texts]);
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>;
}

/**
 * The language of the interface: `const { t, date } = useLocale();`
 * @throws {Error} outside a LocaleProvider
 */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (locale === null) throw new Error('useLocale needs a LocaleProvider around it');
  return locale;
}
