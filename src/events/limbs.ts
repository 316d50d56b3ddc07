import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** Parts of the body by what agrees with them. */
const LIMBS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['के', wordSet('घुटने कंधे टखने पैर हाथ कूल्हे दिल सिर लिगामेंट')],
  ['की', wordSet('कमर पीठ कोहनी कलाई आंख रीढ़')],
]);

/** Whether token `at` is का before a part of the body: "X के घुटने". */
export function ownsLimb(tokens: readonly Token[], at: number): boolean {
  return LIMBS.get(tokens[at]?.norm ?? '')?.has(tokens[at + 1]?.norm ?? '') === true;
}
