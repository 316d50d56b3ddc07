import { run } from '../run.ts';
import type { Outcome } from './step.ts';

/** A finding of `web-ext lint`. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** The warnings that may stand, each with the reason. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  [
    'UNSAFE_VAR_ASSIGNMENT',
    "Preact's own dangerouslySetInnerHTML; tests/structure/safety.test.ts keeps us from using it",
  ],
]);

/** Lints the Firefox build as addons.mozilla.org does: no errors, and no warnings but those allowed above. */
export async function lintForFirefox(): Promise<Outcome> {
  const { output } = await run('web-ext', 'lint', '--source-dir=dist-firefox', '--output=json');
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  const { errors, warnings }: { errors: Finding[]; warnings: Finding[] } = JSON.parse(json);
  const findings = [...errors, ...warnings.filter(({ code }) => !ALLOWED.has(code))];
  const lines = findings.map(
    ({ code, message, file, line }) => `${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  return findings.length === 0
    ? { passed: 1, failed: 0, output: '' }
    : { passed: 0, failed: 1, output: lines.join('\n') };
}
