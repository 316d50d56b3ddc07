import { resolve } from 'node:path';
import { TAGGER_WEIGHTS } from '../../vite/packaged-files.ts';
import { printedInNewProcesses } from './new-process.ts';

/**
 * How long the tagger takes in a process that has just started, in ms: its code and lists of words are loaded, its weights read and
 * expanded, a first sentence tagged.
 */
export type ColdTimes = { readonly code: number; readonly weights: number; readonly firstSentence: number };

/** Loads the tagger in processes of its own. Answers the times of each process. */
export async function measureColdTagger(): Promise<ColdTimes[]> {
  const printed = await printedInNewProcesses(
    'tools/bench/engine/first-sentence.ts',
    (bundle) => `
    import { readFileSync } from 'node:fs';
    const start = performance.now();
    const { tagFirstSentence } = await import(${JSON.stringify(bundle)});
    const loaded = performance.now();
    const opened = tagFirstSentence(new Uint8Array(readFileSync(${JSON.stringify(resolve(TAGGER_WEIGHTS.kept))})));
    const end = performance.now();
    console.log(JSON.stringify({ code: loaded - start, weights: opened - loaded, firstSentence: end - opened }));`,
  );
  return printed.map((times): ColdTimes => JSON.parse(times));
}
