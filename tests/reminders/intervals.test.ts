import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { minute, monday, SimulatedPerson } from './simulated-person';

describe('a reminder by interval', () => {
  it('is due after 30 minutes for a posture check and after 45 for a stretch', () => {
    const person = new SimulatedPerson().works(29);
    expect(person.offered).toBeNull();
    person.works(1);
    expect(person.offered).toBe('posture');
    person.sends({ kind: 'done', reminder: 'posture' }).works(14);
    expect(person.offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('leaves out a posture check that is due within ten minutes of a stretch', () => {
    const posture = { on: true, everyMinutes: 40 };
    const person = new SimulatedPerson({ posture }).works(44);
    expect(person.loggedKinds).not.toContain('offered');
    person.works(1);
    expect(person.offered).toBe('stretch');
    expect(person.loggedKinds).toContain('folded');
  });

  it('is due again after 45 more minutes of sitting once the stretch is done', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } })
      .works(45)
      .finishesRoutine();
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('offers another routine the next time', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } }).works(45);
    const first = person.state.run.offer?.turn;
    person.finishesRoutine().works(45);
    expect(person.state.run.offer?.turn).not.toBe(first);
  });

  it('counts as ignored after ten minutes without an answer, and is offered once more', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } }).works(45);
    person.works(10);
    expect(person.loggedKinds.filter((what) => what === 'offered')).toHaveLength(2);
    person.works(10);
    expect(person.loggedKinds.filter((what) => what === 'ignored')).toHaveLength(2);
    expect(person.loggedKinds.at(-1)).toBe('let-go');
    expect(person.offered).toBeNull();
    expect(person.works(44).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('replaces an unanswered posture check when it is a stretch', () => {
    const posture = { on: true, everyMinutes: 30 };
    const person = new SimulatedPerson({ posture, stretch: { on: true, everyMinutes: 45 } }).works(
      30,
    );
    person.sends({ kind: 'snooze', minutes: 10 }).works(15);
    expect(person.offered).toBe('stretch');
  });

  it('is never offered within five minutes of another', () => {
    const person = new SimulatedPerson({ stretch: { on: true, everyMinutes: 15 } });
    const times: number[] = [];
    for (let passed = 0; passed < 600; passed += 1) {
      person.works(1);
      const { offer } = person.state.run;
      if (offer !== null && times.at(-1) !== offer.madeAt) times.push(offer.madeAt);
      if (passed % 7 === 0) person.sends({ kind: 'done', reminder: 'posture' });
      if (passed % 11 === 0) person.sends({ kind: 'snooze', minutes: 5 });
    }
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(5 * minute);
  });

  it('wakes the worker only when something is due', () => {
    const person = new SimulatedPerson();
    expect(person.wakes().state.run.wakeAt).toBe(monday + 30 * minute);
    person.leaves(60);
    person.sends({ kind: 'pause', until: '1-hour' });
    person.idleStateChanges({ idle: 'locked' });
    expect(person.state.run.wakeAt).toBeNull();
  });

  it('neither fires nor wakes the worker when everything is switched off', () => {
    const off = { on: false, everyMinutes: 45 };
    const person = new SimulatedPerson({ stretch: off, posture: off }).wakes();
    expect(person.state.run.wakeAt).toBeNull();
    expect(person.works(300).loggedKinds).toEqual([]);
  });
});

describe('a change of settings', () => {
  it('never restarts a running clock', () => {
    const person = new SimulatedPerson().works(20);
    person.sends({
      kind: 'change-settings',
      parts: { stretch: { on: true, everyMinutes: 60 }, posture: { on: false, everyMinutes: 30 } },
    });
    expect(person.works(39).offered).toBeNull();
    expect(person.works(1).offered).toBe('stretch');
  });

  it('makes a reminder due when its interval becomes shorter than the sitting time', () => {
    const person = new SimulatedPerson({ posture: { on: false, everyMinutes: 30 } }).works(20);
    person.sends({ kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 15 } } });
    expect(person.wakes().offered).toBe('stretch');
  });

  it('starts the interval of a reminder that is switched on', () => {
    const off = { on: false, everyMinutes: 30 };
    const person = new SimulatedPerson({ posture: off, stretch: off }).works(200);
    person.sends({ kind: 'change-settings', parts: { posture: { ...off, on: true } } });
    expect(person.offered).toBeNull();
    expect(person.works(30).offered).toBe('posture');
  });

  it('withdraws the offer of a reminder that is switched off', () => {
    const person = new SimulatedPerson().works(30);
    person.sends({ kind: 'change-settings', parts: { posture: { on: false, everyMinutes: 30 } } });
    expect(person.offered).toBeNull();
  });

  it('changes only the parts that it names', () => {
    const person = new SimulatedPerson().sends({
      kind: 'change-settings',
      parts: { theme: 'dark' },
    });
    expect(person.state.settings).toEqual({ ...defaultSettings, theme: 'dark' });
  });
});
