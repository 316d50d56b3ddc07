import type { Article } from '../../article/article.ts';
import { FormatError } from '../../lexicon/sections.ts';
import type { Engine } from '../../link/engine.ts';
import { openSnapshot, type Snapshot } from '../../link/snapshot.ts';
import { asOfDay, needed, readCall } from '../arguments.ts';
import { loadEngine, loadPack } from '../engine.ts';
import { articleFiles, articlesOf } from '../files.ts';
import { InputError, UsageError } from '../usage.ts';

/** `sandarbh spot`: the names of articles, one JSON line for each article. */
export function spot(args: readonly string[]): void {
  const call = readCall(args, { pack: { type: 'string' }, 'as-of': { type: 'string' } });
  const packPath = needed(call, 'pack', 'sandarbh spot --pack my.pack page.txt');
  const asOf = asOfDay(call);
  if (call.words.length === 0) throw new UsageError('name the files to look for names in');
  const snapshot = openPackSnapshot(packPath);
  const engine = loadEngine();
  for (const input of call.words) {
    for (const { path } of articleFiles([input])) {
      for (const { article } of articlesOf(path, path)) {
        process.stdout.write(
          `${JSON.stringify({ file: path, ...spotted(dated(article, asOf), engine, snapshot) })}\n`,
        );
      }
    }
  }
}

function openPackSnapshot(path: string): Snapshot {
  try {
    return openSnapshot(loadPack(path).snapshot);
  } catch (error) {
    if (error instanceof FormatError) throw new InputError(`${path}: ${error.message}`);
    throw error;
  }
}

/** A page without a date of its own is read as of the day asked for. */
function dated(article: Article, asOf: string | null): Article {
  return asOf === null || article.published !== null
    ? article
    : { ...article, published: { date: asOf, how: 'stated' } };
}

/** What the contract of the command says of the names and events of one article. */
export function spotted(article: Article, engine: Engine, snapshot: Snapshot): object {
  const { linked } = engine.read(article, [], snapshot);
  return {
    mentions: linked.mentions.map(({ start, end, type, entity, confidence }) => {
      const known = linked.entities[entity]?.known ?? null;
      return {
        start,
        end,
        text: article.text.slice(start, end),
        type,
        entity: known,
        local: known === null ? entity : null,
        confidence,
      };
    }),
    events: linked.events.map(({ start, end, known, told, confidence }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      event: known,
      local: known === null ? told : null,
      confidence,
    })),
  };
}
