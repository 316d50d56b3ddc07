import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';

/** Whether a heading takes the focus when it appears: when the reader came to its page from another of the library. */
export const HeadingFocus = createContext(false);

type Props = {
  /** Plain text, for the title of the tab. */
  readonly title: string;
  readonly lang?: 'hi' | 'en' | undefined;
  readonly children?: ComponentChildren;
};

/** The heading of a page: names the tab, and is where keyboard and screen reader begin after a change of page. */
export function PageHeading({ title, lang, children }: Props) {
  const { t } = useLocale();
  const takesFocus = useContext(HeadingFocus);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t('extension_name');
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1 class="page-heading" tabIndex={-1} ref={heading} lang={lang}>
      {children ?? title}
    </h1>
  );
}
