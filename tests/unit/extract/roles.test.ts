import { describe, expect, it } from 'vitest';
import { engine, extractOf, newsArticle } from '../../engine.ts';

/** The roles of a text as `name: role`. */
function roles(text: string): string[] {
  const { entities, roles: found } = extractOf(text);
  return found.map((role) => `${entities[role.entity]?.name}: ${role.text}`);
}

describe('a role is read', () => {
  it.each([
    ['before the name', 'विधायक तरुण मिश्रा ने बात की।', 'तरुण मिश्रा: विधायक'],
    ['with its country', 'बोलीविया के वित्त मंत्री मार्को देलगादो ने बात की।', 'मार्को देलगादो: बोलीविया के वित्त मंत्री'],
    ['with a country’s adjective', 'नेपाली विदेश मंत्री प्रमिला थापा ने बात की।', 'प्रमिला थापा: नेपाली विदेश मंत्री'],
    ['with its body', 'मजदूर संघ के पूर्व महासचिव जतिन खोसला ने बात की।', 'जतिन खोसला: मजदूर संघ के पूर्व महासचिव'],
    ['behind the name', 'मार्को देलगादो बोलीविया के वित्त मंत्री हैं।', 'मार्को देलगादो: बोलीविया के वित्त मंत्री'],
    ['alone behind the name', 'मार्को देलगादो सांसद हैं।', 'मार्को देलगादो: सांसद'],
    ['behind जो', 'मार्को देलगादो, जो बोलीविया के वित्त मंत्री हैं, ने बात की।', 'मार्को देलगादो: बोलीविया के वित्त मंत्री'],
    [
      'as what somebody swears to be',
      'मार्को देलगादो ने गुरुवार को मुख्यमंत्री पद की शपथ ली।',
      'मार्को देलगादो: मुख्यमंत्री',
    ],
    ['as what somebody does', 'पर्वतारोही झिल्मा ओरतेगा ने शिखर छुआ।', 'झिल्मा ओरतेगा: पर्वतारोही'],
    ['without the form of address behind it', 'कलेक्टर डॉ. रमा देशपांडे ने बात की।', 'रमा देशपांडे: कलेक्टर'],
  ])('%s', (_where, text, role) => {
    expect(roles(text)).toEqual([role]);
  });

  it.each(['कल', 'शनिवार रात', 'पड़ोसी देश', 'इस बीच'])('without what stands before it: %s', (before) => {
    const article = newsArticle(`${before} बोलीविया के वित्त मंत्री मार्को देलगादो ने बात की।`);
    const [role] = engine.extract(article).roles;
    expect(article.text.slice(role?.start, role?.end)).toBe('बोलीविया के वित्त मंत्री');
  });

  it('tells the office without praise and time, and whose it is', () => {
    const { entities, roles: found } = extractOf('बोलीविया के तत्कालीन वित्त मंत्री मार्को देलगादो ने बात की।');
    expect(found).toMatchObject([{ text: 'बोलीविया के तत्कालीन वित्त मंत्री', office: 'वित्त मंत्री' }]);
    expect(entities[found[0]?.of ?? -1]?.listed).toBe('BO');
  });
});

describe('no role is', () => {
  it.each([
    ['a word that judges', 'तानाशाह मार्को देलगादो ने भाषण दिया।'],
    ['what police call somebody', 'आरोपी मोहित बंसल को ले जाया गया।'],
    ['kin', 'उनकी बहन मीरा बोस ने बात की।'],
    ['a title of somebody else', 'विधायक ने कहा कि मोहित बंसल अच्छे हैं।'],
    ['what somebody was', 'मार्को देलगादो बोलीविया के वित्त मंत्री थे।'],
    ['what somebody is not', 'मार्को देलगादो बोलीविया के वित्त मंत्री नहीं हैं।'],
    ['a title behind a comma', 'सभा में विधायक, मोहित बंसल और किसान थे।'],
  ])('%s', (_what, text) => {
    expect(roles(text)).toEqual([]);
  });

  it('the time before it', () => {
    expect(roles('बैठक से पहले विधायक तरुण मिश्रा ने बात की।')).toEqual(['तरुण मिश्रा: विधायक']);
    expect(roles('राज्य के पहले राज्यपाल तरुण मिश्रा ने बात की।')).toEqual(['तरुण मिश्रा: राज्य के पहले राज्यपाल']);
  });
});
