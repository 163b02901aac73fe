import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { SimulatedPerson, stretchOnly } from './simulated-person';

const lunch = (...times: string[]): OwnReminder => ({
  id: 'own-lunch',
  on: true,
  name: 'Lunch',
  message: '',
  when: { by: 'times', times },
});
const lunchOnly = { ...stretchOnly, stretch: { on: false, everyMinutes: 45 } };

/** Settings come to a person from another device. */
function arrives(person: SimulatedPerson, parts: Partial<Settings>): SimulatedPerson {
  const settings = { ...person.state.settings, ...parts };
  const { seen: snapshot } = person;
  return person.dispatch({ kind: 'settings-arrived', from: 'sync', settings, snapshot });
}

describe.each(['message-refused', 'stored-data-broken'] as const)(
  'what tells nothing of the person: %s',
  (kind) => {
    const event =
      kind === 'message-refused'
        ? { kind, refusal: problemAtPath('intent', { code: 'missing' }) }
        : { kind };

    it('decides nothing: the first of all after a sleep, it offers nothing', () => {
      const person = new SimulatedPerson({
        ...stretchOnly,
        moment: { waitMinutes: 0, headsUp: false },
      });
      expect(person.works(30).timePasses(60).dispatch(event).offered).toBeNull();
    });

    it('hides no sleep from the next one who looks', () => {
      const person = new SimulatedPerson(stretchOnly).works(30).timePasses(60).dispatch(event);
      expect(person.wakes().loggedKinds).toContain('natural-break');
      expect(person.loggedKinds).toContain(kind);
    });
  },
);

describe('settings from another device', () => {
  it('count at once, restart no clock, and are in the log', () => {
    const person = arrives(new SimulatedPerson(stretchOnly).works(20), {
      stretch: { on: true, everyMinutes: 30 },
    });
    expect(person.loggedKinds).toEqual(['settings-arrived']);
    expect(person.works(10).offered).toBe('stretch');
  });

  it('that come first after a sleep do not count it as sitting', () => {
    const person = arrives(new SimulatedPerson(stretchOnly).works(30).timePasses(60), {
      theme: 'dark',
    });
    expect(person.loggedKinds).toContain('natural-break');
    expect(person.offered).toBeNull();
  });

  it('with a time of day that is past do not ring for it', () => {
    const person = new SimulatedPerson({ ...lunchOnly, own: [lunch('15:00')] }).works(240);
    expect(arrives(person, { own: [lunch('12:30')] }).wakes().offered).toBeNull();
  });
});

describe('a fixed time of day', () => {
  it.each([[lunch('12:30')], [lunch('12:30', '16:00')]])(
    'that is held is not lost when the reminder is edited meanwhile',
    (edited) => {
      const person = new SimulatedPerson({ ...lunchOnly, own: [lunch('12:30')] }).works(200);
      person.sends({ kind: 'start-call' }).works(20);
      person.sends({ kind: 'change-settings', parts: { own: [edited] } });
      expect(person.sends({ kind: 'end-call' }).works(10).offered).toBe('own-lunch');
    },
  );

  it('that was missed on Friday is in the log on Monday', () => {
    const { hours } = defaultSettings;
    const person = new SimulatedPerson({ ...lunchOnly, hours, own: [lunch('12:30')] });
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

  it('that stood unanswered in an empty room is asked anew on return, not counted as ignored', () => {
    const person = new SimulatedPerson({ ...lunchOnly, own: [lunch('12:30')] }).works(210);
    expect(person.offered).toBe('own-lunch');
    person.idleStateChanges({ idle: 'locked' }).timePasses(40).idleStateChanges({});
    expect(person.loggedKinds).not.toContain('ignored');
    expect(person.offered).toBe('own-lunch');
  });
});

describe('a fixed time of day that was asked in the evening', () => {
  it('does not stand there the next morning', () => {
    const person = new SimulatedPerson({ ...lunchOnly, own: [lunch('12:30')] }).works(210);
    expect(person.offered).toBe('own-lunch');
    person
      .idleStateChanges({ idle: 'locked' })
      .timePasses(15 * 60)
      .idleStateChanges({});
    expect(person.offered).toBeNull();
    expect(person.works(10).offered).toBeNull();
  });
});

describe('"less often"', () => {
  it('says so when it can be no less often', () => {
    const settings = { ...stretchOnly, stretch: { on: true, everyMinutes: 120 } };
    const person = new SimulatedPerson(settings)
      .works(600)
      .sends({ kind: 'ease', how: 'less-often' });
    expect(person.loggedKinds.at(-1)).toBe('kept-as-is');
  });
});
