import { basename } from 'node:path';
import { encodePack, makePack } from '../../store/pack.ts';
import { needed, readCall } from '../arguments.ts';
import { loadEngine } from '../engine.ts';
import { articleFiles, articlesOf, type InputArticle, writeBytes } from '../files.ts';
import { showProgress } from '../progress.ts';
import { InputError, UsageError } from '../usage.ts';

/** `sandarbh build`: articles in, one pack out. */
export function build(args: readonly string[]): void {
  const call = readCall(args, { output: { type: 'string', short: 'o' }, set: { type: 'string' } });
  const output = needed(call, 'output', 'sandarbh build -o my.pack articles/');
  const [first] = call.words;
  if (first === undefined) throw new UsageError('name the files or folders to build from');
  const files = articleFiles(call.words);
  if (files.length === 0) throw new InputError(`${first}: no .txt, .json or .ndjson file here`);
  const engine = loadEngine();
  const progress = showProgress(files.length);
  const articles: InputArticle[] = [];
  for (const { path, file } of files) {
    articles.push(...articlesOf(path, file));
    progress.step(file);
  }
  const { options } = call;
  const set = typeof options['set'] === 'string' ? options['set'] : basename(first).replace(/\.[^.]+$/, '');
  const pack = makePack(set, articles, engine);
  writeBytes(output, encodePack(pack));
  const { knowledge } = pack;
  progress.end(
    `${knowledge.articles.length} articles, ${knowledge.entities.length} entities, ${knowledge.events.length} events → ${output}`,
  );
}
