/** Shows how far a long call is, on standard error: a bar when that is a terminal, only the summary when it is not. */
export type Progress = { step(what: string): void; end(summary: string): void };

const WIDTH = 24;

/** Starts a progress display of `total` steps. */
export function showProgress(total: number): Progress {
  const terminal = process.stderr.isTTY === true;
  let done = 0;
  return {
    step: (what) => {
      done++;
      if (!terminal) return;
      const filled = Math.round((done / Math.max(1, total)) * WIDTH);
      process.stderr.write(
        `\r[${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}] ${done}/${total} ${what.slice(0, 40)}\x1b[K`,
      );
    },
    end: (summary) => {
      process.stderr.write(`${terminal ? '\r\x1b[K' : ''}${summary}\n`);
    },
  };
}
