import type { ComponentChildren } from 'preact';
import { useLocale } from '../../ui/locale-context.tsx';

/** A page of which it is not known yet what it is about; its heading is there for screen readers alone. */
export function UnnamedPage({ children }: { readonly children: ComponentChildren }) {
  const { t } = useLocale();
  return (
    <>
      <h1 class="ui-hidden">{t('library_collection')}</h1>
      {children}
    </>
  );
}
