import type { Named } from '../events/actors.ts';
import { COPULAS } from '../events/verb-forms.ts';
import { weekdayOf } from '../text/dates-words.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { LocalEntity, Mention } from './extract.ts';
import type { ReadSentence } from './reading.ts';

/** A body of the article by the last word of its name, and where the article first names it, in UTF-16 code units. */
type Body = { readonly entity: number; readonly since: number };

/** The only body of an article that is called so, by the head that stands for it: "महासंघ", "कंपनी". */
export type BareHeads = ReadonlyMap<string, Body>;

/** What bodies are called by when their name has been told: no courts and hospitals, of which a story tells without a name as well. */
const HEADS = wordSet(`
  महासंघ संघ आयोग समिति यूनियन क्लब बोर्ड निगम परिषद एसोसिएशन फेडरेशन प्राधिकरण ट्रस्ट न्यास संस्थान एकेडमी अकादमी प्रबंधन
`);
const FIRM = 'कंपनी';
/** The last words of firms' names. */
const FIRM_ENDS = wordSet(`
  लिमिटेड प्राइवेट कॉर्पोरेशन कॉरपोरेशन इंडस्ट्रीज मिल्स मिल मोटर्स एयरलाइंस एयरवेज टेक्नोलॉजीज टेक सॉल्यूशंस एंटरप्राइजेज कंपनी फार्मा केमिकल्स इंजीनियरिंग
  स्टील सीमेंट पावर एनर्जी फाइनेंस कंस्ट्रक्शन बिल्डर्स इन्फ्रा लॉजिस्टिक्स फूड्स टेक्सटाइल्स ग्रुप इंक
`);

/** The heads that alone stand for a body in an article; of two of the same head none does. */
export function bareHeadsOf(entities: readonly LocalEntity[], mentions: readonly Mention[]): BareHeads {
  const heads = new Map<string, Body>();
  const shared = new Set<string>();
  entities.forEach(({ type, names, confidence }, entity) => {
    if (type !== 'organization' || confidence < SURE) return;
    const since = mentions.find((mention) => mention.entity === entity)?.start;
    for (const head of new Set(names.flatMap(headOf))) {
      if (heads.has(head)) shared.add(head);
      if (since !== undefined) heads.set(head, { entity, since });
    }
  });
  for (const head of shared) heads.delete(head);
  return heads;
}

/** Below this nobody knows that it is a body. */
const SURE = 0.5;

function headOf(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  return [...(HEADS.has(last) ? [last] : []), ...(FIRM_ENDS.has(last) ? [FIRM] : [])];
}

const CASE_MARKERS = wordSet('ने को से का के की पर में द्वारा');
/** Behind these a phrase begins, or nothing but which body it was that was named. */
const BEFORE = wordSet(`
  इस इसी उस उसी उक्त ने को से में पर तक कि और तथा एवं व तो जब जबकि लेकिन मगर परंतु किंतु पर बल्कि क्योंकि हालांकि इसलिए ताकि बाद पहले दौरान अनुसार मुताबिक लिए साथ
  भी ही अब तब आज कल फिर उधर इधर वहीं यहां वहां जहां
`);

/** Puts a body in for its head where that stands alone ("महासंघ को नोटिस"), behind where the article has named it. */
export function withBareHeads(
  { tokens }: Pick<ReadSentence, 'tokens'>,
  names: readonly Named[],
  heads: BareHeads,
): Named[] {
  if (heads.size === 0) return [...names];
  const found = tokens.flatMap((token, at): Named[] => {
    const body = heads.get(token.norm);
    if (!body || token.start < body.since || !isAlone(tokens, names, at)) return [];
    return [
      { entity: body.entity, type: 'organization', from: at, to: at + 1, adjective: false, country: false },
    ];
  });
  return found.length === 0 ? [...names] : [...names, ...found].sort((a, b) => a.from - b.from);
}

/** Nothing before it says which one it is, and a case behind it that it takes part. */
function isAlone(tokens: readonly Token[], names: readonly Named[], at: number): boolean {
  if (names.some(({ from, to }) => from <= at && at < to)) return false;
  if (!CASE_MARKERS.has(tokens[at + 1]?.norm ?? '')) return false;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  if (before.kind === 'mark') return before.norm !== '-';
  return BEFORE.has(before.norm) || weekdayOf(before.norm) !== null || COPULAS.has(before.norm);
}
