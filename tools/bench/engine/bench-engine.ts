import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/link/engine.ts';
import { compileGazetteer } from '../../../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../../../src/names/gazetteer/gazetteer.ts';
import { createNameTagger } from '../../../src/names/tagger/tagger.ts';
import { openWeights } from '../../../src/names/tagger/weights.ts';
import { loadSeeds, loadTexts } from '../../eval/gold/load.ts';
import { TAGGER_WEIGHTS } from '../../vite/packaged-files.ts';
import type { Limit } from '../limits.ts';
import { benchJoining } from './bench-joining.ts';
import { benchPacks } from './bench-packs.ts';
import { benchScan } from './bench-scan.ts';
import { benchTables } from './bench-tables.ts';
import { benchTagger } from './bench-tagger.ts';

/**
 * Measures the engine in Node and prints the results; gives those that have limits. The first scan is the first that this process does.
 */
export async function benchEngine(): Promise<Limit[]> {
  const lists = compileGazetteer();
  const weights = openWeights(new Uint8Array(readFileSync(TAGGER_WEIGHTS.kept)));
  const engine = createEngine(openGazetteer(lists), createNameTagger(weights));
  const [seeds, own] = [loadSeeds().texts, loadTexts('own')];
  await benchScan(engine, own);
  await benchTables(engine, lists, own);
  const limits = await benchTagger(engine);
  await benchPacks(engine, seeds, own);
  benchJoining(engine, [...own, ...seeds]);
  return limits;
}
