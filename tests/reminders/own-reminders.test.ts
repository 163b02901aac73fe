import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { PersonWithReminders, tea } from './person-with-reminders';

const hourly = tea({ by: 'interval', everyMinutes: 60 });
const { hours } = defaultSettings;

describe('an own reminder by interval', () => {
  it('fires after its minutes of sitting, and again after it is done', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(60).finishesOffered().works(60);
    expect(person.offers).toEqual(['10:00 own-tea', '11:00 own-tea']);
  });

  it('continues after a short absence, without counting it', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(40).locksScreen(119);
    expect(person.sittingMinutes('own-tea')).toBe(40);
    expect(person.works(19).offered).toBeNull();
    expect(person.works(1).offered).toBe('own-tea');
  });

  it('starts again after two hours away', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(40).locksScreen(120);
    expect(person.works(59).offered).toBeNull();
    expect(person.works(1).offered).toBe('own-tea');
  });

  it('starts again after two hours away even if it was offered and ignored before', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(75);
    expect(person.state.run.clocks['own-tea']).toMatchObject({ ignored: 1 });
    expect(person.offered).toBe('own-tea');
    const { length } = person.log;
    person.locksScreen(120).works(60);
    expect(person.log.slice(length).map(({ what }) => what)).toEqual([
      'natural-break',
      'offered',
      'shown',
    ]);
    expect(person.log.at(-2)).toMatchObject({ what: 'offered', kind: 'own-tea', again: false });
  });

  it('is not restarted by a stretch', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(40).finishesRoutine('a');
    expect(person.works(19).offered).toBeNull();
    expect(person.works(1).offered).toBe('own-tea');
  });

  it('is held outside working hours', () => {
    const person = new PersonWithReminders(
      { own: [hourly], hours },
      '2026-11-23T16:45:00+01:00',
    ).works(120);
    expect(person.loggedKinds).toEqual(['held']);
    expect(person.log[0]).toMatchObject({ kind: 'own-tea', why: 'outside-hours' });
  });

  it('fires a minute after a return, not right at it', () => {
    const held = { own: [hourly], holds: { fullScreen: false, call: false, sound: false } };
    const person = new PersonWithReminders(held)
      .works(50)
      .sends({ kind: 'start-call' })
      .works(20)
      .locksScreen(30);
    person.sends({ kind: 'end-call' });
    expect(person.offered).toBeNull();
    expect(person.works(0.9).offered).toBeNull();
    expect(person.works(0.1).offered).toBe('own-tea');
  });

  it('fires at once when its interval becomes shorter than the time already spent sitting', () => {
    const person = new PersonWithReminders({ own: [hourly] }).works(40);
    person.changesSettings({ own: [tea({ by: 'interval', everyMinutes: 30 })] });
    expect(person.offers).toEqual(['09:40 own-tea']);
  });

  it('loses its offer and its clock when it is deleted or switched off', () => {
    const gone = new PersonWithReminders({ own: [hourly] }).works(60).changesSettings({ own: [] });
    expect(gone.offered).toBeNull();
    expect(gone.log.at(-1)).toMatchObject({ what: 'withdrawn', kind: 'own-tea', why: 'off' });
    expect(gone.sittingMinutes('own-tea')).toBeUndefined();
    const off = new PersonWithReminders({ own: [hourly] })
      .works(60)
      .changesSettings({ own: [{ ...hourly, on: false }] });
    expect(off.offered).toBeNull();
    expect(off.changesSettings({ own: [hourly] }).works(59).offered).toBeNull();
    expect(off.works(1).offered).toBe('own-tea');
  });

  it('stays done when an earlier "I moved" is undone', () => {
    const person = new PersonWithReminders({ own: [hourly] })
      .works(60)
      .sends({ kind: 'i-moved' })
      .finishesOffered();
    person.sends({ kind: 'undo' });
    expect(person.offered).toBeNull();
    expect(person.sittingMinutes('own-tea')).toBe(0);
  });

  it('is offered five minutes after another one that is due at the same time', () => {
    const walk = { ...hourly, id: 'own-walk' as const };
    const person = new PersonWithReminders({ own: [hourly, walk] })
      .works(60)
      .finishesOffered()
      .works(10);
    expect(person.offers).toEqual(['10:00 own-tea', '10:05 own-walk']);
  });
});
