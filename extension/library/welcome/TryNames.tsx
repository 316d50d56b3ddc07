import { useEffect, useRef, useState } from 'preact/hooks';
import { DateText } from '../../ui/DateText.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { usePage } from '../../ui/mount-page.tsx';
import { languageOf } from '../../ui/script.ts';
import type { Example } from '../worker/api.ts';
import { CardBeside } from './CardBeside.tsx';

/** A name of the example whose card is open, with its element. */
type OpenName = {
  readonly name: Example['names'][number];
  readonly element: HTMLElement;
  /** It was pressed, not only rested on: then the card takes the focus. */
  readonly isPressed: boolean;
};

/** A sentence whose names answer as they do on a page: rest on one, tap it, or press Enter. */
export function TryNames({ example }: { readonly example: Example }) {
  const { t } = useLocale();
  const [open, setOpen] = useState<OpenName | null>(null);
  const dwell = useDwell();
  const { text, names, source } = example;
  const pieces = names.flatMap((name, index) => {
    const before = text.slice(names[index - 1]?.end ?? 0, name.start);
    const show = (element: HTMLElement, isPressed: boolean): void => setOpen({ name, element, isPressed });
    return [
      before,
      <button
        key={name.start}
        type="button"
        class="try-name"
        aria-expanded={open?.name === name}
        onClick={(event) => show(event.currentTarget, true)}
        onPointerEnter={({ currentTarget, pointerType }) => {
          if (pointerType === 'mouse') dwell.begin(() => show(currentTarget, false));
        }}
        onPointerLeave={dwell.end}
      >
        {text.slice(name.start, name.end)}
      </button>,
    ];
  });
  return (
    <figure class="try">
      <blockquote lang={languageOf(text)}>
        {pieces}
        {text.slice(names.at(-1)?.end ?? 0)}
      </blockquote>
      <figcaption class="ui-facts">
        <span>{source.outlet ?? t('common_no_outlet')}</span>
        {source.published && (
          <DateText date={source.published.date} inferred={source.published.how === 'inferred'} />
        )}
      </figcaption>
      <p class="ui-quiet">{t('library_welcome_try_hint')}</p>
      {open !== null && (
        <CardBeside
          key={open.name.start}
          name={open.name}
          element={open.element}
          takesFocus={open.isPressed}
          onClose={() => setOpen(null)}
        />
      )}
    </figure>
  );
}

/** A timer for the rest of a pointer, as long as the reader has set. */
function useDwell(): { readonly begin: (then: () => void) => void; readonly end: () => void } {
  const { settings } = usePage();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const end = (): void => clearTimeout(timer.current);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    begin: (then) => {
      end();
      timer.current = setTimeout(then, settings.dwell);
    },
    end,
  };
}
