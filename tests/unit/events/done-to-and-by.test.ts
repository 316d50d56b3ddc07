import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

const GAME = 'राज्य हॉकी लीग के मैच में मेजबान टीम ने जीत दर्ज की। फाइनल में पहुंची टीमें अभ्यास में जुटी हैं।';

describe('a report of games tells', () => {
  it.each([
    ['points taken', 'भोपाल टाइगर्स के तीन अंक काट लिए गए।', 'अंक कटना', [], ['भोपाल टाइगर्स']],
    ['a red card', 'मीनल जोशी को रेड कार्ड दिखाया गया।', 'रेड कार्ड', [], ['मीनल जोशी']],
    ['a protest lodged', 'भोपाल टाइगर्स ने आपत्ति दर्ज कराई।', 'आपत्ति', ['भोपाल टाइगर्स'], []],
    ['a captaincy taken', 'मीनल जोशी से कप्तानी वापस ले ली गई।', 'पद छिनना', [], ['मीनल जोशी']],
    ['a ban lifted', 'समिति ने मीनल जोशी का प्रतिबंध हटा दिया।', 'प्रतिबंध हटना', [], ['मीनल जोशी']],
  ])('%s', (_what, sentence, trigger, agents, targets) => {
    expect(told(`${GAME} शुक्रवार को ${sentence}`).at(-1)).toMatchObject({
      trigger,
      agents,
      targets,
      date: '2025-03-07',
    });
  });
});

describe('what is done to somebody, and by whom', () => {
  it.each([
    ['shut in', 'ग्रामीणों ने विधायक मीनल जोशी का घेराव किया।', 'घेराव', [], ['मीनल जोशी']],
    ['given notice', 'हाईकोर्ट ने रमेश सूद को नोटिस दिया।', 'समन', ['हाईकोर्ट'], ['रमेश सूद']],
    [
      'given a post',
      'मंत्री अजय राणा ने मीनल जोशी को नियुक्ति पत्र सौंपा।',
      'नियुक्ति पत्र',
      ['अजय राणा'],
      ['मीनल जोशी'],
    ],
    ['flown out', 'सेना के हेलीकॉप्टर से सुनील वर्मा को दिल्ली ले जाया गया।', 'एयरलिफ्ट', [], ['सुनील वर्मा']],
    ['a fast broken', 'विधायक मीनल जोशी ने अनशन तोड़ दिया।', 'आंदोलन की समाप्ति', ['मीनल जोशी'], []],
    ['an office taken', 'अजय राणा ने मुख्य सचिव का पद संभाला।', 'पदभार', ['अजय राणा'], []],
  ])('%s', (_what, sentence, trigger, agents, targets) => {
    expect(told(`शुक्रवार को ${sentence}`)).toMatchObject([{ trigger, agents, targets, date: '2025-03-07' }]);
  });

  it('is no end of a protest where that is asked for', () => {
    const text = 'शुक्रवार को मंत्री अजय राणा ने किसानों से अनशन समाप्त करने की अपील की।';
    expect(told(text).map(({ trigger }) => trigger)).not.toContain('आंदोलन की समाप्ति');
  });

  it('is done by a chairwoman who has given notice, and not to her', () => {
    const text = 'शुक्रवार को अध्यक्ष मीनल जोशी नौ विधायकों को नोटिस थमा चुकी थीं।';
    expect(told(text)).toMatchObject([{ trigger: 'समन', agents: ['मीनल जोशी'], targets: [] }]);
  });
});
