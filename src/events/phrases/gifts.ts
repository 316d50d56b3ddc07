import type { Field } from './rows.ts';

/** General knowledge of Hindi news: what is handed to those who are honoured. */
export const GIFTS: Field = {
  phrases: [
    [
      'award',
      'इनाम',
      'लाख_रुपये_का_चेक लाख_रुपये_के_चेक लाख_रुपए_का_चेक लाख_रुपए_के_चेक लाख_का_चेक लाख_के_चेक हजार_रुपये_का_चेक हजार_रुपये_के_चेक करोड़_रुपये_का_चेक',
      'सौंप दे =भेंट थमा',
      '@person -मृतक -परिजन -परिवार -पीड़ित -आश्रित -शहीद -मुआवजा -रिश्वत -घूस -बाउंस -बैंक -विधवा -पत्नी',
    ],
  ],
  idioms: [],
};
