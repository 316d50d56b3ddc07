import type { Extract } from '../../../src/extract/extract.ts';
import type { LinkedPage } from '../../../src/link/link-page.ts';
import { openSnapshot, type Snapshot } from '../../../src/link/snapshot.ts';
import type { Example } from './api.ts';
import type { Workshop } from './workshop.ts';

/** A sentence to try names on fits a few lines. In UTF-16 code units. */
const SHORTEST = 60;
const LONGEST = 220;

/** The sentence of the bundled articles that names the most people and things: something to try the cards on at once. */
export async function findExample(workshop: Workshop): Promise<Example | null> {
  const database = await workshop.database();
  const current = await database.knowledge.get('current');
  if (current === undefined) return null;
  const set = await database.sets.filter(({ kind }) => kind === 'bundled').first();
  const chunk = await database.chunks
    .where('set')
    .equals(set?.id ?? '')
    .first();
  const snapshot = openSnapshot(current.snapshot);
  const engine = await workshop.engine();
  let best: { example: Example; score: number } | null = null;
  for (const { article } of chunk?.articles ?? []) {
    const { extract, linked } = engine.read(article, [], snapshot);
    for (const found of examplesIn(extract, linked, snapshot)) {
      if (best === null || found.score > best.score) best = found;
    }
  }
  return best === null || best.example.names.length < 2 ? null : best.example;
}

type Candidate = { readonly example: Example; readonly score: number };

function examplesIn(extract: Extract, linked: LinkedPage, snapshot: Snapshot): Candidate[] {
  const { id, outlet, title, url, published } = extract.article;
  return extract.sentences.flatMap((sentence, number): Candidate[] => {
    const { text, start, end } = sentence;
    if (sentence.title || text.length < SHORTEST || text.length > LONGEST) return [];
    const names = linked.mentions
      .filter((mention) => mention.sentence === number)
      .flatMap((mention): Example['names'][number][] => {
        const known = linked.entities[mention.entity]?.known ?? null;
        const profile = known === null ? null : snapshot.profile(snapshot.byId(known) ?? -1);
        if (known === null || profile === null) return [];
        const { name, type } = profile;
        const ref = { kind: 'entity', id: known } as const;
        return [{ start: mention.start - start, end: mention.end - start, ref, name, type }];
      });
    const source = { article: id, outlet, agency: null, title, url, published, span: { start, end } };
    return [{ example: { text, names, source }, score: scoreOf(text, names) }];
  });
}

/** Whole names of people are what a card tells most about; that a country is one everybody knows. */
function scoreOf(text: string, names: Example['names']): number {
  const distinct = new Map(names.map((name) => [name.name, name]));
  const isWhole = ({ start, end, type }: Example['names'][number]): boolean =>
    type === 'person' && text.slice(start, end).includes(' ');
  return [...distinct.values()].reduce((sum, name) => sum + (isWhole(name) ? 5 : 1), 0);
}
