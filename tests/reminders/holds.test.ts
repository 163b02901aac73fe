import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const stretch = { on: true, everyMinutes: 45 };
const due = (settings: Partial<Settings> = {}) =>
  new SimulatedPerson({ ...stretchOnly, ...settings });
const offers = (person: SimulatedPerson) =>
  person.loggedKinds.filter((what) => what === 'offered').length;

describe.each([
  ['a full-screen window', { fullScreen: true }, 'full-screen'],
  ['a call that the browser sees', { call: true }, 'call-seen'],
] as const)('%s', (_name, surroundings, why) => {
  it('holds a due reminder, logs it once, and is checked again every two minutes', () => {
    const person = due().withSurroundings(surroundings).works(46);
    expect(person.offered).toBeNull();
    expect(person.log).toMatchObject([{ what: 'held', kind: 'stretch', why }]);
    expect(person.desired.nextUp).toMatchObject({ kind: 'held', why, reminder: 'stretch' });
    expect(person.desired.badge).toBe('held');
    expect(person.state.run.wakeAt).toBe(person.now + minute);
    expect(person.works(60).loggedKinds).toEqual(['held']);
  });

  it('is followed by one offer only', () => {
    const person = due({ posture: { on: true, everyMinutes: 30 } })
      .withSurroundings(surroundings)
      .works(120);
    person.withSurroundings({}).works(2);
    expect(person.offered).toBe('stretch');
    person.works(7);
    expect(offers(person)).toBe(1);
  });

  it('causes no wake-up while nothing is due', () => {
    const person = due().withSurroundings(surroundings).works(10);
    expect(person.state.run.wakeAt).toBe(person.now + 35 * minute);
    expect(person.desired.nextUp.kind).toBe('next');
  });

  it('holds nothing when it is switched off in the settings', () => {
    const holds = { fullScreen: false, call: false, sound: false };
    expect(due({ holds }).withSurroundings(surroundings).works(45).offered).toBe('stretch');
  });
});

describe('sound in a tab', () => {
  it('holds a reminder only when that is switched on', () => {
    expect(due().withSurroundings({ sound: true }).works(45).offered).toBe('stretch');
    const holds = { ...defaultSettings.holds, sound: true };
    const person = due({ holds }).withSurroundings({ sound: true }).works(50);
    expect(person.desired.nextUp).toMatchObject({ kind: 'held', why: 'sound' });
    expect(person.withSurroundings({}).works(2).offered).toBe('stretch');
  });
});

describe('"In a call"', () => {
  it('holds reminders until it is switched off, while sitting still counts', () => {
    const person = due().works(30).sends({ kind: 'start-call' }).works(40);
    expect(person.offered).toBeNull();
    expect(person.desired).toMatchObject({ badge: 'call', nextUp: { why: 'in-call' } });
    expect(person.sends({ kind: 'end-call' }).wakes().offered).toBe('stretch');
    expect(offers(person)).toBe(1);
  });

  it('ends by itself after two hours, which is logged', () => {
    const person = due().sends({ kind: 'start-call' }).works(119);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(person.loggedKinds).toContain('call-ended');
  });

  it('withdraws an open offer, which is made again afterwards', () => {
    const person = due().works(45).sends({ kind: 'toggle-call' });
    expect(person.offered).toBeNull();
    expect(person.loggedKinds).toContain('withdrawn');
    expect(person.works(10).sends({ kind: 'toggle-call' }).wakes().offered).toBe('stretch');
  });
});

describe('a pause', () => {
  const until = (end: { date: string } | 'tomorrow') =>
    new SimulatedPerson().sends({ kind: 'pause', until: end }).state.run.pause?.until;

  it('ends when work starts on a date, or tomorrow', () => {
    expect(until({ date: '2026-12-03' })).toBe(Date.parse('2026-12-03T09:00:00+01:00'));
    expect(until('tomorrow')).toBe(Date.parse('2026-11-24T09:00:00+01:00'));
  });

  it('is refused for a past date and limited to a year', () => {
    expect(until({ date: '2026-11-22' })).toBeUndefined();
    const year = 366 * 24 * 60 * minute;
    const start = new SimulatedPerson().now;
    expect(until({ date: '2199-01-01' })).toBe(start + year);
  });

  it('starts and ends with one keyboard command', () => {
    const person = due().sends({ kind: 'toggle-pause' });
    expect(person.state.run.pause?.until).toBe(person.now + 30 * minute);
    expect(person.sends({ kind: 'toggle-pause' }).state.run.pause).toBeNull();
    expect(person.loggedKinds).toEqual(['paused', 'resumed']);
  });

  it('logs that it ended by itself', () => {
    const person = due().sends({ kind: 'pause', until: '30-minutes' }).works(31);
    expect(person.loggedKinds).toEqual(['paused', 'pause-ended']);
  });
});

