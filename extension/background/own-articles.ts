import { addOwnArticle, removeArticle } from '../../src/store/sets.ts';
import { whileWriting } from '../engine.ts';
import type { BackgroundApi } from '../messages.ts';
import { installKnowledge } from './bundled.ts';
import type { Library } from './knowledge-source.ts';
import type { OpenPage } from './pages.ts';
import { wasWiped } from './witness.ts';

type Answer = BackgroundApi['addPage']['result'];

/** Saves the article of a page in the reader's own set. In a private window nothing is stored. */
export async function addPage(
  page: OpenPage,
  isPrivate: boolean,
  library: Library,
  now: number,
): Promise<Answer> {
  if (isPrivate) return { refused: 'private' };
  if (page.reading.isList) return { refused: 'list' };
  const { article } = page.reading;
  if (article.paragraphs.length === 0) return { refused: 'unreadable' };
  // Into an emptied database the bundled articles go first: the reader has not given them up.
  if (await wasWiped(library)) await installKnowledge(library, now);
  const [database, engine] = await Promise.all([library.database(), library.engine()]);
  const added = await whileWriting(() => addOwnArticle(database, engine, article, now));
  return added ? { added: article.id } : { refused: 'duplicate' };
}

/** Takes an article that the reader added away again. */
export async function removePage(article: string, library: Library): Promise<void> {
  const [database, engine] = await Promise.all([library.database(), library.engine()]);
  await whileWriting(() => removeArticle(database, engine, article));
}
