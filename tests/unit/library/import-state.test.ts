import { describe, expect, test } from 'vitest';
import {
  CHOOSING,
  type ImportEvent,
  type ImportState,
  importAfter,
  isUnderWay,
  perSecond,
  timeLeft,
} from '../../../extension/library/import/import-state.ts';
import type { FileFault, Survey } from '../../../extension/library/worker/api.ts';

/*
 *   choosing ──chosen──▶ surveying ──surveyed──▶ preview ──confirmed──▶ importing ──ended──▶ done ──undone──▶ choosing
 *      ▲                     │ stopped, then        │ stopped               │ stopped, then     │ left
 *      └─────────────────────┴──────────────────────┴───────────────────────┴───────────────────┘
 *   from surveying and importing also to failed, and from there by leaving to choosing
 */

const FAULT: FileFault = { file: 'a.json', line: 3, code: 'no-text', params: {} };
const SURVEY: Survey = {
  read: 4,
  fresh: 3,
  duplicates: 1,
  undated: 0,
  outlets: 2,
  from: '2025-07-01',
  to: '2025-07-13',
  faults: [FAULT],
};

function importOf(...events: readonly ImportEvent[]): ImportState {
  return events.reduce(importAfter, CHOOSING);
}

const CHOSEN: ImportEvent = { kind: 'chosen', name: 'जुलाई' };
const SURVEYED: ImportEvent = { kind: 'surveyed', survey: SURVEY };
const CONFIRMED: ImportEvent = { kind: 'confirmed' };
const STOPPED: ImportEvent = { kind: 'stopped' };
const ADDED: ImportEvent = { kind: 'ended', outcome: { kind: 'added', set: 's1', articles: 3 } };

test('files are surveyed, shown, named, added; what was wrong with them stays in sight', () => {
  expect(importOf(CHOSEN)).toMatchObject({ kind: 'surveying', pace: null });
  expect(importOf(CHOSEN, SURVEYED)).toEqual({ kind: 'preview', name: 'जुलाई', survey: SURVEY });
  expect(importOf(CHOSEN, SURVEYED, { kind: 'named', name: 'नहर' })).toMatchObject({ name: 'नहर' });
  expect(importOf(CHOSEN, SURVEYED, CONFIRMED, ADDED)).toEqual({
    kind: 'done',
    set: 's1',
    articles: 3,
    faults: [FAULT],
    isUndoing: false,
  });
});

test('files without anything new ask nothing: they say what was wrong', () => {
  const survey = { ...SURVEY, fresh: 0 };
  expect(importOf(CHOSEN, { kind: 'surveyed', survey })).toEqual({
    kind: 'failed',
    why: 'nothing-new',
    reason: '',
    faults: [FAULT],
  });
});

describe('stopping', () => {
  test('waits for the worker to stop, and then nothing was added', () => {
    expect(importOf(CHOSEN, STOPPED)).toMatchObject({ kind: 'surveying', isStopping: true });
    expect(importOf(CHOSEN, STOPPED, { kind: 'surveyed', survey: null })).toEqual({
      kind: 'choosing',
      after: 'stopped',
    });
    const stopping = importOf(CHOSEN, SURVEYED, CONFIRMED, STOPPED);
    expect(stopping).toMatchObject({ kind: 'importing', isStopping: true });
    expect(importAfter(stopping, { kind: 'ended', outcome: { kind: 'stopped' } })).toEqual({
      kind: 'choosing',
      after: 'stopped',
    });
  });

  test('that came too late shows what was added', () => {
    expect(importOf(CHOSEN, SURVEYED, CONFIRMED, STOPPED, ADDED)).toMatchObject({ kind: 'done', set: 's1' });
  });

  test('before adding has nothing to wait for', () => {
    expect(importOf(CHOSEN, SURVEYED, STOPPED)).toEqual({ kind: 'choosing', after: 'stopped' });
  });
});

test('undoing leads back to the beginning, and says so', () => {
  const done = importOf(CHOSEN, SURVEYED, CONFIRMED, ADDED);
  expect(importAfter(done, { kind: 'undoing' })).toMatchObject({ kind: 'done', isUndoing: true });
  expect(importAfter(done, { kind: 'undone' })).toEqual({ kind: 'choosing', after: 'undone' });
});

test.each([
  [{ kind: 'full' }, { why: 'full', reason: '' }],
  [{ kind: 'nothing-new' }, { why: 'nothing-new', reason: '' }],
  [
    { kind: 'failed', reason: 'the lists are damaged' },
    { why: 'fault', reason: 'the lists are damaged' },
  ],
] as const)('an import that ends with %j says why', (outcome, said) => {
  const failed = importOf(CHOSEN, SURVEYED, CONFIRMED, { kind: 'ended', outcome });
  expect(failed).toEqual({ kind: 'failed', faults: [FAULT], ...said });
});

test('other files cannot be chosen while something is under way, and can at any other time', () => {
  const importing = importOf(CHOSEN, SURVEYED, CONFIRMED);
  expect(isUnderWay(importing)).toBe(true);
  expect(importAfter(importing, CHOSEN)).toEqual(importing);
  expect(importOf(CHOSEN, SURVEYED, CHOSEN)).toMatchObject({ kind: 'surveying' });
});

test('leaving the page ends what is over, and nothing else', () => {
  const LEFT: ImportEvent = { kind: 'left' };
  expect(importOf(CHOSEN, SURVEYED, CONFIRMED, ADDED, LEFT)).toEqual(CHOOSING);
  expect(importOf(CHOSEN, LEFT)).toMatchObject({ kind: 'surveying' });
  expect(importOf(CHOSEN, SURVEYED, LEFT)).toMatchObject({ kind: 'preview' });
});

test('what comes late changes nothing', () => {
  const choosing = importOf(CHOSEN, SURVEYED, STOPPED);
  for (const late of [SURVEYED, CONFIRMED, ADDED, { kind: 'undone' } as const])
    expect(importAfter(choosing, late)).toEqual(choosing);
});

describe('the pace', () => {
  const progressed = (done: number, now: number): ImportEvent => ({
    kind: 'progressed',
    progress: { stage: 'extracting', done, total: 100 },
    now,
  });
  const paceOf = (state: ImportState) => ('pace' in state ? state.pace : null);

  test('is reckoned from when the stage began', () => {
    const pace = paceOf(importOf(CHOSEN, progressed(0, 1000), progressed(20, 6000)));
    if (pace === null) throw new Error('no pace');
    expect(perSecond(pace)).toBe(4);
    expect(timeLeft(pace)).toBe(20_000);
  });

  test('begins anew with each stage', () => {
    const reading: ImportEvent = {
      kind: 'progressed',
      progress: { stage: 'reading', done: 9, total: 9 },
      now: 500,
    };
    const pace = paceOf(importOf(CHOSEN, reading, progressed(0, 9000), progressed(10, 11_000)));
    expect(pace && perSecond(pace)).toBe(5);
  });

  test('is not guessed from too little', () => {
    const soon = paceOf(importOf(CHOSEN, progressed(0, 0), progressed(50, 400)));
    const few = paceOf(importOf(CHOSEN, progressed(0, 0), progressed(2, 5000)));
    for (const pace of [soon, few]) {
      if (pace === null) throw new Error('no pace');
      expect(perSecond(pace)).toBeNull();
      expect(timeLeft(pace)).toBeNull();
    }
  });
});
