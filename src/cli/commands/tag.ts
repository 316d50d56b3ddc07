import { readFileSync } from 'node:fs';
import { findNames, type NameSources } from '../../names/find-names.ts';
import type { NameType } from '../../names/mention.ts';
import { SURE } from '../../names/mention.ts';
import { tagByCues } from '../../names/tagger.ts';
import { rememberingKeys, wordsOf } from '../../names/words.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { readCall } from '../arguments.ts';
import { loadEngine } from '../engine.ts';
import { readBytes } from '../files.ts';
import { UsageError } from '../usage.ts';

const LABELS: Partial<Record<NameType, string>> = { person: 'PER', place: 'LOC', organization: 'ORG' };
const STANDARD_INPUT = 0;

/** `sandarbh tag`: a label for each token. */
export function tag(args: readonly string[]): void {
  const { words } = readCall(args, {});
  const [path, ...more] = words;
  if (more.length > 0) throw new UsageError('name one file, or none to read standard input');
  const bytes = path === undefined ? new Uint8Array(readFileSync(STANDARD_INPUT)) : readBytes(path);
  const text = new TextDecoder().decode(bytes).replace(/\r\n/g, '\n');
  const sources: NameSources = { gazetteer: loadEngine().gazetteer, tagger: tagByCues };
  const sentences = text.replace(/\n+$/, '').split(/\n\n+/);
  process.stdout.write(
    `${sentences.map((sentence) => tagSentence(sentence.split('\n'), sources)).join('\n\n')}\n`,
  );
}

/** Tags given tokens: the engine reads them as one text in its own tokens, and the labels are projected back. */
function tagSentence(given: readonly string[], sources: NameSources): string {
  const starts: number[] = [];
  let length = 0;
  for (const token of given) {
    starts.push(length);
    length += token.length + 1;
  }
  const tokens: Token[] = tokenise(given.join(' '));
  const names = findNames(wordsOf(tokens, rememberingKeys()), sources).filter(
    (name) => name.confidence >= SURE,
  );
  return given
    .map((token, i) => {
      const start = starts[i] ?? 0;
      const name = names.find(
        (n) => n.start < start + token.length && start < n.end && LABELS[n.type] !== undefined,
      );
      if (!name || token === '') return `${token}\tO`;
      const isFirst = !given.some((other, j) => j < i && (starts[j] ?? 0) + other.length > name.start);
      return `${token}\t${isFirst ? 'B' : 'I'}-${LABELS[name.type]}`;
    })
    .join('\n');
}
