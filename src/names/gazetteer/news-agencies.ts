/**
 * News agencies by their names in the gazetteer's ids: houses whose reports others print. Behind an id stand how Hindi and English readers know
 * the agency, and spellings that mean it only where a report is credited ("(भाषा)", "(वार्ता)"): in a sentence they are ordinary words. General
 * knowledge of the Hindi press.
 */
const TABLE = `
pti = भाषा = PTI = भाषा
ani = एएनआई = ANI
ians = आईएएनएस = IANS
uni = वार्ता = UNI = वार्ता, यूनीवार्ता, यूनी वार्ता
hindusthan-samachar = हिन्दुस्थान समाचार = Hindusthan Samachar = हि स, हिस
reuters = रॉयटर्स = Reuters
ap = एपी = AP
afp = एएफपी = AFP
dpa = डीपीए = dpa
tass = तास = TASS
ria = रिया नोवोस्ती = RIA Novosti
interfax = इंटरफैक्स = Interfax
sputnik = स्पूतनिक = Sputnik
xinhua = शिन्हुआ = Xinhua
kcna = केसीएनए = KCNA
yonhap = योनहाप = Yonhap
kyodo = क्योदो = Kyodo
jiji = जीजी प्रेस = Jiji Press
irna = इरना = IRNA
fars = फ़ार्स = Fars
tasnim = तसनीम = Tasnim
mehr = मेहर = Mehr
anadolu = अनादोलु = Anadolu
spa = एसपीए = SPA
sana = सना = SANA
wam = वाम = WAM
bloomberg = ब्लूमबर्ग = Bloomberg
`;

/** What readers call an agency, in both languages of the interface. */
export type AgencyName = { readonly hindi: string; readonly english: string };

type Row = { readonly id: string; readonly name: AgencyName; readonly credits: readonly string[] };

const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [id = '', hindi = '', english = '', credits = ''] = row.split(' = ');
    return { id: `org/${id}`, name: { hindi, english }, credits: credits === '' ? [] : credits.split(', ') };
  });

/** The names of all agencies by their ids. */
export const NEWS_AGENCIES: ReadonlyMap<string, AgencyName> = new Map(ROWS.map(({ id, name }) => [id, name]));

/** The ids of agencies by the spellings that only credits have. */
export const CREDIT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ id, credits }) => credits.map((credit): [string, string] => [credit, id])),
);
