import { directForms } from '../text/inflection.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import type { Clause } from './clauses.ts';
import type { FoundTrigger } from './find-triggers.ts';

/** What is said without being sure: "… की खबर", "… होने की चर्चा". */
const NEWS = wordSet('खबर दावा चर्चा बात रिपोर्ट अटकल सूचना अफवाह कयास आरोप');
/** How somebody says that it is not so. */
const DISCLAIMERS = wordSet(`
  खंडन खारिज गलत निराधार बेबुनियाद बकवास झूठ झूठी झूठा झूठे अफवाह अटकल अटकलें भ्रामक फर्जी मनगढ़ंत कोरी नकार नकारा नकारते इनकार इन्कार
`);
/** How far behind the trigger the news of it is named, and how far behind that how it is judged, in tokens. */
const REACH = 6;

/** What nobody vouches for, before "कि": "अफवाह थी कि …", "… मैसेज वायरल हुआ कि …". */
const RUMOURS = wordSet('अफवाह अफवाहें वायरल फर्जी कयास');

/** Whether a trigger tells only what is rumoured ("अफवाह है कि …"), or what somebody calls untrue ("… की खबरों का खंडन किया"). */
export function isRumour(tokens: readonly Token[], clause: Clause, found: FoundTrigger): boolean {
  const ki = tokens.findLastIndex(({ norm }, at) => norm === 'कि' && at <= clause.from);
  if (ki >= 0 && tokens.slice(0, ki).some(({ norm }, at) => RUMOURS.has(norm) || isPosted(tokens, at, ki)))
    return true;
  const news = tokens.findIndex(
    ({ norm }, at) => at >= found.to && at <= found.end + REACH && directForms(norm).some((f) => NEWS.has(f)),
  );
  if (news < 0 || !OF.has(tokens[news - 1]?.norm ?? '')) return false;
  return tokens.slice(news + 1, news + 1 + REACH).some(({ norm }) => DISCLAIMERS.has(norm));
}

/** "सोशल मीडिया पर दावा होने लगा कि …". `at` is the first of the two words, `ki` where कि stands. */
function isPosted(tokens: readonly Token[], at: number, ki: number): boolean {
  if (tokens[at]?.norm !== 'सोशल' || tokens[at + 1]?.norm !== 'मीडिया') return false;
  return tokens.slice(at, ki).some(({ norm }) => directForms(norm).some((form) => NEWS.has(form)));
}

const OF = new Set(['की', 'के', 'का', 'वाली']);
