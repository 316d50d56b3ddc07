import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for the profile of one browser. */
export function newProfileFolder(): string {
  return mkdtempSync(join(tmpdir(), 'sandarbh-profile-'));
}

/** Removes it; a browser may write to it until its last process is gone. */
export function removeProfileFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
