import { mentionRefs } from '../../knowledge/mention-refs.ts';
import type { Pack } from '../../store/pack.ts';
import { readCall } from '../arguments.ts';
import { loadPack } from '../engine.ts';
import { UsageError } from '../usage.ts';

/** `sandarbh dump`: a pack as JSON. */
export function dump(args: readonly string[]): void {
  const { words } = readCall(args, {});
  const [path, ...more] = words;
  if (path === undefined || more.length > 0) throw new UsageError('name one pack: sandarbh dump my.pack');
  process.stdout.write(`${JSON.stringify(dumpOf(loadPack(path)), null, 1)}\n`);
}

/** What the contract of the command says a dump holds. */
export function dumpOf(pack: Pack): unknown {
  const { knowledge } = pack;
  return {
    articles: pack.articles.map(({ file, article }) => ({
      id: article.id,
      file,
      title: article.title,
      outlet: article.outlet,
      published: article.published?.date ?? null,
    })),
    entities: knowledge.entities.map((entity) => ({
      id: entity.id,
      type: entity.type,
      name: entity.name,
      latin: entity.latin,
      aliases: entity.aliases.map((alias) => alias.form),
      roles: entity.roles.map((role) => ({
        text: role.text,
        asOf: entity.articles[role.article]?.published?.date ?? null,
        article: entity.articles[role.article]?.id ?? null,
      })),
      mentions: mentionRefs(entity).length,
    })),
    events: knowledge.events.map((event) => ({
      id: event.id,
      kind: event.kind,
      title: event.title,
      date: event.date,
      place: event.place?.id ?? null,
      participants: event.participants.map(({ link }) => link.id),
      articles: event.articles.map((article) => article.id),
    })),
  };
}
