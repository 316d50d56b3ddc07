import { build } from './commands/build.ts';
import { card } from './commands/card.ts';
import { dump } from './commands/dump.ts';
import { spot } from './commands/spot.ts';
import { tag } from './commands/tag.ts';
import { CALL_HELP, HELP, InputError, UsageError } from './usage.ts';

const CALLS: Readonly<Record<string, (args: readonly string[]) => void>> = { build, dump, spot, card, tag };

/** Runs one call; the exit code is 0 well done, 1 bad input, 2 wrong usage. */
function run(args: readonly string[]): number {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h') {
    process.stdout.write(HELP);
    return name === undefined ? 2 : 0;
  }
  const call = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
  if (!call) return fail(`there is no call ‘${name}’; sandarbh --help lists them`, 2);
  if (rest.includes('--help') || rest.includes('-h')) {
    process.stdout.write(CALL_HELP[name] ?? HELP);
    return 0;
  }
  try {
    call(rest);
    return 0;
  } catch (error) {
    if (error instanceof InputError) return fail(error.message, 1);
    if (error instanceof UsageError) return fail(`${name}: ${error.message}`, 2);
    throw error;
  }
}

function fail(message: string, code: number): number {
  process.stderr.write(`sandarbh: ${message}\n`);
  return code;
}

process.exitCode = run(process.argv.slice(2));
