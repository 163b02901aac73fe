import { describe, expect, it } from 'vitest';
import type { ShownAs } from '@/reminders/event';
import { type Health, troublesOf } from '@/reminders/health-troubles';
import type { Settings } from '@/settings/settings';
import { minute, SimulatedPerson, stretchOnly } from './simulated-person';

const second = minute / 60;

/** What is wrong when the browser holds this for someone who has just been looked at. */
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

/** Someone whose stretch is due in 45 minutes. */
const sitter = (settings: Partial<Settings> = {}) =>
  new SimulatedPerson({ ...stretchOnly, ...settings });
const asked = (person: SimulatedPerson) => person.desired.wakeAt ?? 0;

describe('the alarms', () => {
  it('are well when the browser holds both where they were asked for', () => {
    expect(troubles(sitter())).toEqual([]);
  });

  it('are missing when either of them is', () => {
    const person = sitter();
    const wake = { name: 'wake', at: asked(person) };
    const rescue = { name: 'rescue', at: asked(person) + 2 * minute };
    expect(troubles(person, { alarms: [wake] })).toEqual(['no-alarm']);
    expect(troubles(person, { alarms: [rescue] })).toEqual(['no-alarm']);
    expect(troubles(person, { alarms: [{ name: 'sync', at: asked(person) }] })).toEqual([
      'no-alarm',
    ]);
  });

  it('that have rung just now are not missed, while the second one still stands', () => {
    const person = sitter().timePasses(45);
    const rescue = { name: 'rescue', at: asked(person) + 2 * minute };
    expect(troubles(person, { alarms: [rescue] })).toEqual([]);
    expect(troubles(person, { alarms: [] })).toEqual(['no-alarm']);
  });

  it('are overdue a minute after the second one should have rung, whatever is held', () => {
    const person = sitter().timePasses(48);
    expect(troubles(person)).toEqual([]);
    person.now += second;
    expect(troubles(person)).toEqual(['overdue']);
    expect(troubles(person, { alarms: null })).toEqual(['overdue']);
  });

  it('may be a minute off before they count as others', () => {
    const person = sitter();
    const rescue = { name: 'rescue', at: asked(person) + 2 * minute };
    const heldAt = (at: number) => troubles(person, { alarms: [{ name: 'wake', at }, rescue] });
    expect(heldAt(asked(person) - minute)).toEqual([]);
    expect(heldAt(asked(person) + minute)).toEqual([]);
    expect(heldAt(asked(person) - minute - second)).toEqual(['other-alarm']);
    expect(heldAt(asked(person) + minute + second)).toEqual(['other-alarm']);
  });

  it('are no trouble where the browser does not tell of them, or where none is needed', () => {
    expect(troubles(sitter(), { alarms: null })).toEqual([]);
    const off = { on: false, everyMinutes: 45 };
    const nothing = new SimulatedPerson({ stretch: off, posture: off });
    expect(nothing.desired.wakeAt).toBeNull();
    expect(troubles(nothing, { alarms: [] })).toEqual([]);
    expect(troubles(nothing, { alarms: [{ name: 'wake', at: nothing.now }] })).toEqual([]);
  });
});

describe('notifications', () => {
  const silent = { rungs: { notification: false, sound: false, popup: false, guide: false } };
  const shown = (as: ShownAs) => ({ what: 'shown', kind: 'stretch', as, at: 0 }) as const;

  it('are told of when they are blocked, unless the person wants none', () => {
    expect(troubles(sitter(), { notifications: 'denied' })).toEqual(['blocked']);
    expect(troubles(sitter(), { notifications: 'unknown' })).toEqual([]);
    expect(troubles(sitter(silent), { notifications: 'denied' })).toEqual([]);
  });

  it('are told of when the last one was refused, and only then', () => {
    const ignored = { what: 'ignored', kind: 'stretch', at: 0 } as const;
    expect(troubles(sitter(), {}, [shown('refused'), ignored])).toEqual(['refused']);
    expect(troubles(sitter(), {}, [shown('refused'), shown('notification')])).toEqual([]);
    expect(troubles(sitter(), {}, [ignored])).toEqual([]);
    expect(troubles(sitter(silent), {}, [shown('refused')])).toEqual([]);
  });

  it('that are blocked are the reason why one was refused, and are told of alone', () => {
    const denied = { notifications: 'denied' } as const;
    expect(troubles(sitter(), denied, [shown('refused')])).toEqual(['blocked']);
    expect(troubles(sitter(), { ...denied, alarms: [] }, [])).toEqual(['no-alarm', 'blocked']);
  });
});
