import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { engine } from '../../engine.ts';

// The command reads its lists from beside its bundle; here they come from the sources.
vi.mock('../../../src/cli/engine.ts', async (original) => ({
  ...(await original<object>()),
  loadEngine: () => engine,
}));

/** What a call left: its exit code, and what it wrote. */
export type Outcome = { readonly code: number; readonly out: string; readonly err: string };

const MAIN = new URL('../../../src/cli/main.ts', import.meta.url).pathname;
let calls = 0;

/** Runs `sandarbh` with these arguments, in this process. */
export async function sandarbh(...args: readonly string[]): Promise<Outcome> {
  const { argv, exitCode } = process;
  const written = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, to: keyof typeof written) =>
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      written[to] += String(text);
      return true;
    });
  const spies = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  try {
    process.argv = ['node', 'sandarbh', ...args];
    calls += 1;
    // A command starts when its module is loaded: each call loads another one.
    await import(/* @vite-ignore */ `${MAIN}?call=${calls}`);
    return { code: Number(process.exitCode), ...written };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}

/** A folder of the test's own that is gone when its file ends; `write` puts a file into it and gives its path. */
export function workFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sandarbh-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return {
    at: (path: string) => join(folder, path),
    write: (path: string, content: string | Uint8Array) => {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, content);
      return full;
    },
  };
}

export const MINISTER =
  'पेरू के वित्त मंत्री मार्को देलगादो ने 2 मार्च 2025 को लीमा में राजदूत प्रमिला थापा से मुलाकात की।\n';
export const ENVOY = 'राजदूत प्रमिला थापा ने ढाका में भाषण दिया। थापा ने धन्यवाद दिया।\n';
