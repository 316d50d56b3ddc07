import { describe, expect, test } from 'vitest';
import type { HoverEffect } from '../../../extension/content/hover/effect.ts';
import type { HoverEvent } from '../../../extension/content/hover/event.ts';
import { reduce } from '../../../extension/content/hover/reduce.ts';
import { AT_REST, type HoverState, type Target } from '../../../extension/content/hover/state.ts';
import { cardOf, placedName, refOf } from './placed-marks.ts';

/*
 *                 fast over a name                      slow over a name
 *        ┌──────┐ ───────────────▶ ┌─────────┐ ───────────────▶ ┌──────────┐
 *        │ idle │                  │ passing │  (or at rest)    │ dwelling │
 *        └──────┘ ◀─────────────── └─────────┘ ◀─────────────── └──────────┘
 *           ▲     off the name, press, typing,    fast again          │ dwell is over
 *           │     scroll, text lost, no card                          ▼
 *           │                                                     ┌───────┐
 *           │◀─────────────────── press, typing, lost, no card ── │ ghost │◀──┐ back on the name
 *           │                                                     └───────┘   │
 *           │    time is over, another name            off the name │  ▲      │
 *           │◀──────────────────────────── ┌─────────┐ ◀────────────┘  │      │
 *           │                              │ leaving │ ────────────────┼──────┤
 *           │                              └─────────┘ ◀──┐            │      │
 *           │                       on the card │         │ off both   ▼      │
 *           │                                   └────────▶ ┌─────────┐        │
 *           │◀───────────────── press on the page, Esc ─── │ hovered │ ───────┘
 *           │                                              └─────────┘
 *           │             press on the card, a name turned from any of these three
 *           │                              ┌────────┐ ◀─────────┘
 *           │◀── press on the page, Esc ── │ pinned │
 *           │                              └────────┘
 *           │                       called ┌──────────┐ ┌───────┐
 *           │◀── press on the page, Esc ── │ keyboard │ │ touch │ ◀── from any state
 *           │                              └──────────┘ └───────┘
 */

const DWELL = 300;
const KIM = placedName('किम');
const PUTIN = placedName('पुतिन');

type Pointer = Extract<HoverEvent, { kind: 'pointer' }>;
type Kind = HoverState['kind'];

/** A life of a card, event by event, with what was last asked for. */
class Life {
  state: HoverState = AT_REST;
  effects: readonly HoverEffect[] = [];
  #time = 10_000;

  send(event: HoverEvent): this {
    ({ state: this.state, effects: this.effects } = reduce(this.state, event, DWELL));
    return this;
  }

  pointer(over: Pointer['over'], more: Partial<Pick<Pointer, 'speed' | 'isHeading'>> = {}): this {
    return this.send({ kind: 'pointer', over, speed: 0, isHeading: false, time: this.later(10), ...more });
  }

  /** The wait that was last asked for is over. */
  waited(ms = 0): this {
    return this.send({ kind: 'timer', token: this.state.token, time: this.later(ms) });
  }

  answered(name: string | null, token = this.state.token): this {
    const card = name === null ? null : cardOf(name);
    return this.send({ kind: 'answered', token, card, time: this.later(1) });
  }

  does(kind: 'typed' | 'scrolled' | 'dismissed'): this {
    return this.send({ kind, time: this.later(10) });
  }

  pressed(on: 'card' | 'page'): this {
    return this.send({ kind: 'pressed', on, time: this.later(10) });
  }

  lost(target: Target): this {
    return this.send({ kind: 'lost', isLost: (one) => one === target, time: this.later(10) });
  }

  later(ms: number): number {
    this.#time += ms;
    return this.#time;
  }

  /** What the last event had done, without the numbers. */
  did(): string[] {
    return this.effects.map(({ kind }) => kind);
  }

  /** The names of the cards turned through. */
  trail(): string[] {
    return 'open' in this.state ? this.state.open.trail.map(({ link }) => link.name) : [];
  }
}

