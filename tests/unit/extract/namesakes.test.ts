import { describe, expect, it } from 'vitest';
import { engine, extractOf, mentionsOf, newsArticle } from '../../engine.ts';

/** The words with which a text names an entity, in the order of the text. */
function naming(text: string, name: string): string[] {
  const article = newsArticle(text);
  return mentionsOf(article, engine.extract(article), name);
}

describe('a name that a list has for something else', () => {
  it('is somebody’s behind the words that introduce the bearer', () => {
    const text = 'कप्तान काशी पाटिल ने टीम को संभाला। काशी को चोट लगी। पाटिल ने आराम किया।';
    expect(naming(text, 'काशी पाटिल')).toEqual(['काशी पाटिल', 'काशी', 'पाटिल']);
  });

  it('stays the place where the words around it say so', () => {
    const text = 'कप्तान काशी पाटिल ने टीम को संभाला। मैच काशी में होगा।';
    expect(naming(text, 'काशी पाटिल')).toEqual(['काशी पाटिल']);
  });

  it('is somebody who leads, also before the words that introduce the bearer', () => {
    const text = 'काशी की अगुवाई में मजदूर सड़क पर उतरे। नेता काशी सिंह पाटिल ने मुआवजा मांगा।';
    expect(naming(text, 'काशी सिंह पाटिल')).toEqual(['काशी', 'काशी सिंह पाटिल']);
  });

  it('stays the river towards which somebody looks', () => {
    const text = 'खलासी गंगा तलपड़े का शव मिला। मां गंगा की ओर देखती रही। नाव गंगा के किनारे लगी।';
    expect(naming(text, 'गंगा तलपड़े')).toEqual(['गंगा तलपड़े']);
  });

  it('is no firm’s where somebody of that surname is introduced', () => {
    const text = 'ज्वैलर रामबाबू सोनी ने शिकायत की। सोनी को गोली लगी। सोनी के भतीजे ने बयान दिया।';
    expect(naming(text, 'रामबाबू सोनी')).toEqual(['रामबाबू सोनी', 'सोनी', 'सोनी']);
  });
});

describe('a name that a list has for a town', () => {
  it('is somebody’s where an age stands before it', () => {
    const text = 'असम की 21 वर्षीय विदिशा ने मुकाबला जीता। कोच ने कहा कि विदिशा ने धैर्य रखा। बारिश विदिशा में हुई।';
    expect(naming(text, 'विदिशा').slice(0, 2)).toEqual(['विदिशा', 'विदिशा']);
    expect(extractOf(text).entities.filter(({ name }) => name === 'विदिशा')[0]?.type).toBe('person');
  });

  it('is somebody’s who beats somebody', () => {
    const text = 'मथुरा ने रत्ना लेस्तारी को 21-18 से हराया। मथुरा की टक्कर अगले दौर में होगी।';
    expect(extractOf(text).entities.find(({ name }) => name === 'मथुरा')?.type).toBe('person');
  });

  it('is the town’s behind the age of one who lives there, and where a team is beaten', () => {
    const text = '25 वर्षीय मथुरा निवासी युवक पकड़ा गया। मथुरा ने आगरा को मैच में हराया।';
    expect(extractOf(text).entities.find(({ name }) => name === 'मथुरा')?.type).toBe('place');
  });
});

describe('a name that is a word', () => {
  it('is somebody’s at the head of a clause', () => {
    const text = 'जन दल के नेता प्रशांत किशोर ने अनशन किया। किशोर को सोमवार तड़के हिरासत में लिया गया।';
    expect(naming(text, 'प्रशांत किशोर')).toEqual(['प्रशांत किशोर', 'किशोर']);
  });

  it('stays a word where things are told of what it means', () => {
    const text = 'निर्देशक आशा दत्ता ने फिल्म बनाई। दत्ता कहती हैं कि आशा और धैर्य सीखना चाहिए।';
    expect(naming(text, 'आशा दत्ता')).toEqual(['आशा दत्ता', 'दत्ता']);
  });
});

describe('another name of somebody', () => {
  it('is joined by "उर्फ"', () => {
    const text = 'पुलिस ने विक्रांत उर्फ विक्की भड़ाना को पकड़ा। विक्की ने बयान दिया।';
    expect(extractOf(text).entities.filter(({ type }) => type === 'person')).toHaveLength(1);
  });

  it('is joined by "के नाम से जाना जाता है"', () => {
    const text = 'कमांडर हमदान दगालो, जिन्हें हेमेदती के नाम से जाना जाता है, ने सरकार बनाई। हेमेदती के साथी भी थे।';
    expect(naming(text, 'हमदान दगालो')).toEqual(['हमदान दगालो', 'हेमेदती', 'हेमेदती']);
  });

  it('is spelled by the letters of the initials', () => {
    const text = 'नेता के. टी. रामाराव ने सरकार को घेरा। केटीआर ने कहा कि जांच हो।';
    expect(naming(text, 'के. टी. रामाराव')).toEqual(['के. टी. रामाराव', 'केटीआर']);
  });
});

describe('two people of one surname', () => {
  it('are told apart by the kin that one is of the other', () => {
    const text = 'विधायक ने स्व. पटैरिया के घर पहुंचकर उनकी पत्नी नीलम पटैरिया से भेंट की।';
    expect(naming(text, 'नीलम पटैरिया')).toEqual(['नीलम पटैरिया']);
  });

  it('are told apart by their portfolios', () => {
    const text = 'विदेश मंत्री जे. यूसुपोव ने बात की। ऊर्जा मंत्री यूसुपोव शनिवार को बांध देखेंगे।';
    expect(naming(text, 'जे. यूसुपोव')).toEqual(['जे. यूसुपोव']);
  });
});
