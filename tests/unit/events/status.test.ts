import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const WHO = 'सांसद फरहा नकवी ने मंत्री विनायक सहगल से';
const BOTH = 'सांसद फरहा नकवी और मंत्री विनायक सहगल की';

describe('an event is told', () => {
  it.each([
    ['as done', `${WHO} मुलाकात की।`, 'happened'],
    ['as not done: नहीं', `${WHO} मुलाकात नहीं की।`, 'denied'],
    ['as called off', `${BOTH} मुलाकात रद्द हो गई।`, 'denied'],
    ['as put off', `${BOTH} बैठक टल गई।`, 'denied'],
    ['as put off by somebody', `${BOTH} बैठक टाली गई।`, 'denied'],
    ['as denied', `${BOTH} मुलाकात से दफ्तर ने इनकार किया।`, 'denied'],
    ['as done, where something else is denied', `${BOTH} मुलाकात में गलती से इनकार किया गया।`, 'happened'],
    ['as still to come', 'सांसद फरहा नकवी मंत्री विनायक सहगल से मुलाकात करेंगी।', 'planned'],
    ['as possible', `${BOTH} मुलाकात हो सकती है।`, 'planned'],
    ['as proposed', `${BOTH} प्रस्तावित बैठक पर सबकी नजर है।`, 'planned'],
    ['as coming', `${BOTH} आगामी अहम बैठक के लिए मंच सजा।`, 'planned'],
    ['as a condition', `अगर ${BOTH} मुलाकात हुई तो बात बनेगी।`, 'planned'],
    ['as lying ahead of what is told', `${BOTH} बैठक से पहले सड़कें साफ की गईं।`, 'planned'],
  ])('%s', (_how, text, status) => {
    expect(told(text)).toMatchObject([{ kind: 'meeting', status }]);
  });

  it('with the negation of its own clause only', () => {
    expect(told(`${WHO} मुलाकात की, लेकिन पत्रकारों को समय नहीं दिया।`)).toMatchObject([{ status: 'happened' }]);
  });
});

describe('how sure a sentence is', () => {
  it.each([
    ['plain', `${WHO} मुलाकात की।`],
    ['attributed', `अधिकारियों ने बताया कि ${WHO} मुलाकात की।`],
    ['claimed', `अखबार का दावा है कि ${WHO} मुलाकात की।`],
    ['alleged', `आरोप है कि ${WHO} मुलाकात की।`],
    ['unnamed', `सूत्रों के मुताबिक ${WHO} मुलाकात की।`],
    ['confirmed', `कार्यालय ने पुष्टि की कि ${WHO} मुलाकात की।`],
  ])('its words tell: %s', (certainty, text) => {
    expect(told(text)).toMatchObject([{ kind: 'meeting', certainty }]);
  });

  it('is that of its most cautious word', () => {
    expect(told(`सूत्रों ने दावा किया कि ${WHO} मुलाकात की।`)).toMatchObject([{ certainty: 'unnamed' }]);
  });
});
