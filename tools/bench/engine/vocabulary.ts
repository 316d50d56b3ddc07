import { printedInNewProcesses } from './new-process.ts';

/** How long the vocabulary takes in a process that has just started, in ms: to be loaded, and to class its first word. */
export type VocabularyTimes = { readonly load: number; readonly firstWord: number };

/** Loads the vocabulary in processes of its own. Answers the time of each process. */
export async function measureVocabulary(): Promise<VocabularyTimes[]> {
  const printed = await printedInNewProcesses(
    'src/names/vocabulary/vocabulary.ts',
    (bundle) => `
    const start = performance.now();
    const { wordClass } = await import(${JSON.stringify(bundle)});
    const loaded = performance.now();
    wordClass('लड़कियों');
    console.log(JSON.stringify({ load: loaded - start, firstWord: performance.now() - loaded }));`,
  );
  return printed.map((times): VocabularyTimes => JSON.parse(times));
}
