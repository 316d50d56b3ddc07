import { createEngine } from '../../../src/link/engine.ts';
import { compileGazetteer } from '../../../src/names/gazetteer/compile.ts';
import { openGazetteer } from '../../../src/names/gazetteer/gazetteer.ts';
import { loadSeeds, loadTexts } from '../../eval/gold/load.ts';
import { benchPacks } from './bench-packs.ts';
import { benchScan } from './bench-scan.ts';
import { benchTables } from './bench-tables.ts';

/** Measures the engine in Node and prints the results. The first scan is the first that this process does. */
export async function benchEngine(): Promise<void> {
  const lists = compileGazetteer();
  const engine = createEngine(openGazetteer(lists));
  const [seeds, own] = [loadSeeds().texts, loadTexts('own')];
  await benchScan(engine, own);
  await benchTables(engine, lists, own);
  await benchPacks(engine, seeds, own);
}
