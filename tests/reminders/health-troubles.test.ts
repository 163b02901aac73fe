import { describe, expect, it } from 'vitest';
import type { ShownAs } from '@/reminders/event';
import { type Health, troublesOf } from '@/reminders/health-troubles';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const second = minute / 60;

/** The troubles of a browser whose health is good except for `health`. */
function troubles(
  person: SimulatedPerson,
  health: Partial<Health> = {},
  log: Parameters<typeof troublesOf>[2] = [],
) {
  const { wakeAt, rescueAt } = person.desired;
  const alarms = [
    ...(wakeAt === null ? [] : [{ name: 'wake', at: wakeAt }]),
    ...(rescueAt === null ? [] : [{ name: 'rescue', at: rescueAt }]),
  ];
  const well: Health = { alarms, notifications: 'granted', commands: null };
  const moment = { at: person.now, zone: person.zone };
  return troublesOf({ ...well, ...health }, person.state, log, moment);
}

/** A person whose stretch is due in 45 minutes. */
const personAtDesk = (settings: Partial<Settings> = {}) =>
  new SimulatedPerson({ ...stretchOnly, ...settings });
const wakeTimeOf = (person: SimulatedPerson) => person.desired.wakeAt ?? 0;

describe('the alarms', () => {
  it('are fine when the browser has both at their times', () => {
    expect(troubles(personAtDesk())).toEqual([]);
  });

  it('are missing when one of them is', () => {
    const person = personAtDesk();
    const wake = { name: 'wake', at: wakeTimeOf(person) };
    const rescue = { name: 'rescue', at: wakeTimeOf(person) + 2 * minute };
    expect(troubles(person, { alarms: [wake] })).toEqual(['no-alarm']);
    expect(troubles(person, { alarms: [rescue] })).toEqual(['no-alarm']);
    expect(troubles(person, { alarms: [{ name: 'sync', at: wakeTimeOf(person) }] })).toEqual([
      'no-alarm',
    ]);
  });

  it('are not missing when the first just fired and the second is still set', () => {
    const person = personAtDesk().timePasses(45);
    const rescue = { name: 'rescue', at: wakeTimeOf(person) + 2 * minute };
    expect(troubles(person, { alarms: [rescue] })).toEqual([]);
    expect(troubles(person, { alarms: [] })).toEqual(['no-alarm']);
  });

  it('are overdue a minute after the time of the second, whatever the browser has', () => {
    const person = personAtDesk().timePasses(48);
    expect(troubles(person)).toEqual([]);
    person.now += second;
    expect(troubles(person)).toEqual(['overdue']);
    expect(troubles(person, { alarms: null })).toEqual(['overdue']);
  });

  it('may differ by a minute from their times', () => {
    const person = personAtDesk();
    const rescue = { name: 'rescue', at: wakeTimeOf(person) + 2 * minute };
    const troublesAt = (at: number) => troubles(person, { alarms: [{ name: 'wake', at }, rescue] });
    expect(troublesAt(wakeTimeOf(person) - minute)).toEqual([]);
    expect(troublesAt(wakeTimeOf(person) + minute)).toEqual([]);
    expect(troublesAt(wakeTimeOf(person) - minute - second)).toEqual(['other-alarm']);
    expect(troublesAt(wakeTimeOf(person) + minute + second)).toEqual(['other-alarm']);
  });

  it('are fine when the browser does not report them or none is needed', () => {
    expect(troubles(personAtDesk(), { alarms: null })).toEqual([]);
    const off = { on: false, everyMinutes: 45 };
    const nothing = new SimulatedPerson({ stretch: off, posture: off });
    expect(nothing.desired.wakeAt).toBeNull();
    expect(troubles(nothing, { alarms: [] })).toEqual([]);
    expect(troubles(nothing, { alarms: [{ name: 'wake', at: nothing.now }] })).toEqual([]);
  });
});

describe('notifications', () => {
  const silent = { rungs: { ...defaultSettings.rungs, notification: false } };
  const shown = (as: ShownAs) => ({ what: 'shown', kind: 'stretch', as, at: 0 }) as const;

  it('are reported as blocked unless they are switched off', () => {
    expect(troubles(personAtDesk(), { notifications: 'denied' })).toEqual(['blocked']);
    expect(troubles(personAtDesk(), { notifications: 'unknown' })).toEqual([]);
    expect(troubles(personAtDesk(silent), { notifications: 'denied' })).toEqual([]);
  });

  it('are reported as refused only if the last one was', () => {
    const ignored = { what: 'ignored', kind: 'stretch', at: 0 } as const;
    expect(troubles(personAtDesk(), {}, [shown('refused'), ignored])).toEqual(['refused']);
    expect(troubles(personAtDesk(), {}, [shown('refused'), shown('notification')])).toEqual([]);
    expect(troubles(personAtDesk(), {}, [ignored])).toEqual([]);
    expect(troubles(personAtDesk(silent), {}, [shown('refused')])).toEqual([]);
  });

  it('are reported only as blocked when one was also refused', () => {
    const denied = { notifications: 'denied' } as const;
    expect(troubles(personAtDesk(), denied, [shown('refused')])).toEqual(['blocked']);
    expect(troubles(personAtDesk(), { ...denied, alarms: [] }, [])).toEqual([
      'no-alarm',
      'blocked',
    ]);
  });
});
