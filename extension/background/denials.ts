import type { CardRef, Denial } from '../../src/cards/card.ts';
import { besideAnchors } from '../../src/knowledge/edits/beside.ts';
import { sayElse } from '../../src/knowledge/edits/say.ts';
import { makeEdit, removeEdits } from '../../src/store/edits.ts';
import { whileWriting } from '../engine.ts';
import type { Library } from './knowledge-source.ts';
import type { OpenPage } from './pages.ts';

/** What the reader can say, or has said, of the link from a page to whom a card of it shows; null where nothing can be stored. */
export function denialOn(page: OpenPage, ref: CardRef): Denial | null {
  if (page.knowledge.status !== 'ready') return null;
  const { entities } = page.read.linked;
  if (ref.kind === 'entity') return entities.some(({ known }) => known === ref.id) ? 'possible' : null;
  const denied = ref.kind === 'local' ? entities[ref.index]?.denial?.known : undefined;
  const name = denied === undefined ? null : nameOf(page, denied);
  return name === null ? null : { of: name };
}

function nameOf({ knowledge }: OpenPage, id: string): string | null {
  const number = knowledge.snapshot.byId(id);
  return number === null ? null : (knowledge.snapshot.profile(number)?.name ?? null);
}

/** Stores that a page means somebody else than the known entity with this id. Tells whom its card is of from then on; null where the page links nobody to it. */
export async function denyLink(page: OpenPage, id: string, library: Library): Promise<CardRef | null> {
  const { extract, linked } = page.read;
  const local = linked.entities.findIndex(({ known }) => known === id);
  const entity = local < 0 || page.knowledge.status !== 'ready' ? null : await page.knowledge.entity(id);
  const name = extract.entities[local]?.name;
  if (!entity || name === undefined) return null;
  const statement = sayElse(entity, name, besideAnchors(extract, local), extract.article.id);
  const [database, engine] = await Promise.all([library.database(), library.engine()]);
  await whileWriting(() => makeEdit(database, engine, statement));
  return { kind: 'local', index: local };
}

/** Takes back that a page means somebody else by its local entity of this number. Tells whom its card is of then; null where nothing was said of it. */
export async function restoreLink(page: OpenPage, local: number, library: Library): Promise<CardRef | null> {
  const denial = page.read.linked.entities[local]?.denial ?? null;
  if (denial === null) return null;
  const [database, engine] = await Promise.all([library.database(), library.engine()]);
  await whileWriting(() => removeEdits(database, engine, [denial.seq]));
  return { kind: 'entity', id: denial.known };
}
