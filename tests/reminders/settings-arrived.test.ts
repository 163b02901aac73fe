import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { PersonWithReminders, tea } from './person-with-reminders';
import { SimulatedPerson, stretchOnly } from './simulated-person';

const lunchAt = (time: string) => tea({ by: 'times', times: [time] });

/** Applies settings that another device synced. */
function arrives(person: SimulatedPerson, parts: Partial<Settings>): SimulatedPerson {
  const settings = { ...person.state.settings, ...parts };
  const { seen: snapshot } = person;
  return person.dispatch({ kind: 'settings-arrived', from: 'sync', settings, snapshot });
}

describe.each(['message-refused', 'stored-data-broken'] as const)(
  'an event that says nothing about presence: %s',
  (kind) => {
    const event =
      kind === 'message-refused'
        ? { kind, refusal: problemAtPath('intent', { code: 'missing' }) }
        : { kind };

    it('offers nothing, even as the first event after the computer slept', () => {
      const person = new SimulatedPerson({
        ...stretchOnly,
        moment: { ...defaultSettings.moment, waitMinutes: 0 },
      });
      expect(person.works(30).timePasses(60).dispatch(event).offered).toBeNull();
    });

    it('leaves the sleep to be noticed at the next wake-up', () => {
      const person = new SimulatedPerson(stretchOnly).works(30).timePasses(60).dispatch(event);
      expect(person.wakes().loggedKinds).toContain('natural-break');
      expect(person.loggedKinds).toContain(kind);
    });
  },
);

describe('settings from another device', () => {
  it('apply at once, restart no clock and are logged', () => {
    const person = arrives(new SimulatedPerson(stretchOnly).works(20), {
      stretch: { on: true, everyMinutes: 30 },
    });
    expect(person.loggedKinds).toEqual(['settings-arrived']);
    expect(person.works(10).offered).toBe('stretch');
  });

  it('do not count sleep as sitting when they are the first event after it', () => {
    const person = arrives(new SimulatedPerson(stretchOnly).works(30).timePasses(60), {
      theme: 'dark',
    });
    expect(person.loggedKinds).toContain('natural-break');
    expect(person.offered).toBeNull();
  });

  it('do not fire a fixed time that is already past', () => {
    const person = new PersonWithReminders({ own: [lunchAt('15:00')] }).works(240);
    expect(arrives(person, { own: [lunchAt('12:30')] }).wakes().offered).toBeNull();
  });
});
