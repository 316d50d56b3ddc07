import type { Article } from '../../../src/article/article.ts';
import { readArticleFile } from '../../../src/article/read-file.ts';
import { spanOf } from '../../../src/cards/context.ts';
import type { ImportFile } from '../../../src/store/import.ts';
import type { FileFault, Survey } from './api.ts';
import { isInHindi } from './is-in-hindi.ts';

/**
 * What an import of files would bring, beside the articles that sets have already (`known`, by id). `step` is called before
 * each file, and may throw to stop.
 */
export async function surveyFiles(
  files: readonly ImportFile[],
  known: ReadonlySet<string>,
  faultsBefore: readonly FileFault[],
  step: (done: number) => Promise<void>,
): Promise<Survey> {
  const faults = [...faultsBefore];
  const fresh = new Map<string, Article>();
  let read = 0;
  for (const [done, { name, bytes }] of files.entries()) {
    await step(done);
    const { articles, problems } = readArticleFile(bytes, name);
    const hindi = articles.filter(isInHindi);
    read += hindi.length;
    for (const article of hindi) if (!known.has(article.id)) fresh.set(article.id, article);
    faults.push(...problems.map(({ file, line, code, params }) => ({ file, line, code, params })));
    const foreign = articles.length - hindi.length;
    if (foreign > 0)
      faults.push({ file: name, line: null, code: 'not-hindi', params: { count: String(foreign) } });
  }
  const articles = [...fresh.values()];
  return {
    read,
    fresh: articles.length,
    duplicates: read - articles.length,
    undated: articles.filter(({ published }) => published === null).length,
    outlets: new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size,
    ...spanOf(articles),
    faults,
  };
}
