import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../src/article/plain-text.ts';

const TITLE = 'पुराने बाजार की मरम्मत का काम शुरू हुआ';
const BODY =
  'नगर निगम ने मंगलवार को पुराने बाजार की मरम्मत का काम शुरू कराया। काम तीन महीने में पूरा होगा।\nमहापौर सुधा वर्मा ने कहा कि दुकानदारों को दूसरी जगह दी गई है।';

describe('whom a page credits a report to', () => {
  it.each([
    ['a dateline', `भोपाल, 12 जुलाई (भाषा) ${BODY}`, 'भाषा'],
    ['the head of a dateline', `एएनआई, भोपाल। ${BODY}`, 'एएनआई'],
    ['a label over the body', `Edited By: Seema Rao | Source: IANS\n${BODY}`, 'IANS'],
    ['a label behind it', `${BODY}\nइनपुट: आईएएनएस`, 'आईएएनएस'],
    ['who gave the input', `${BODY}\n(एएनआई के इनपुट के साथ)`, 'एएनआई'],
    ['the same in English', `With inputs from PTI\n${BODY}`, 'PTI'],
    ['a bracket behind the last sentence', `${BODY} (एएनआई)`, 'एएनआई'],
    ['a signature', `${BODY}\n--आईएएनएस\nएसके/एएम`, 'आईएएनएस'],
    ['a line with a place', `पीटीआई, भोपाल\n${BODY}`, 'पीटीआई, भोपाल'],
    ['a byline', `By: भाषा\n${BODY}`, 'भाषा'],
    ['a dateline without a day', `भोपाल (हि.स.)। ${BODY}`, 'हि.स'],
    ['an abbreviation alone over the body', `पीटीआई\n${BODY}`, 'पीटीआई'],
    ['the same with dots', `A.N.I.\n${BODY}`, 'A.N.I.'],
  ])('is read off %s', (_, text, credit) => {
    expect(readPlainText(`${TITLE}\n${text}`).credits).toContain(credit);
  });

  it.each([
    ['the credit of a picture', `(फोटो सोर्स: पीटीआई)\n${BODY}`],
    ['the same in English', `Image Source: ANI\n${BODY}`],
    ['whom a sentence cites', BODY.replace('महापौर', 'समाचार एजेंसी एएनआई के मुताबिक महापौर')],
    ['a bracket inside the text', BODY.replace('नगर निगम', 'नगर निगम (एनएन)')],
  ])('is not %s', (_, text) => {
    expect(readPlainText(`${TITLE}\n${text}`).credits).toEqual([]);
  });
});