describe('working hours', () => {
  it('have days off on which nothing is offered', () => {
    const daysOff = [{ from: '2026-11-23', to: '2026-11-24' }];
    const person = new SimulatedPerson({ hours: { ...defaultSettings.hours, daysOff } }).works(60);
    expect(person.offered).toBeNull();
    expect(person.desired.nextUp).toEqual({
      kind: 'held',
      why: 'day-off',
      reminder: 'stretch',
      until: Date.parse('2026-11-25T09:00:00+01:00'),
    });
  });

  it('may require a minimum time of sitting after each absence', () => {
    const hours = { ...stretchOnly.hours, notBeforeMinutes: 50 };
    const person = due({ hours }).works(49);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    person.finishesRoutine();
    expect(person.works(45).offered).toBe('stretch');
    person.leaves(10);
    expect(person.works(49).offered).toBeNull();
  });

  it('may have a break at noon, which is followed by one offer', () => {
    const day = [
      { from: '09:00', to: '09:40' },
      { from: '10:30', to: '17:00' },
    ];
    const hours = { ...defaultSettings.hours, week: defaultSettings.hours.week.map(() => day) };
    const person = due({ hours }).works(89);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
    expect(offers(person)).toBe(1);
  });
});

describe('a hold whose end has passed', () => {
  const call = { kind: 'start-call' } as const;
  const guide = { kind: 'begin-routine', session: 's', routine: 'r' } as const;

  it.each([
    ['a pause', { kind: 'pause', until: '30-minutes' }, 30],
    ['a call', call, 120],
    ['a guide that stopped reporting', guide, 10],
  ] as const)('is no longer shown, even before the next event: %s', (_name, intent, minutes) => {
    const person = due()
      .sends(intent)
      .timePasses(minutes - 0.1);
    expect(person.desired.nextUp.kind).toBe('held');
    expect(person.timePasses(0.1).desired.nextUp.kind).toBe('next');
  });
});

describe('the reason of a hold', () => {
  const heldBy = (person: SimulatedPerson) =>
    person.log.flatMap((entry) => (entry.what === 'held' ? [entry.why] : []));

  it('is logged', () => {
    const hours = { ...stretchOnly.hours, notBeforeMinutes: 50 };
    expect(heldBy(due({ hours }).works(46).wakes())).toEqual(['not-yet']);
    expect(heldBy(due().timePasses(48).wakes())).toEqual(['just-back']);
    const twoAtOnce = due({ stand: { on: true, sitMinutes: 45, standMinutes: 15 } }).works(45);
    expect(heldBy(twoAtOnce.sends({ kind: 'done', reminder: 'stretch' }).works(1))).toEqual([
      'too-soon',
    ]);
    const left = due().withSurroundings({ fullScreen: true }).works(45).withSurroundings({});
    expect(heldBy(left.idleStateChanges({ idle: 'locked' }))).toEqual(['full-screen', 'away']);
  });

  it('is shown only when the person can see the cause or chose it', () => {
    const back = due().timePasses(48).wakes();
    expect(back.desired).toMatchObject({
      badge: 'none',
      nextUp: { kind: 'next', reminder: 'stretch' },
    });
  });
});

describe('a hold', () => {
  it('is logged again when another reminder is held by it', () => {
    const own = [tea({ by: 'interval', everyMinutes: 45 })];
    const person = new PersonWithReminders({ stretch, own })
      .withSurroundings({ fullScreen: true })
      .works(46);
    person.sends({ kind: 'done', reminder: 'own-tea' });
    const held = person.log.filter(({ what }) => what === 'held');
    expect(held).toMatchObject([{ kind: 'stretch' }]);
  });

  it('of more than two hours drops a fixed time and no minutes of other clocks', () => {
    const own = [tea({ by: 'times', times: ['09:30'] })];
    const person = new PersonWithReminders({ stretch, own })
      .withSurroundings({ fullScreen: true })
      .works(151);
    expect(person.log.filter(({ what }) => what === 'missed')).toMatchObject([{ kind: 'own-tea' }]);
    expect(person.sittingMinutes('stretch')).toBe(151);
  });
});
