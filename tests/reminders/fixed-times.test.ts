import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { PersonWithReminders, tea } from './person-with-reminders';
import { minute } from './simulated-person';

const lunch = tea({ by: 'times', times: ['12:30'] });
const { hours } = defaultSettings;

describe('an own reminder at 12:30', () => {
  it('fires once, at 12:30', () => {
    const person = new PersonWithReminders({ own: [lunch] }).worksUntil(
      '2026-11-23T12:29:59+01:00',
    );
    expect(person.offers).toEqual([]);
    person.works(1).finishesOffered().worksUntil('2026-11-23T18:00:00+01:00');
    expect(person.offers).toEqual(['12:30 own-tea']);
  });

  it('fires again on the next day', () => {
    const person = new PersonWithReminders({ own: [lunch] })
      .worksUntil('2026-11-23T12:30:00+01:00')
      .finishesOffered();
    person
      .works(300)
      .locksScreen(15 * 60)
      .worksUntil('2026-11-24T12:35:00+01:00');
    expect(person.offers).toEqual(['12:30 own-tea', '12:30 own-tea']);
  });

  it('never fires outside working hours or on a day off', () => {
    const afternoon = hours.week.map(() => [{ from: '13:00', to: '18:00' }]);
    const late = new PersonWithReminders({
      own: [lunch],
      hours: { ...hours, week: afternoon },
    }).works(8 * 60);
    expect(late.loggedKinds).toEqual([]);
    const daysOff = [{ from: '2026-11-23', to: '2026-11-23' }];
    const off = new PersonWithReminders({ own: [lunch], hours: { ...hours, daysOff } }).works(
      8 * 60,
    );
    expect(off.loggedKinds).toEqual([]);
  });

  it('is held during a call and offered when it ends', () => {
    const person = new PersonWithReminders({ own: [lunch] })
      .works(200)
      .sends({ kind: 'start-call' })
      .works(40);
    expect(person.offered).toBeNull();
    expect(person.log.at(-1)).toMatchObject({ what: 'held', kind: 'own-tea', why: 'in-call' });
    person.sends({ kind: 'end-call' });
    expect(person.offers).toEqual(['13:00 own-tea']);
  });

  it('is offered on a return within two hours', () => {
    const person = new PersonWithReminders({ own: [lunch] }).works(200).locksScreen(119).works(5);
    expect(person.offers).toEqual(['14:20 own-tea']);
  });

  it('is logged as missed after more than two hours, and never offered', () => {
    const person = new PersonWithReminders({ own: [lunch] }).works(200).locksScreen(131).works(200);
    expect(person.offers).toEqual([]);
    expect(person.log.filter(({ what }) => what === 'missed')).toHaveLength(1);
    expect(person.log).toContainEqual(
      expect.objectContaining({
        what: 'missed',
        kind: 'own-tea',
        at: Date.parse('2026-11-23T14:31:00+01:00'),
      }),
    );
  });

  it('starts the next day without the snoozes and ignored offers of a missed one', () => {
    const person = new PersonWithReminders({ own: [lunch] }).worksUntil(
      '2026-11-23T12:30:00+01:00',
    );
    // Snoozed and ignored once; then a call keeps it back for two hours.
    person.sends({ kind: 'snooze', minutes: 5 }).works(16);
    expect(person.state.run.clocks['own-tea']).toMatchObject({ snoozes: 1, ignored: 1 });
    person
      .sends({ kind: 'start-call' })
      .works(120)
      .locksScreen(18 * 60);
    expect(person.loggedKinds).toContain('missed');
    const { length } = person.log;
    person.worksUntil('2026-11-24T12:30:00+01:00');
    expect(person.log.slice(length)).toContainEqual(
      expect.objectContaining({ what: 'offered', kind: 'own-tea', again: false }),
    );
    expect(person.state.run.clocks['own-tea']).toMatchObject({ snoozes: 0, ignored: 0 });
  });

  it('is offered after a snooze even if two hours have passed by then', () => {
    const person = new PersonWithReminders({ own: [lunch] })
      .works(180)
      .sends({ kind: 'start-call' });
    person.works(60).sends({ kind: 'start-call' }).works(85);
    person.sends({ kind: 'end-call' }).sends({ kind: 'snooze', minutes: 10 }).works(10);
    expect(person.offers).toEqual(['14:25 own-tea', '14:35 own-tea']);
  });

  it('does not fire for a time that was past when it was created or switched on', () => {
    const one = '2026-11-23T13:00:00+01:00';
    const made = new PersonWithReminders({}, one)
      .works(5)
      .changesSettings({ own: [lunch] })
      .works(60);
    expect(made.loggedKinds).toEqual(['settings-changed']);
    const off = { ...lunch, on: false };
    const atNoon = '2026-11-23T12:00:00+01:00';
    const switched = new PersonWithReminders({ own: [off] }, atNoon)
      .works(60)
      .changesSettings({ own: [lunch] })
      .works(60);
    expect(switched.loggedKinds).toEqual(['settings-changed']);
  });

  it('does not fire for a time that was past when it was chosen', () => {
    const late = tea({ by: 'times', times: ['15:00'] });
    const person = new PersonWithReminders({ own: [late] })
      .works(240)
      .changesSettings({ own: [lunch] })
      .works(60);
    expect(person.loggedKinds).toEqual(['settings-changed']);
  });

  it('follows the person to another time zone', () => {
    const person = new PersonWithReminders({ own: [lunch] })
      .worksUntil('2026-11-23T12:30:00+01:00')
      .finishesOffered();
    // Eight hours to New York, where it is a quarter to three in the afternoon.
    person.locksScreen(8 * 60);
    person.zone = 'America/New_York';
    person
      .works(240)
      .locksScreen(15 * 60)
      .worksUntil('2026-11-24T12:31:00-05:00')
      .finishesOffered();
    person.zone = 'Asia/Kolkata';
    person.locksScreen(12 * 60).worksUntil('2026-11-25T12:31:00+05:30');
    expect(person.log.filter(({ what }) => what === 'offered').map(({ at }) => at)).toEqual([
      Date.parse('2026-11-23T12:30:00+01:00'),
      Date.parse('2026-11-24T12:30:00-05:00'),
      Date.parse('2026-11-25T12:30:00+05:30'),
    ]);
  });
});

