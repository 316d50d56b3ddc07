import { readFileSync } from 'node:fs';

/** A sentence of a corpus: its tokens and their labels, BIO over PER, LOC and ORG. */
export type LabelledSentence = { readonly tokens: readonly string[]; readonly labels: readonly string[] };

/** Reads a file of `token<TAB>label` lines, a blank line after each sentence. Throws on a line of another shape. */
export function readCorpus(path: string): LabelledSentence[] {
  const blocks = readFileSync(path, 'utf8').split(/\n\s*\n/);
  return blocks.filter((block) => block.trim() !== '').map((block) => readSentence(block, path));
}

function readSentence(block: string, path: string): LabelledSentence {
  const rows = block
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const odd = rows.find((row) => row.length !== 2);
  if (odd) throw new Error(`${path}: expected token<TAB>label, found ${JSON.stringify(odd.join('\t'))}`);
  return { tokens: rows.map(([token = '']) => token), labels: rows.map(([, label = 'O']) => label) };
}

/** The names of a sentence: first token, behind the last token, type. */
export function namesOf({ labels }: LabelledSentence): { from: number; to: number; type: string }[] {
  const names: { from: number; to: number; type: string }[] = [];
  labels.forEach((label, i) => {
    const type = label.slice(2);
    const last = names.at(-1);
    if (label === 'O') return;
    if (label.startsWith('I-') && last?.to === i && last.type === type) last.to = i + 1;
    else names.push({ from: i, to: i + 1, type });
  });
  return names;
}