const passing = () => new Life().pointer(KIM, { speed: 2 });
const dwelling = () => new Life().pointer(KIM);
const ghost = () => dwelling().answered('किम').waited(DWELL);
const hovered = () => ghost().pointer('card');
const leaving = () => ghost().pointer(null);
const pinned = () => hovered().pressed('card');
const called = (by: 'keyboard' | 'touch') => new Life().send({ kind: 'called', target: KIM, by });

describe('idle', () => {
  test('a slow pointer on a name begins to dwell: the card is asked for and the wait begins', () => {
    const life = dwelling();
    expect(life.state.kind).toBe('dwelling');
    const { token } = life.state;
    expect(life.effects).toEqual([
      { kind: 'ask', ref: refOf('किम'), token },
      { kind: 'wait', ms: DWELL, token },
    ]);
  });

  test('a fast pointer on a name is passing: nothing is asked', () => {
    const life = passing();
    expect(life.state.kind).toBe('passing');
    expect(life.did()).toEqual(['wait']);
  });

  test('nothing else leaves it', () => {
    const life = new Life().pointer(null).does('typed').does('scrolled').does('dismissed').pressed('page');
    expect(life.pointer('card').lost(KIM).answered('किम').waited().state.kind).toBe('idle');
  });

  test('a card that has just closed makes the next dwell short, one of long ago does not', () => {
    const soon = ghost().does('dismissed').pointer(null).pointer(PUTIN);
    expect(soon.effects).toContainEqual({ kind: 'wait', ms: 100, token: soon.state.token });
    const closed = ghost().does('dismissed').pointer(null);
    closed.later(600);
    const late = closed.pointer(PUTIN);
    expect(late.effects).toContainEqual({ kind: 'wait', ms: DWELL, token: late.state.token });
  });

  test('a name that had its chance gets no other until the pointer has left it', () => {
    const life = ghost().does('dismissed').pointer(KIM);
    expect(life.state.kind).toBe('idle');
    expect(life.pointer(null).pointer(KIM).state.kind).toBe('dwelling');
  });
});

describe('passing', () => {
  test('slowing down on the name begins to dwell', () => {
    expect(passing().pointer(KIM).did()).toEqual(['ask', 'wait']);
  });

  test('a pointer that stops without another event dwells for the rest of the time', () => {
    const life = passing().waited(40);
    expect(life.state.kind).toBe('dwelling');
    expect(life.effects).toContainEqual({ kind: 'wait', ms: DWELL - 40, token: life.state.token });
  });

  test('going on fast waits anew', () => {
    const life = passing();
    const before = life.state.token;
    expect(life.pointer(KIM, { speed: 2 }).state.kind).toBe('passing');
    expect(life.send({ kind: 'timer', token: before, time: 0 }).state.kind).toBe('passing');
  });

  test.each<[string, (life: Life) => Life]>([
    ['leaving the name', (life) => life.pointer(null)],
    ['a press', (life) => life.pressed('page')],
    ['typing', (life) => life.does('typed')],
    ['scrolling', (life) => life.does('scrolled')],
    ['the loss of the text', (life) => life.lost(KIM)],
  ])('%s ends it', (_, act) => {
    const life = act(passing());
    expect(life.state.kind).toBe('idle');
    expect(life.did()).toEqual([]);
  });
});

