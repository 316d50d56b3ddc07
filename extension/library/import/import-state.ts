import type { ImportProgress } from '../../../src/store/import.ts';
import type { FileFault, ImportOutcome, Survey } from '../worker/api.ts';

/** How far a survey or an import is. `since` is when its stage began, in ms, by which its pace is reckoned. */
export type Pace = ImportProgress & { readonly since: number; readonly now: number };

/** Where an import stands. `name` is what the new set will be called. */
export type ImportState =
  | { readonly kind: 'choosing'; readonly after: 'nothing' | 'stopped' | 'undone' }
  | {
      readonly kind: 'surveying';
      readonly name: string;
      readonly pace: Pace | null;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'preview'; readonly name: string; readonly survey: Survey }
  | {
      readonly kind: 'importing';
      readonly faults: readonly FileFault[];
      readonly pace: Pace | null;
      readonly isStopping: boolean;
    }
  | {
      readonly kind: 'done';
      readonly set: string;
      readonly articles: number;
      readonly faults: readonly FileFault[];
      readonly isUndoing: boolean;
    }
  | {
      readonly kind: 'failed';
      readonly why: 'nothing-new' | 'full' | 'fault';
      readonly reason: string;
      readonly faults: readonly FileFault[];
    };

/** What happens to an import: what the reader does, and what the worker answers. `now` is a time in ms. */
export type ImportEvent =
  | { readonly kind: 'chosen'; readonly name: string }
  | { readonly kind: 'progressed'; readonly progress: ImportProgress; readonly now: number }
  | { readonly kind: 'surveyed'; readonly survey: Survey | null }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'confirmed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome }
  | { readonly kind: 'undoing' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'left' };

export const CHOOSING: ImportState = { kind: 'choosing', after: 'nothing' };

/** Whether something is under way that would be lost with the page. */
export function isUnderWay({ kind }: ImportState): boolean {
  return kind === 'surveying' || kind === 'importing';
}

/** The import after an event. What comes late, to an import that has moved on, changes nothing. */
export function importAfter(state: ImportState, event: ImportEvent): ImportState {
  switch (event.kind) {
    case 'chosen':
      if (isUnderWay(state)) return state;
      return { kind: 'surveying', name: event.name, pace: null, isStopping: false };
    case 'progressed':
      if (state.kind !== 'surveying' && state.kind !== 'importing') return state;
      return { ...state, pace: paceAfter(state.pace, event.progress, event.now) };
    case 'surveyed':
      if (state.kind !== 'surveying') return state;
      return event.survey === null
        ? { kind: 'choosing', after: 'stopped' }
        : surveyed(state.name, event.survey);
    case 'named':
      return state.kind === 'preview' ? { ...state, name: event.name } : state;
    case 'confirmed':
      if (state.kind !== 'preview') return state;
      return { kind: 'importing', faults: state.survey.faults, pace: null, isStopping: false };
    case 'stopped':
      if (state.kind === 'preview') return { kind: 'choosing', after: 'stopped' };
      return state.kind === 'surveying' || state.kind === 'importing'
        ? { ...state, isStopping: true }
        : state;
    case 'ended':
      return state.kind === 'importing' ? ended(state.faults, event.outcome) : state;
    case 'undoing':
      return state.kind === 'done' ? { ...state, isUndoing: true } : state;
    case 'undone':
      return state.kind === 'done' ? { kind: 'choosing', after: 'undone' } : state;
    case 'failed':
      return { kind: 'failed', why: 'fault', reason: event.reason, faults: [] };
    case 'left':
      return state.kind === 'done' || state.kind === 'failed' ? CHOOSING : state;
  }
}

/** Nothing to add needs no question: what was wrong is said at once. */
function surveyed(name: string, survey: Survey): ImportState {
  if (survey.fresh > 0) return { kind: 'preview', name, survey };
  return { kind: 'failed', why: 'nothing-new', reason: '', faults: survey.faults };
}

function ended(faults: readonly FileFault[], outcome: ImportOutcome): ImportState {
  switch (outcome.kind) {
    case 'added':
      return { kind: 'done', set: outcome.set, articles: outcome.articles, faults, isUndoing: false };
    case 'stopped':
      return { kind: 'choosing', after: 'stopped' };
    case 'nothing-new':
    case 'full':
      return { kind: 'failed', why: outcome.kind, reason: '', faults };
    case 'failed':
      return { kind: 'failed', why: 'fault', reason: outcome.reason, faults };
  }
}

function paceAfter(before: Pace | null, progress: ImportProgress, now: number): Pace {
  const since = before !== null && before.stage === progress.stage ? before.since : now;
  return { ...progress, since, now };
}

/** How long the stage will go on, in ms, if it keeps its pace; null while that is anybody's guess. */
export function timeLeft({ done, total, since, now }: Pace): number | null {
  if (done < LEAST_DONE || now - since < LEAST_TIME) return null;
  return ((now - since) / done) * (total - done);
}

/** How many a second are done; null while that is anybody's guess. */
export function perSecond({ done, since, now }: Pace): number | null {
  if (done < LEAST_DONE || now - since < LEAST_TIME) return null;
  return (done * 1000) / (now - since);
}

const LEAST_DONE = 3;
const LEAST_TIME = 1000;
