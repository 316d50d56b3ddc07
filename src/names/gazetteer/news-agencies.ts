/**
 * News agencies by their names in the gazetteer's ids: houses whose reports others print. Behind an id stand spellings that mean the agency only
 * where a report is credited ("(भाषा)", "(वार्ता)"): in a sentence they are ordinary words. General knowledge of the Hindi press.
 */
const TABLE = `
pti = भाषा
ani
ians
uni = वार्ता, यूनीवार्ता, यूनी वार्ता
hindusthan-samachar = हि स, हिस
reuters
ap
afp
dpa
tass
ria
interfax
sputnik
xinhua
kcna
yonhap
kyodo
jiji
irna
fars
tasnim
mehr
anadolu
spa
sana
wam
bloomberg
`;

const ROWS: readonly { readonly id: string; readonly credits: readonly string[] }[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [id = '', credits = ''] = row.split(' = ');
    return { id: `org/${id}`, credits: credits === '' ? [] : credits.split(', ') };
  });

/** The ids of all agencies. */
export const NEWS_AGENCIES: ReadonlySet<string> = new Set(ROWS.map(({ id }) => id));

/** The ids of agencies by the spellings that only credits have. */
export const CREDIT_SPELLINGS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ id, credits }) => credits.map((credit): [string, string] => [credit, id])),
);
