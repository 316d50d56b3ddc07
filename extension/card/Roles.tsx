import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { RoleLine } from '../../src/cards/card.ts';
import { Icon } from '../ui/Icon.tsx';
import { useLocale } from '../ui/locale-context.tsx';
import { languageOf } from '../ui/script.ts';
import { Outlets } from './Outlets.tsx';

/** What the sources call somebody, newest first; who calls them so, and the older words, on request. */
export function Roles({ roles }: { readonly roles: readonly RoleLine[] }) {
  const { t, plural } = useLocale();
  const [open, setOpen] = useState(false);
  const [newest, ...older] = roles;
  if (newest === undefined) return null;
  const n = older.length;
  return (
    <div class="card-roles">
      <button type="button" class="ui-link card-role" aria-expanded={open} onClick={() => setOpen(!open)}>
        <RoleText role={newest}>
          <span class="card-fold">
            <Icon name="open" />
          </span>
        </RoleText>
        <span class="ui-hidden">
          {' '}
          {n === 0
            ? t('card_role_sources')
            : plural(n, t('card_role_more_one', n), t('card_role_more_other', n))}
        </span>
      </button>
      {open && (
        <ul class="card-versions">
          {roles.map((role) => (
            <li key={`${role.text} ${role.from}`}>
              <p class="card-wording">
                <RoleText role={role} />
              </p>
              <Outlets sources={role.sources} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

type RoleTextProps = { readonly role: RoleLine; readonly children?: ComponentChildren };

/** A role is never told as of now: its span says when it was written. What follows stays on the line of the span. */
function RoleText({ role, children }: RoleTextProps) {
  const { months } = useLocale();
  const span = months(role.from, role.to);
  return (
    <>
      <span lang={languageOf(role.text)}>{role.text}</span>
      <span class="card-span">
        {span !== null && ` · ${span}`}
        {children}
      </span>
    </>
  );
}
