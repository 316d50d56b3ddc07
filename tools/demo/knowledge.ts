import { mustRun } from '../run.ts';
import { SEED_PACK } from '../vite/packaged-files.ts';

/** What of `sandarbh dump` is counted. */
type Dump = {
  readonly articles: readonly unknown[];
  readonly entities: readonly { readonly type: string }[];
  readonly events: readonly unknown[];
};

/** One line on the knowledge base that the build has just made: how much of what it knows. */
export async function describeKnowledge(): Promise<string> {
  const { articles, entities, events }: Dump = JSON.parse(await mustRun('sandarbh', 'dump', SEED_PACK.built));
  const count = (type: string) => entities.filter((entity) => entity.type === type).length;
  const contents = [
    `${count('person')} people`,
    `${count('place')} places`,
    `${count('organization')} organisations`,
    `${events.length + count('event')} events`,
  ];
  return `Built the knowledge base from the ${articles.length} articles in seeds/: ${contents.join(', ')}.`;
}