describe('an own reminder with several times a day', () => {
  const thrice = tea({ by: 'times', times: ['15:00', '10:00', '12:30'] });

  it('fires at each of them, in whatever order they are listed', () => {
    const person = new PersonWithReminders({ own: [thrice] });
    for (const time of ['10:00', '12:30', '15:00']) {
      person.worksUntil(`2026-11-23T${time}:00+01:00`).finishesOffered();
    }
    expect(person.works(120).offers).toEqual(['10:00 own-tea', '12:30 own-tea', '15:00 own-tea']);
  });

  it('is offered once after an absence in which two of them passed', () => {
    const often = tea({ by: 'times', times: ['12:00', '12:30'] });
    const person = new PersonWithReminders({ own: [often] })
      .works(170)
      .locksScreen(60)
      .works(2)
      .finishesOffered()
      .works(200);
    expect(person.offers).toEqual(['12:51 own-tea']);
  });

  it('is offered five minutes after another one of the same time', () => {
    const walk = { ...lunch, id: 'own-walk' as const };
    const person = new PersonWithReminders({ own: [lunch, walk] })
      .works(210)
      .finishesOffered()
      .works(10);
    expect(person.offers).toEqual(['12:30 own-tea', '12:35 own-walk']);
  });
});

describe('an own reminder at 02:30', () => {
  const night = tea({ by: 'times', times: ['02:30'] });

  it('fires once when the clocks go back', () => {
    // Berlin has the hour from two to three twice on Sunday, 25 October 2026.
    const person = new PersonWithReminders({ own: [night] }, '2026-10-25T01:00:00+02:00');
    person
      .worksUntil('2026-10-25T02:30:00+02:00')
      .finishesOffered()
      .worksUntil('2026-10-25T06:00:00+01:00');
    expect(person.offers).toEqual(['02:30 own-tea']);
  });

  it('fires once, an hour later, when the clocks skip it', () => {
    // Berlin loses that hour on Sunday, 28 March 2027.
    const person = new PersonWithReminders({ own: [night] }, '2027-03-28T01:00:00+01:00');
    person.worksUntil('2027-03-28T03:30:00+02:00').finishesOffered();
    person.worksUntil('2027-03-28T06:00:00+02:00');
    expect(person.offers).toEqual(['03:30 own-tea']);
    expect(person.now - Date.parse('2027-03-28T01:00:00+01:00')).toBe(4 * 60 * minute);
  });
});

describe('a fixed time of day', () => {
  it.each([[lunch], [tea({ by: 'times', times: ['12:30', '16:00'] })]])(
    'is not lost when the reminder is edited while it is held',
    (edited) => {
      const person = new PersonWithReminders({ own: [lunch] }).works(200);
      person.sends({ kind: 'start-call' }).works(20);
      person.sends({ kind: 'change-settings', parts: { own: [edited] } });
      expect(person.sends({ kind: 'end-call' }).works(10).offered).toBe('own-tea');
    },
  );

  it('is logged on Monday when it was missed on Friday', () => {
    const person = new PersonWithReminders({ hours, own: [lunch] });
    const days = 24 * 60;
    person.timePasses(4 * days).wakes();
    person.log.length = 0;
    person
      .works(60)
      .idleStateChanges({ idle: 'locked' })
      .timePasses(3 * days - 60)
      .idleStateChanges({});
    expect(person.loggedKinds).toContain('missed');
  });

  it('is still offered on return, not counted as ignored, when it fired during an absence', () => {
    const person = new PersonWithReminders({ own: [lunch] }).works(210);
    expect(person.offered).toBe('own-tea');
    person.idleStateChanges({ idle: 'locked' }).timePasses(40).idleStateChanges({});
    expect(person.loggedKinds).not.toContain('ignored');
    expect(person.offered).toBe('own-tea');
  });
});

describe('a fixed time of day that was offered before a night away', () => {
  it('is no longer offered the next morning', () => {
    const person = new PersonWithReminders({ own: [lunch] }).works(210);
    expect(person.offered).toBe('own-tea');
    person
      .idleStateChanges({ idle: 'locked' })
      .timePasses(15 * 60)
      .idleStateChanges({});
    expect(person.offered).toBeNull();
    expect(person.works(10).offered).toBeNull();
  });
});