describe('dwelling', () => {
  test('the card that came early is shown when the dwell is over', () => {
    const life = dwelling().answered('किम');
    expect(life.did()).toEqual([]);
    expect(life.waited(DWELL).did()).toEqual(['show']);
    expect(life.trail()).toEqual(['किम']);
  });

  test('without the card the open one is empty until it comes', () => {
    const life = dwelling().waited(DWELL);
    expect([life.state.kind, life.trail(), life.did()]).toEqual(['ghost', [], ['show']]);
    expect(life.answered('किम').did()).toEqual(['show']);
    expect(life.trail()).toEqual(['किम']);
  });

  test('a name without a card opens nothing', () => {
    const life = dwelling().answered(null);
    expect(life.state.kind).toBe('idle');
    expect(life.pointer(KIM).state.kind).toBe('idle');
  });

  test('late answers and timers of an earlier name are dropped', () => {
    const life = dwelling();
    const { token } = life.state;
    life.pointer(PUTIN);
    expect(life.answered('किम', token).state).toMatchObject({ kind: 'dwelling', target: PUTIN, card: null });
    expect(life.send({ kind: 'timer', token, time: 0 }).state.kind).toBe('dwelling');
  });

  test('resting on the name changes nothing, moving fast on it is passing', () => {
    expect(dwelling().pointer(KIM).did()).toEqual([]);
    expect(dwelling().pointer(KIM, { speed: 0.5 }).state.kind).toBe('passing');
  });

  test.each<[string, (life: Life) => Life]>([
    ['leaving the name', (life) => life.pointer(null)],
    ['a press', (life) => life.pressed('page')],
    ['typing', (life) => life.does('typed')],
    ['scrolling', (life) => life.does('scrolled')],
    ['the loss of the text', (life) => life.lost(KIM)],
  ])('%s ends it', (_, act) => {
    expect(act(dwelling()).state.kind).toBe('idle');
  });

  test('the loss of other text does not', () => {
    expect(dwelling().lost(PUTIN).state.kind).toBe('dwelling');
  });
});

describe('ghost', () => {
  test('the pointer on the card hovers it', () => {
    expect(hovered().state.kind).toBe('hovered');
  });

  test('the pointer off the name is leaving, and the card waits', () => {
    const life = leaving();
    expect(life.state.kind).toBe('leaving');
    expect(life.effects).toEqual([{ kind: 'wait', ms: 300, token: life.state.token }]);
  });

  test('the same name from a newer scan is the same name', () => {
    expect(ghost().pointer({ ...KIM }).state.kind).toBe('ghost');
  });

  test('scrolling lets it go after a while', () => {
    expect(ghost().does('scrolled').state.kind).toBe('leaving');
  });

  test('an answer of nothing closes what was shown empty', () => {
    expect(dwelling().waited(DWELL).answered(null).did()).toEqual(['hide']);
  });

  test.each<[string, (life: Life) => Life]>([
    ['a press on the page', (life) => life.pressed('page')],
    ['typing', (life) => life.does('typed')],
    ['Escape', (life) => life.does('dismissed')],
    ['the loss of the text', (life) => life.lost(KIM)],
  ])('%s closes it', (_, act) => {
    const life = act(ghost());
    expect([life.state.kind, life.did()]).toEqual(['idle', ['hide']]);
  });
});

describe('hovered', () => {
  test('back on the name it is a ghost again', () => {
    expect(hovered().pointer(KIM).state.kind).toBe('ghost');
  });

  test('off both it is leaving', () => {
    expect(hovered().pointer(null).state.kind).toBe('leaving');
  });

  test('scrolling keeps it', () => {
    expect(hovered().does('scrolled').state.kind).toBe('hovered');
  });

  test('a press on it pins it, one on the page closes it', () => {
    expect(pinned().state.kind).toBe('pinned');
    expect(hovered().pressed('page').did()).toEqual(['hide']);
  });
});

describe('leaving', () => {
  test('it ends on the card, or back on the name', () => {
    expect(leaving().pointer('card').state.kind).toBe('hovered');
    expect(leaving().pointer(KIM).state.kind).toBe('ghost');
  });

  test('on the way to the card the wait begins anew, also over another name', () => {
    const life = leaving();
    const before = life.state.token;
    expect(life.pointer(PUTIN, { isHeading: true }).did()).toEqual(['wait']);
    expect(life.send({ kind: 'timer', token: before, time: 0 }).state.kind).toBe('leaving');
  });

  test('astray the wait goes on', () => {
    const life = leaving().pointer(null);
    expect(life.did()).toEqual([]);
    expect([life.waited(300).state.kind, life.did()]).toEqual(['idle', ['hide']]);
  });

  test('another name off the way takes over at once', () => {
    const life = leaving().pointer(PUTIN);
    expect(life.state).toMatchObject({ kind: 'dwelling', target: PUTIN });
    expect(life.did()).toEqual(['hide', 'ask', 'wait']);
  });

  test('a name under the resting pointer takes over when the wait is over', () => {
    const life = ghost().pointer(PUTIN).waited(300);
    expect(life.state).toMatchObject({ kind: 'dwelling', target: PUTIN });
    expect(life.did()).toEqual(['hide', 'ask', 'wait']);
  });

  test('typing closes it', () => {
    expect(leaving().does('typed').did()).toEqual(['hide']);
  });
});

