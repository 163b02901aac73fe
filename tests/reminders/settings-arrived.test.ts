import { describe, expect, it } from 'vitest';
import type { Settings } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { PersonWithReminders, tea } from './person-with-reminders';
import { SimulatedPerson, stretchOnly } from './simulated-person';

const lunchAt = (time: string) => tea({ by: 'times', times: [time] });

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
    const person = new PersonWithReminders({ own: [lunchAt('15:00')] }).works(240);
    expect(arrives(person, { own: [lunchAt('12:30')] }).wakes().offered).toBeNull();
  });
});
