import type { EditSide, EditStatement } from '../../../src/knowledge/edits.ts';
import type { NameType } from '../../../src/names/mention.ts';
import { TYPE_LABELS } from '../../card/labels.ts';
import type { Translate } from '../../ui/texts.ts';

/** The kinds of things that a name can stand for, in the order in which they are offered. */
export const KINDS: readonly NameType[] = ['person', 'place', 'organization', 'event'];

/** What an edit says, in one line, with the names as the reader saw them. */
export function editText(edit: EditStatement, t: Translate): string {
  const { name } = edit.one;
  switch (edit.kind) {
    case 'join':
      return t('edits_join_line', name, edit.other.name);
    case 'keep-apart': {
      const beside = besideNames(edit.other);
      if (beside !== null)
        return beside.length === 0
          ? t('edits_else_line_alone', edit.other.name, name)
          : t('edits_else_line', edit.other.name, name, beside.join(', '));
      return name === edit.other.name
        ? t('edits_apart_line_same', name)
        : t('edits_apart_line', edit.other.name, name);
    }
    case 'rename':
      return t('edits_rename_line', name, edit.name);
    case 'change-kind':
      return t('edits_kind_line', name, t(TYPE_LABELS[edit.type]));
    case 'hide':
      return t('edits_hide_line', name);
  }
}

/** A page is told by so many of its names. */
const MOST_BESIDE = 3;

/** The names by which the page is known that a side speaks of; null where it speaks of no page. */
function besideNames({ anchors }: EditSide): readonly string[] | null {
  const anchor = anchors.find(({ kind }) => kind === 'beside');
  return anchor?.kind === 'beside' ? anchor.beside.slice(0, MOST_BESIDE) : null;
}

/** What to say when an edit has been made. */
export function doneText(edit: EditStatement, t: Translate): string {
  const { name } = edit.one;
  switch (edit.kind) {
    case 'join':
      return t('edits_join_done', name, edit.other.name);
    case 'keep-apart':
      return t('edits_apart_done', edit.other.name);
    case 'rename':
      return t('edits_rename_done', edit.name);
    case 'change-kind':
      return t('edits_kind_done', name, t(TYPE_LABELS[edit.type]));
    case 'hide':
      return t('edits_hide_done', name);
  }
}
