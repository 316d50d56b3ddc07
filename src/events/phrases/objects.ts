import type { EventKind } from '../event-kinds.ts';

/** Verbs that tell an event of what stands before them: root, and nouns of which one must stand close by. */
type ObjectRow = readonly [kind: EventKind, root: string, objects: string];

const ARMS = 'मिसाइल रॉकेट गोला बम ड्रोन टॉरपीडो';
const FORCES = 'सैनिक सेना जवान टुकड़ी फौज बल नौसेना युद्धपोत पनडुब्बी विमान टैंक मिसाइल कमांडो दस्ता बेड़ा';
const CIVILIANS =
  'नागरिक लोग यात्री पर्यटक श्रद्धालु मछुआरा छात्र छात्रा बच्चा ग्रामीण तीर्थयात्री बंधक सैलानी भारतीय मजदूर';

/** General knowledge of Hindi news. */
export const OBJECT_ROWS: readonly ObjectRow[] = [
  ['attack', 'दाग', ARMS],
  ['attack', 'गिरा', 'बम'],
  ['deployment', 'भेज', `${FORCES} टीम`],
  ['deployment', 'लगा', 'टीम जवान हेलीकॉप्टर हेलिकॉप्टर'],
  ['layoff', 'निकाल', 'कर्मचारी'],
  ['rescue', 'निकाल', CIVILIANS],
  ['rescue', 'बचा', CIVILIANS],
];
