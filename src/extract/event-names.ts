import type { Named } from '../events/actors.ts';
import { OFFICE_MODIFIERS } from '../names/cues/titles.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { LocalEntity, Mention, RoleMention } from './extract.ts';
import type { ReadSentence } from './reading.ts';

/** A person of the article by the office that it gives them: "मुख्यमंत्री", of which country or body. */
type Holder = { readonly office: readonly string[]; readonly person: number; readonly of: number | null };

/** Offices that have two words for them, each in the form that stands for both. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['पीएम', 'प्रधानमंत्री'],
  ['सीएम', 'मुख्यमंत्री'],
  ['डीएम', 'जिलाधिकारी'],
  ['कलेक्टर', 'जिलाधिकारी'],
  ['गवर्नर', 'राज्यपाल'],
]);
/** Who was in office is not who is. */
const FORMER = wordSet('पूर्व तत्कालीन दिवंगत अपदस्थ बर्खास्त निर्वासित');
/** Titles that many in one story have. */
const COMMON = wordSet('नेता सदस्य अधिकारी प्रवक्ता सांसद विधायक मंत्री प्रतिनिधि जवान खिलाड़ी कार्यकर्ता');

/** Those who alone hold an office in an article, by the first word of it. */
export type Holders = ReadonlyMap<string, readonly Holder[]>;

/** Who alone holds which office in an article. Common titles and former offices tell nobody. */
export function holdersOf(roles: readonly RoleMention[]): Holders {
  const holders = new Map<string, Holder>();
  const shared = new Set<string>();
  for (const { office, entity, of, text } of roles) {
    const words = office.split(' ').map(sameOffice);
    const isVague = words.length === 1 && COMMON.has(words[0] ?? '');
    if (office === '' || isVague || text.split(' ').some((word) => FORMER.has(word))) continue;
    const key = `${words.join(' ')} ${of ?? ''}`;
    const known = holders.get(key);
    if (known && known.person !== entity) shared.add(key);
    holders.set(key, { office: words, person: entity, of });
  }
  const byWord = new Map<string, Holder[]>();
  for (const [key, holder] of holders) {
    const [first = ''] = holder.office;
    if (!shared.has(key)) byWord.set(first, [...(byWord.get(first) ?? []), holder]);
  }
  return byWord;
}

function sameOffice(norm: string): string {
  return SAME_OFFICE.get(norm) ?? norm;
}

/** The names of a sentence as the event finder reads them, with the offices that stand for a person whom the article names. */
export function namesOf(
  sentence: ReadSentence,
  entities: readonly LocalEntity[],
  mentions: readonly Mention[],
  holders: Holders,
): Named[] {
  const names = mentions.flatMap((mention): Named[] => {
    const entity = entities[mention.entity];
    if (!entity || (sentence.dateline && isDateline(sentence, mention))) return [];
    const from = sentence.tokens.findIndex((token) => token.end > mention.start);
    const to = sentence.tokens.findLastIndex((token) => token.start < mention.end) + 1;
    if (entity.type === 'person' && isCalledSo(sentence.tokens, from, to)) return [];
    const country = isCountry(entity);
    return [
      {
        entity: mention.entity,
        type: entity.type,
        from,
        to,
        adjective: mention.form === 'adjective',
        country,
      },
    ];
  });
  return withOffices(sentence.tokens, names, holders);
}

/** "… मेडिकल कॉलेज", "… स्टेडियम": what is called after somebody, who takes part in nothing there. */
const NAMESAKES = wordSet(`
  अस्पताल हॉस्पिटल मेडिकल स्टेडियम एयरपोर्ट हवाईअड्डा हवाईअड्डे हवाई विश्वविद्यालय कॉलेज मार्ग चौक सेतु पार्क भवन सभागार ऑडिटोरियम ट्रॉफी कप पुरस्कार सम्मान योजना परिसर अकादमी
`);
/** May stand before what is called after somebody: "राजीव गांधी खेल परिसर". */
const OF_SPORT = wordSet('खेल इंडोर क्रिकेट हॉकी फुटबॉल एथलेटिक्स राष्ट्रीय अंतरराष्ट्रीय राजकीय');

