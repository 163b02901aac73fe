import { describe, expect, it } from 'vitest';
import { minute, Person, stretchOnly } from './person';

const due = () => new Person(stretchOnly).works(45);

describe('snooze', () => {
  it('asks again after the minutes chosen', () => {
    const person = due().asks({ kind: 'snooze', minutes: 10 });
    expect(person.offered).toBeNull();
    expect(person.works(9).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('is possible twice in a row, and then no more', () => {
    const person = due();
    person.asks({ kind: 'snooze', minutes: 5 }).works(5);
    person.asks({ kind: 'snooze', minutes: 5 }).works(5);
    person.asks({ kind: 'snooze', minutes: 5 });
    expect(person.offered).toBe('stretch');
    person.happens({
      kind: 'offer-clicked',
      reminder: 'stretch',
      offerId: 1,
      snapshot: person.seen,
    });
    expect(person.effects).toMatchObject([{ open: 'guide', guide: 'routine' }]);
  });

  it('is possible again after the next break', () => {
    const person = due().asks({ kind: 'snooze', minutes: 5 }).works(5);
    person.asks({ kind: 'snooze', minutes: 5 }).works(5).stretches().works(45);
    expect(person.asks({ kind: 'snooze', minutes: 5 }).offered).toBeNull();
  });
});

describe('a snoozed stretch', () => {
  it('keeps the posture check quiet too', () => {
    const every = { on: true, everyMinutes: 30 };
    const person = new Person({ stretch: every, posture: every }).works(33);
    person.asks({ kind: 'snooze', minutes: 15 });
    expect(person.works(14).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('skip', () => {
  it('drops the offer and restarts its clock', () => {
    const person = due().asks({ kind: 'skip' });
    expect(person.offered).toBeNull();
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('can be undone for ten minutes, and the same offer stands again', () => {
    const person = due();
    const turn = person.state.run.offer?.turn;
    person.asks({ kind: 'skip' }).passes(9).asks({ kind: 'undo' });
    expect(person.state.run.offer).toMatchObject({ kind: 'stretch', turn, shown: true });
  });

  it('can no longer be undone after ten minutes', () => {
    const person = due().asks({ kind: 'skip' }).passes(10).asks({ kind: 'undo' });
    expect(person.offered).toBeNull();
    expect(person.said).not.toContain('skip-undone');
  });

  it('is not undone over a break that came after it', () => {
    const person = due().asks({ kind: 'skip' }).leaves(7);
    expect(person.asks({ kind: 'undo' }).offered).toBeNull();
  });

  it('is not undone over another offer that came after it', () => {
    const person = new Person({ posture: { on: true, everyMinutes: 32 } }).works(32);
    person.asks({ kind: 'skip' }).works(9);
    person.asks({ kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 40 } } });
    expect(person.wakes().offered).toBe('stretch');
    expect(person.asks({ kind: 'undo' }).offered).toBe('stretch');
  });

  it('drops a snoozed one too', () => {
    const person = due().asks({ kind: 'snooze', minutes: 5 }).asks({ kind: 'skip' });
    expect(person.works(44).offered).toBeNull();
  });

  it('means nothing when nothing is due', () => {
    expect(new Person().asks({ kind: 'skip' }).said).toEqual([]);
  });
});

describe('I moved', () => {
  it('counts as a break and restarts the sitting clocks', () => {
    const person = new Person(stretchOnly).works(30).asks({ kind: 'i-moved' });
    expect(person.said).toEqual(['break']);
    expect(person.works(44).offered).toBeNull();
  });

  it('counts once when it is said twice within a minute', () => {
    const person = new Person().asks({ kind: 'i-moved' }).asks({ kind: 'i-moved' });
    expect(person.said).toEqual(['break']);
  });
});

describe('a routine', () => {
  it('answers the offer as soon as it begins, and counts once however often it is reported', () => {
    const person = due().asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.offered).toBeNull();
    person.asks({ kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] });
    person
      .passes(2)
      .asks({ kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] });
    person.asks({ kind: 'leave-routine', session: 's' });
    expect(person.said.filter((what) => what === 'break')).toHaveLength(1);
  });

  it('that is left early is asked for again, but not within five minutes', () => {
    const person = due().asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.passes(0.5).asks({ kind: 'leave-routine', session: 's' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('keeps everything else quiet while it plays', () => {
    const person = new Person().works(29);
    person.asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.works(9).offered).toBeNull();
    person.asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    expect(person.works(9).offered).toBeNull();
    expect(person.said).toEqual(['routine-begun']);
  });

  it('that is never heard of again is taken for closed after ten minutes', () => {
    const person = due().asks({ kind: 'begin-routine', session: 's', routine: 'r' }).works(10);
    expect(person.state.run.guide).toBeNull();
    expect(person.offered).toBe('stretch');
  });

  it('is not ended by the leaving of another one', () => {
    const person = new Person().asks({ kind: 'begin-routine', session: 'new', routine: 'r' });
    person.asks({ kind: 'leave-routine', session: 'old' });
    expect(person.state.run.guide?.session).toBe('new');
  });

  it('offers nothing to the chair of someone who walked away from it', () => {
    const person = due().asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.passes(5).sees({ idle: 'idle' });
    person.passes(5).wakes({ idle: 'idle' });
    expect(person.offered).toBeNull();
    person.passes(8).sees({ idle: 'active' });
    expect(person.said.at(-1)).toBe('natural-break');
    expect(person.offered).toBeNull();
  });

  it('that ends by itself is no sign of life', () => {
    const idle = { idle: 'idle' } as const;
    const person = due().asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    person
      .passes(4)
      .reports({ kind: 'count-routine', session: 's', routine: 'r', areas: ['hamstring'] }, idle);
    person.reports({ kind: 'leave-routine', session: 's' }, idle);
    person.passes(30).sees({ idle: 'active' });
    expect(person.state.run.clocks.stretch.sittingMs).toBe(0);
    expect(person.said.at(-1)).toBe('natural-break');
  });

  it('is left by locking the screen', () => {
    const person = new Person(stretchOnly).works(20);
    person.asks({ kind: 'begin-routine', session: 's', routine: 'r' });
    person.passes(1).sees({ idle: 'locked' });
    person.passes(20).sees({ idle: 'active' });
    expect(person.said.at(-1)).toBe('natural-break');
  });

  it('counts no sitting while it plays', () => {
    const person = new Person(stretchOnly).works(40);
    person.asks({ kind: 'begin-routine', session: 's', routine: 'r' }).passes(8);
    person.asks({ kind: 'leave-routine', session: 's' });
    expect(person.works(4).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });
});

describe('pause', () => {
  it('is silent until it ends, and then makes one offer', () => {
    const person = new Person(stretchOnly).works(40).asks({ kind: 'pause', until: '30-minutes' });
    expect(person.works(29).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(person.said.filter((what) => what === 'offered')).toHaveLength(1);
  });

  it('takes back an open offer and holds it', () => {
    const person = due().asks({ kind: 'pause', until: '1-hour' });
    expect(person.offered).toBeNull();
    expect(person.works(60).offered).toBe('stretch');
  });

  it('until tomorrow ends when working hours begin tomorrow', () => {
    const person = new Person().asks({ kind: 'pause', until: 'tomorrow' });
    const tomorrow = Date.parse('2026-11-24T08:00:00Z');
    expect(person.state.run.pause?.until).toBe(tomorrow);
  });

  it('until tomorrow, said in the night, means the coming morning', () => {
    const person = new Person();
    person.now = Date.parse('2026-11-24T00:30:00+01:00');
    person.asks({ kind: 'pause', until: 'tomorrow' });
    expect(person.state.run.pause?.until).toBe(Date.parse('2026-11-24T09:00:00+01:00'));
  });

  it('ends early when the person says so', () => {
    const person = due().asks({ kind: 'pause', until: '1-hour' }).passes(6);
    expect(person.asks({ kind: 'resume' }).wakes().offered).toBe('stretch');
  });
});

describe('the buttons of a notification', () => {
  it('start the guide of a stretch', () => {
    const person = due().answers(0);
    expect(person.effects).toMatchObject([{ open: 'guide', guide: 'routine' }]);
  });

  it('say that a posture check is done', () => {
    const person = new Person().works(30);
    person.answers(0);
    expect(person.said.at(-1)).toBe('done');
    expect(person.offered).toBeNull();
  });

  it('snooze for five minutes, and skip once there is nothing left to snooze', () => {
    const person = due();
    const second = () => person.answers(1);
    second();
    expect(person.said.at(-1)).toBe('snoozed');
    person.works(5);
    second();
    person.works(5);
    second();
    expect(person.said.at(-1)).toBe('skipped');
  });

  it('mean nothing on a notification of an offer that is gone', () => {
    const person = due();
    person.happens({
      kind: 'offer-answered',
      reminder: 'posture',
      offerId: 99,
      button: 1,
      snapshot: person.seen,
    });
    expect(person.offered).toBe('stretch');
  });
});

describe('the first start', () => {
  it('opens the welcome page once, and never again', () => {
    const person = new Person();
    const { seen: snapshot } = person;
    person.happens({ kind: 'installed', snapshot });
    expect(person.effects).toEqual([{ open: 'welcome' }]);
    expect(person.happens({ kind: 'installed', snapshot }).effects).toEqual([]);
  });

  it('of a browser is not the moment to ask, however full the clock is', () => {
    const person = new Person(stretchOnly).works(44.5).passes(0.5);
    person.happens({ kind: 'started', snapshot: person.seen });
    expect(person.offered).toBeNull();
    expect(person.state.run.wakeAt).toBe(person.now + minute);
    expect(person.works(1).offered).toBe('stretch');
  });
});
