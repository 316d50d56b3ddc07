import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('उसने behind और', () => {
  it('is the crew that the clause before tells of', () => {
    const text =
      'एसपी फरहा नकवी ने बताया कि धमाका रात में हुआ। राष्ट्रीय आपदा मोचन बल (एनडीआरएफ) का सतना से आया एक दल अभियान में शामिल हुआ और दोपहर तक उसने मलबे से चार लोगों को जीवित बाहर निकाला।';
    expect(told(text).at(-1)).toMatchObject({
      kind: 'rescue',
      agents: ['राष्ट्रीय आपदा मोचन बल'],
      targets: [],
    });
  });

  it('is nobody of the sentence before', () => {
    const text =
      'विधायक फरहा नकवी ने भाषण दिया। पुलिस की एक टीम रात में गई और उसने व्यापारी मोहित बंसल को गिरफ्तार किया।';
    expect(told(text)).toMatchObject([{ kind: 'arrest', agents: [], targets: ['मोहित बंसल'] }]);
  });
});

describe('उन्हें', () => {
  it('is nobody where somebody of the family acted', () => {
    const text = 'मृतका लीना दास के पति ने थाने में शिकायत दी। पुलिस ने उन्हें हिरासत में लिया।';
    expect(told(text)).toEqual([]);
  });
});

describe('who is told of', () => {
  it('is hurt where the part of the body is', () => {
    expect(told('मुख्यमंत्री विनायक सहगल के पैर में चोट लग गई।')).toMatchObject([
      { kind: 'injury', agents: ['विनायक सहगल'] },
    ]);
  });

  it('is not whose rubble it is', () => {
    const text =
      'मुख्यमंत्री विनायक सहगल भोपाल में हैं। जिस कारखाने से लपटें उठी थीं, उसके मलबे से शनिवार को तीन और शव निकाले जाने के साथ मृतकों की संख्या 14 हो गई है।';
    expect(told(text)).toEqual([]);
  });

  it('behind कि goes on there', () => {
    const text =
      'रेफरी मोहित बंसल ने साफ किया कि कप्तान फरहा नकवी पूरी तरह फिट हैं और टूर्नामेंट के सेमीफाइनल में विनायक सहगल के खिलाफ मैच खेलेंगी।';
    expect(told(text)).toMatchObject([{ kind: 'match', agents: ['फरहा नकवी'], targets: ['विनायक सहगल'] }]);
  });

  it('does not resign when he passes the resignation of another on', () => {
    const text =
      'मंत्री विनायक सहगल ने मंगलवार को पद छोड़ दिया। मुख्यमंत्री फरहा नकवी ने देर शाम उनका त्यागपत्र राज्यपाल को भेज दिया।';
    expect(told(text).at(-1)).toMatchObject({ agents: ['विनायक सहगल'], partners: ['फरहा नकवी'] });
  });

  it('is not honoured by honouring others', () => {
    const text = 'मुख्यमंत्री विनायक सहगल बुधवार को भोपाल में विजेता टीम को सम्मानित करेंगे।';
    expect(told(text)).toMatchObject([{ kind: 'award', agents: ['विनायक सहगल'], targets: [] }]);
  });

  it('is honoured where nobody else is', () => {
    expect(told('खिलाड़ी फरहा नकवी भोपाल में सम्मानित होंगी।')).toMatchObject([{ targets: ['फरहा नकवी'] }]);
    expect(told('मंडला के फरहा नकवी बुलबुल को दो माह की सजा मिली।')).toMatchObject([{ agents: [] }]);
  });

  it('acts where वहीं stands behind the name', () => {
    const text = 'भारी भीड़ देख मंत्री विनायक सहगल ने वहीं खड़े-खड़े इंजीनियर मोहित बंसल को सस्पेंड कर डाला।';
    expect(told(text)).toMatchObject([{ agents: ['विनायक सहगल'], targets: ['मोहित बंसल'] }]);
  });

  it('is nobody whom a hospital is called after', () => {
    const text = 'नीलगिरि के मजदूर मोहित बंसल (29) ने भोपाल के सरोजिनी नायडू अस्पताल (एसएनएच) में दम तोड़ दिया।';
    expect(told(text)).toMatchObject([{ kind: 'deaths', agents: ['मोहित बंसल'], targets: [] }]);
  });

  it('is no victim of the killing that he is charged with', () => {
    const text = 'शनिवार को फैक्ट्री के मैनेजर मोहित बंसल के खिलाफ गैर इरादतन हत्या का मामला दर्ज किया गया।';
    expect(told(text)).toMatchObject([{ kind: 'case', targets: ['मोहित बंसल'] }]);
  });

  it('wins no medal with whom he beats for it', () => {
    const text = 'मुक्केबाज फरहा नकवी ने शनिवार को फाइनल मुकाबले में लीना दास को 5-0 से शिकस्त देकर स्वर्ण पदक जीता।';
    expect(told(text).at(-1)).toMatchObject({ kind: 'award', agents: ['फरहा नकवी'], targets: [] });
  });

  it('makes the inquiry that is given to him', () => {
    const text = 'मुख्यमंत्री विनायक सहगल ने पूरे मामले की जांच सेवानिवृत्त न्यायाधीश मोहित बंसल को सौंपने के आदेश दिए।';
    expect(told(text)).toMatchObject([
      { kind: 'investigation', status: 'happened', agents: ['विनायक सहगल'], partners: ['मोहित बंसल'] },
    ]);
  });

  it('does nothing that only names what he gave himself up for', () => {
    const text = 'गोमती फाइनेंस लूट और हत्याकांड के आरोपी मोहित बंसल ने शुक्रवार को अदालत में आत्मसमर्पण किया।';
    expect(told(text).filter(({ kind }) => kind !== 'arrest')).toEqual([]);
  });

  it('does not stay the notices that he gave', () => {
    const text = 'न्यायमूर्ति मोहित बंसल ने अध्यक्ष फरहा नकवी द्वारा आठ विधायकों को जारी नोटिसों पर रोक लगा दी।';
    expect(told(text)).toMatchObject([{ kind: 'order', agents: ['मोहित बंसल'], targets: [] }]);
  });

  it('may stand behind what he does', () => {
    const text = 'टूर्नामेंट का उद्घाटन शनिवार को खेल मंत्री विनायक सहगल ने किया।';
    expect(told(text)).toMatchObject([{ kind: 'opening', agents: ['विनायक सहगल'], date: '2025-03-08' }]);
  });
});