function isCalledSo(tokens: readonly Token[], from: number, to: number): boolean {
  const head = OF_SPORT.has(tokens[to]?.norm ?? '') ? to + 1 : to;
  return isCraft(tokens, from, to) || NAMESAKES.has(tokens[head]?.norm ?? '');
}

/** "लैंडर विक्रम": not a person's name. */
function isCraft(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    CRAFTS.has(tokens[from - 1]?.norm ?? '') || (to - from === 1 && CRAFTS.has(tokens[from]?.norm ?? ''))
  );
}

const CRAFTS = wordSet('लैंडर रोवर यान उपग्रह रॉकेट विमान जहाज पोत युद्धपोत पनडुब्बी ट्रेन नाव चक्रवात तूफान');

/** Whether lists know a local entity as a country. */
export function isCountry(entity: LocalEntity | undefined): boolean {
  return /^(?:[A-Z]{2}|GB-(?:ENG|SCT|WLS|NIR))$/.test(entity?.listed ?? '');
}

/** A dateline stands before the first words of a paragraph: what it names is where the report was written. */
function isDateline(sentence: ReadSentence, mention: Mention): boolean {
  const colon = sentence.tokens.findIndex(
    (token) => token.norm === ':' || token.norm === '।' || token.norm === ')',
  );
  const end = sentence.tokens[colon]?.end ?? sentence.start;
  return mention.end <= end;
}

/** Puts a person's name in for an office that stands alone ("मुख्यमंत्री ने", "नेपाल के शिक्षा मंत्री से"). */
function withOffices(tokens: readonly Token[], names: readonly Named[], holders: Holders): Named[] {
  if (holders.size === 0) return [...names];
  const offices: Named[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = officeAt(tokens, names, holders, at);
    if (found === null) continue;
    offices.push(found);
    at = found.to - 1;
  }
  const kept = names.filter(
    (name) => !offices.some((office) => office.from <= name.from && name.to <= office.to),
  );
  return [...kept, ...offices].sort((a, b) => a.from - b.from);
}

function officeAt(
  tokens: readonly Token[],
  names: readonly Named[],
  holders: Holders,
  at: number,
): Named | null {
  const first = sameOffice(tokens[at]?.norm ?? '');
  const held = (holders.get(first) ?? []).filter(({ office }) =>
    office.every((word, i) => sameOffice(tokens[at + i]?.norm ?? '') === word),
  );
  const longest = Math.max(0, ...held.map(({ office }) => office.length));
  const to = at + longest;
  if (longest === 0 || !CASE_MARKERS.has(tokens[to]?.norm ?? '')) return null;
  if (names.some((name) => name.from < to && name.to > at)) return null;
  const before = tokens[at - 1]?.norm ?? '';
  if (OFFICE_MODIFIERS.has(before) || FORMER.has(before)) return null;
  const owner = ownerBefore(tokens, names, at);
  if (owner === null && OF.has(before)) return null;
  const people = held.filter(
    ({ office, of }) => office.length === longest && (owner === null || of === owner.entity),
  );
  const [only, ...others] = people;
  if (!only || others.some(({ person }) => person !== only.person)) return null;
  return {
    entity: only.person,
    type: 'person',
    from: owner?.from ?? at,
    to,
    adjective: false,
    country: false,
  };
}

const CASE_MARKERS = wordSet('ने को से का के की पर द्वारा');
const OF = new Set(['का', 'के', 'की']);

/** Whose office it is: "नेपाली …", "नेपाल के …", "इसरो …". */
function ownerBefore(tokens: readonly Token[], names: readonly Named[], at: number): Named | null {
  const end = OF.has(tokens[at - 1]?.norm ?? '') ? at - 1 : at;
  return names.find((name) => name.to === end && name.type !== 'person') ?? null;
}
