import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { EditStatement } from '../../../src/knowledge/edits.ts';
import type { KnownEntity } from '../../../src/knowledge/knowledge.ts';
import { useLocale } from '../../ui/locale-context.tsx';
import { useEdits } from './use-edits.ts';

/** What each form about a name is given. */
export type FormProps = { readonly record: KnownEntity; readonly onClose: () => void };

type Props = FormProps & {
  /** What will happen, in a sentence. */
  readonly effect: string;
  /** The word of the button that does it. */
  readonly label: string;
  /** What it says when it is sent; null as long as something is missing. */
  readonly statement: EditStatement | null;
  readonly children?: ComponentChildren;
};

/** A form about a name: its fields, a sentence on what will happen, and the buttons. */
export function EditForm({ record, onClose, effect, label, statement, children }: Props) {
  const { t } = useLocale();
  const { make, isChanging } = useEdits();
  const form = useRef<HTMLFormElement>(null);
  const effectId = useId();
  useEffect(() => form.current?.querySelector<HTMLElement>('input, [type=submit]')?.focus(), []);
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (statement === null || isChanging) return;
    await make(statement, record.id);
    onClose();
  };
  return (
    <form ref={form} class="edit-form" onSubmit={(event) => void send(event)}>
      {children}
      <p id={effectId} role="status">
        {effect}
      </p>
      <div class="edit-buttons">
        <button
          type="submit"
          class="ui-button"
          data-rank="first"
          aria-describedby={effectId}
          disabled={statement === null || isChanging}
        >
          {label}
        </button>
        <button type="button" class="ui-button" onClick={onClose}>
          {t('common_cancel')}
        </button>
      </div>
    </form>
  );
}
