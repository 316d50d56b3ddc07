import { gzipSync } from 'node:zlib';
import type { Engine } from '../../../src/link/engine.ts';
import { encodePack, type Pack } from '../../../src/store/pack.ts';
import type { GoldText } from '../../eval/gold/gold.ts';
import { packOf } from '../../eval/project.ts';
import { many, printTable, type Row, size, time } from '../print.ts';
import { measureTask, timed } from './measure-task.ts';
import { syntheticArticles } from './synthetic.ts';

/** How many synthetic articles packs are made of. */
const COUNTS = [100, 1000] as const;

/** Measures how long packs take to build and how large they are, and prints it. Large ones are built once. */
export async function benchPacks(
  engine: Engine,
  seeds: readonly GoldText[],
  own: readonly GoldText[],
): Promise<void> {
  const ofSeeds = packOf(seeds, engine);
  const whole = await measureTask('pack of the seeds', () => packOf(seeds, engine));
  const joined = await measureTask('knowledge of the seeds', () => engine.build(ofSeeds.extracts));
  const rows = [packRow('5 seeds', ofSeeds, whole, joined)];
  for (const count of COUNTS) {
    const texts = syntheticArticles([...own, ...seeds], count);
    const start = performance.now();
    const pack = packOf(texts, engine);
    const total = performance.now() - start;
    rows.push(
      packRow(
        `${many(count)} synthetic articles`,
        pack,
        total,
        timed(() => engine.build(pack.extracts)),
      ),
    );
  }
  printTable(
    'BUILD A PACK',
    ['time', 'of it joining', 'per article', 'entities', 'events', 'size', 'gz'],
    rows,
  );
}

function packRow(name: string, pack: Pack, ms: number, joining: number): Row {
  const { entities, events } = pack.knowledge;
  const bytes = encodePack(pack);
  return [
    name,
    time(ms),
    time(joining),
    time(ms / pack.articles.length),
    many(entities.length),
    many(events.length),
    size(bytes.length),
    size(gzipSync(bytes).length),
  ];
}
