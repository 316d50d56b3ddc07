import { expose } from 'comlink';
import type { LibraryWorker } from './api.ts';
import { changeEdits } from './change-edits.ts';
import { changeSets } from './change-sets.ts';
import { findExample } from './example.ts';
import { importing } from './importing.ts';
import { linkedNames } from './linked-names.ts';
import { openWorkshop } from './workshop.ts';

/** The library's worker: everything that needs the engine or rebuilds the knowledge, away from the page. */
const workshop = openWorkshop();

const worker: LibraryWorker = {
  ...importing(workshop),
  ...changeSets(workshop),
  ...changeEdits(workshop),
  namesIn: (article) => linkedNames(workshop, article),
  example: () => findExample(workshop),
};

expose(worker);