describe.each<[Kind, () => Life]>([
  ['pinned', pinned],
  ['keyboard', () => called('keyboard').answered('किम')],
  ['touch', () => called('touch').answered('किम')],
])('%s', (kind, begin) => {
  test('it stays whatever the pointer, the page and the time do', () => {
    const life = begin().pointer(null).pointer(PUTIN).does('scrolled').does('typed').lost(KIM).waited(1000);
    expect(life.pressed('card').state.kind).toBe(kind);
  });

  test('a press on the page and a dismissal close it', () => {
    expect(begin().pressed('page').did()).toEqual(['hide']);
    expect(begin().does('dismissed').did()).toEqual(['hide']);
  });

  test('a chosen name turns the card, and back turns it back', () => {
    const life = begin().send({ kind: 'turned', ref: refOf('पुतिन') });
    expect(life.did()).toEqual(['ask']);
    expect(life.trail()).toEqual(['किम']);
    expect(life.answered('पुतिन').did()).toEqual(['show']);
    expect(life.trail()).toEqual(['किम', 'पुतिन']);
    expect(life.send({ kind: 'back' }).did()).toEqual(['show']);
    expect(life.trail()).toEqual(['किम']);
    expect(life.send({ kind: 'back' }).did()).toEqual([]);
    expect(life.state.kind).toBe(kind);
  });

  test('back while a card is awaited: the late card does not come', () => {
    const life = begin()
      .send({ kind: 'turned', ref: refOf('पुतिन') })
      .answered('पुतिन');
    life.send({ kind: 'turned', ref: refOf('शोइगु') });
    const { token } = life.state;
    expect(life.send({ kind: 'back' }).answered('शोइगु', token).trail()).toEqual(['किम']);
  });

  test('what the reader says of a name shows another card in place of all before', () => {
    const life = begin()
      .send({ kind: 'turned', ref: refOf('पुतिन') })
      .answered('पुतिन')
      .send({ kind: 'renewed', ref: refOf('शोइगु') });
    expect(life.did()).toEqual(['ask']);
    expect(life.answered('शोइगु').did()).toEqual(['show']);
    expect([life.state.kind, life.trail()]).toEqual([kind, ['शोइगु']]);
  });

  test('a name that leads nowhere is regretted and the card stays', () => {
    const life = begin()
      .send({ kind: 'turned', ref: refOf('पुतिन') })
      .answered(null);
    expect([life.state.kind, life.did(), life.trail()]).toEqual([kind, ['regret'], ['किम']]);
  });
});

describe('called', () => {
  test.each<[string, () => Life]>([
    ['idle', () => new Life()],
    ['dwelling', dwelling],
    ['ghost', ghost],
    ['leaving', leaving],
    ['pinned', pinned],
  ])('a card opens at once from %s, empty until the answer comes', (_, begin) => {
    const life = begin().send({ kind: 'called', target: PUTIN, by: 'keyboard' });
    expect([life.state.kind, life.did(), life.trail()]).toEqual(['keyboard', ['ask', 'show'], []]);
    expect(life.answered('पुतिन').trail()).toEqual(['पुतिन']);
  });

  test('the reader who called is told when there is no card', () => {
    const life = called('touch').answered(null);
    expect([life.state.kind, life.did()]).toEqual(['idle', ['hide', 'regret']]);
  });

  test('the card says how it was opened, so that only one that was called takes the focus', () => {
    expect(called('keyboard').effects).toContainEqual(
      expect.objectContaining({ kind: 'show', by: 'keyboard' }),
    );
    expect(called('touch').effects).toContainEqual(expect.objectContaining({ kind: 'show', by: 'touch' }));
    expect(ghost().effects).toContainEqual(expect.objectContaining({ kind: 'show', by: 'pointer' }));
  });
});
