import type { RoleLine } from '../../../src/cards/card.ts';
import { Outlets } from '../../card/Outlets.tsx';
import { LongList } from '../../ui/LongList.tsx';
import { useLocale } from '../../ui/locale-context.tsx';
import { languageOf } from '../../ui/script.ts';

/** All that the sources call somebody, each with when it was written and by whom. */
export function AllRoles({ roles }: { readonly roles: readonly RoleLine[] }) {
  const { t, plural } = useLocale();
  if (roles.length === 0) return null;
  return (
    <section class="opened-part">
      <h2>{t('library_roles')}</h2>
      <LongList
        listClass="card-versions"
        items={roles}
        atFirst={4}
        more={(n) => plural(n, t('card_role_more_one', n), t('card_role_more_other', n))}
        draw={(role) => <Role role={role} />}
      />
    </section>
  );
}

function Role({ role }: { readonly role: RoleLine }) {
  const { months } = useLocale();
  const span = months(role.from, role.to);
  return (
    <>
      <p>
        <span lang={languageOf(role.text)}>{role.text}</span>
        {span !== null && <span class="card-span"> · {span}</span>}
      </p>
      <Outlets sources={role.sources} />
    </>
  );
}
