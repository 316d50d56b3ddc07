import { readFileSync } from 'node:fs';
import { readCall } from '../arguments.ts';
import { loadEngine } from '../engine.ts';
import { readBytes } from '../files.ts';
import { labelsOf, namesInTokens } from '../token-names.ts';
import { UsageError } from '../usage.ts';

const STANDARD_INPUT = 0;

/** `sandarbh tag`: a label for each token. The sentences of a file count as one article. */
export function tag(args: readonly string[]): void {
  const { words } = readCall(args, {});
  const [path, ...more] = words;
  if (more.length > 0) throw new UsageError('name one file, or none to read standard input');
  const bytes = path === undefined ? new Uint8Array(readFileSync(STANDARD_INPUT)) : readBytes(path);
  const text = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
  const given = text
    .replace(/\n+$/, '')
    .split(/\n\n+/)
    .map((sentence) => sentence.split('\n'));
  const names = namesInTokens(given, loadEngine());
  const tagged = given.map((sentence, i) => {
    const labels = labelsOf(sentence.length, names[i] ?? []);
    return sentence.map((token, at) => `${token}\t${labels[at] ?? 'O'}`).join('\n');
  });
  process.stdout.write(`${tagged.join('\n\n')}\n`);
}
