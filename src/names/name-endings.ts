import { wordSet } from '../text/word-set.ts';

/** What given names end in and are called without: "वसंतराव", "वसंत". */
export const NAME_ENDINGS = wordSet(`
  राव लाल भाई बेन बहन चंद चंद्र कुमार सिंह दास राम नाथ प्रसाद मल बाई देवी जी अप्पा अम्मा स्वामी वती इंदर
`);
