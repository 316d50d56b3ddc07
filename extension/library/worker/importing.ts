import {
  ImportCancelled,
  type ImportFile,
  type ImportPlan,
  type ImportProgress,
  importFiles,
} from '../../../src/store/import.ts';
import { whileWriting } from '../../engine.ts';
import type { ImportOutcome, LibraryWorker, Told } from './api.ts';
import { isInHindi } from './is-in-hindi.ts';
import { readFiles } from './read-files.ts';
import { surveyFiles } from './survey.ts';
import type { Workshop } from './workshop.ts';

type Importing = Pick<LibraryWorker, 'survey' | 'importSurveyed' | 'stop'>;

/** Surveys and imports files, one after the other; `stop` ends whichever is under way. */
export function importing(workshop: Workshop): Importing {
  let waiting: readonly ImportFile[] = [];
  let underWay = new AbortController();
  const begin = (): AbortSignal => {
    underWay.abort();
    underWay = new AbortController();
    return underWay.signal;
  };
  return {
    survey: async (chosen, told) => {
      const signal = begin();
      const tell = nowAndThen(told);
      const step = async (done: number, total: number): Promise<void> => {
        tell({ stage: 'reading', done, total });
        await letMessagesIn();
        if (signal.aborted) throw new ImportCancelled('the survey was stopped');
      };
      try {
        const { files, faults } = await readFiles(chosen, (done) => step(done, 2 * chosen.length));
        const known = await knownArticles(workshop);
        const survey = await surveyFiles(files, known, faults, (done) =>
          step(chosen.length + done, chosen.length + files.length),
        );
        waiting = files;
        return survey;
      } catch (error) {
        if (error instanceof ImportCancelled) return null;
        throw error;
      }
    },
    importSurveyed: async (name, told) => {
      const files = waiting;
      waiting = [];
      const plan = { name, progress: nowAndThen(told), signal: begin() };
      return whileWriting(() => importAll(workshop, files, plan)).catch(failure);
    },
    stop: () => {
      waiting = [];
      underWay.abort();
    },
  };
}

async function importAll(
  workshop: Workshop,
  files: readonly ImportFile[],
  plan: Pick<ImportPlan, 'name' | 'progress' | 'signal'>,
): Promise<ImportOutcome> {
  const [database, engine] = await Promise.all([workshop.database(), workshop.engine()]);
  const whole: ImportPlan = {
    ...plan,
    id: crypto.randomUUID(),
    addedAt: Date.now(),
    isWanted: isInHindi,
  };
  const { set, added } = await importFiles(database, engine, files, whole);
  return set === null ? { kind: 'nothing-new' } : { kind: 'added', set, articles: added };
}

/** IndexedDB says that there is no room left by this name, in all browsers. */
const NO_ROOM = 'QuotaExceededError';

function failure(error: unknown): ImportOutcome {
  if (error instanceof ImportCancelled) return { kind: 'stopped' };
  if (!(error instanceof Error)) return { kind: 'failed', reason: String(error) };
  if (error.name === NO_ROOM || error.message.includes(NO_ROOM)) return { kind: 'full' };
  return { kind: 'failed', reason: error.message.split('\n', 1)[0] ?? '' };
}

async function knownArticles(workshop: Workshop): Promise<ReadonlySet<string>> {
  const database = await workshop.database();
  const current = await database.knowledge.get('current');
  return new Set(current?.articles.map(({ id }) => id));
}

/** How often progress is told at most, in ms. */
const PAUSE = 80;

/** Tells the first of each stage, and of the others one now and then: a message for each article would cost more than the article. */
function nowAndThen(told: Told): Told {
  let stage: ImportProgress['stage'] | null = null;
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.stage === stage && now - last < PAUSE) return;
    stage = progress.stage;
    last = now;
    told(progress);
  };
}

/** Lets a message of the page in between two pieces of work. */
function letMessagesIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
