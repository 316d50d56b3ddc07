import { createEngine, type Engine } from '../src/link/engine.ts';
import { openGazetteer } from '../src/names/gazetteer/gazetteer.ts';
import { createNameTagger } from '../src/names/tagger/tagger.ts';
import { openWeights } from '../src/names/tagger/weights.ts';
import { decodePack, type Pack } from '../src/store/pack.ts';

/** The name of the database in IndexedDB. */
export const DATABASE = 'sandarbh';

/** Only one of the extension's parts changes the database at a time: holders of this lock of the Web Locks API. */
const WRITING = 'sandarbh-writing';

/** The engine over the packaged lists; in the background and in workers of the extension's pages alike. */
export async function loadEngine(): Promise<Engine> {
  const [lists, weights] = await Promise.all([
    packagedFile('/lists/gazetteer.bin'),
    packagedFile('/tagger/weights.bin'),
  ]);
  return createEngine(openGazetteer(lists), createNameTagger(openWeights(weights)));
}

/** The knowledge that came with the extension. */
export async function loadBundledPack(): Promise<Pack> {
  return decodePack(await packagedFile('/packs/seeds.pack'));
}

async function packagedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, location.origin));
  return new Uint8Array(await response.arrayBuffer());
}

/** Runs a change of the database while no other part of the extension is changing it. */
export function whileWriting<T>(change: () => Promise<T>): Promise<T> {
  return navigator.locks.request(WRITING, change);
}
