/**
 * The regular adjective of a place name (रूस → रूसी, कोरिया → कोरियाई), or null where the name's ending has no
 * regular one (इटली, मेक्सिको). Source: standard Hindi word formation: ई joins a consonant as a sign and the vowel
 * ā as a letter. Names whose adjective is another (अमेरिका → अमेरिकी) say so in their table.
 */
export function regularAdjective(name: string): string | null {
  if (/[क-ह\u0958-\u095f]\u093c?$/.test(name)) return `${name}ी`;
  return /[ाआ]$/.test(name) ? `${name}ई` : null;
}
