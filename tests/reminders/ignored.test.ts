import { describe, expect, it } from 'vitest';
import { lessOften } from '@/reminders/apply-settings';
import { kindLimits } from '@/reminders/kinds/kind-limits';
import { ownReminderLimits } from '@/reminders/kinds/own';
import { asksToEase } from '@/reminders/offers';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { SimulatedPerson, stretchOnly } from './simulated-person';

/** A person who ignored some reminders in a row. */
function ignoring(many: number, settings: Partial<Settings> = stretchOnly): SimulatedPerson {
  const person = new SimulatedPerson(settings);
  for (let minutes = 0; person.state.run.ignoredInRow < many; minutes += 1) {
    if (minutes > 1000) throw new Error('Nothing is offered.');
    person.works(1);
  }
  return person;
}

describe('after three ignored reminders in a row,', () => {
  it('the popup asks what to change, and nothing changes by itself', () => {
    expect(asksToEase(ignoring(2).state.run)).toBe(false);
    const person = ignoring(3);
    expect(asksToEase(person.state.run)).toBe(true);
    expect(person.state.settings.stretch.everyMinutes).toBe(45);
    expect(person.offered).toBe('stretch');
  });

  it('"less often" makes the interval of the ignored reminder 15 minutes longer', () => {
    const person = ignoring(3).sends({ kind: 'ease', how: 'less-often' });
    expect(person.state.settings.stretch.everyMinutes).toBe(60);
    expect(person.log.at(-1)).toMatchObject({ what: 'eased', kind: 'stretch', everyMinutes: 60 });
    expect(asksToEase(person.state.run)).toBe(false);
  });

  it('"less often" does not exceed the longest interval', () => {
    const { max } = kindLimits.stretch.everyMinutes;
    const person = ignoring(3, { ...stretchOnly, stretch: { on: true, everyMinutes: max - 5 } });
    person.sends({ kind: 'ease', how: 'less-often' });
    expect(person.state.settings.stretch.everyMinutes).toBe(max);
  });

  it('"less often" changes the reminder that was ignored, of any kind', () => {
    const off = { on: false, everyMinutes: 45 };
    const posture = ignoring(3, { stretch: off, posture: { on: true, everyMinutes: 30 } });
    posture.sends({ kind: 'ease', how: 'less-often' });
    expect(posture.state.settings.posture.everyMinutes).toBe(45);
    const tea = { id: 'own-tea', on: true, name: 'Tea', message: '' } as const;
    const own = ignoring(3, {
      ...stretchOnly,
      stretch: off,
      own: [{ ...tea, when: { by: 'interval', everyMinutes: 20 } }],
    });
    own.sends({ kind: 'ease', how: 'less-often' });
    expect(own.state.settings.own[0]?.when).toEqual({ by: 'interval', everyMinutes: 35 });
  });

  it('"less often" makes the sitting time longer when standing up was ignored', () => {
    const off = { on: false, everyMinutes: 45 };
    const stand = { on: true, sitMinutes: 45, standMinutes: 15 };
    const person = ignoring(3, { ...stretchOnly, stretch: off, stand });
    person.sends({ kind: 'ease', how: 'less-often' });
    expect(person.state.settings.stand).toEqual({ ...stand, sitMinutes: 60 });
    expect(person.log.at(-1)).toMatchObject({ what: 'eased', kind: 'stand', everyMinutes: 60 });
  });

  it('"less often" changes neither other own reminders nor those of fixed times', () => {
    const reminder = (id: 'own-tea' | 'own-walk', when: OwnReminder['when']): OwnReminder => ({
      id,
      on: true,
      name: id,
      message: '',
      when,
    });
    const every = (everyMinutes: number) => ({ by: 'interval', everyMinutes }) as const;
    const walk = reminder('own-walk', every(60));
    const lessOftenTea = (when: OwnReminder['when']) =>
      lessOften({ ...defaultSettings, own: [reminder('own-tea', when), walk] }, 'own-tea');
    expect(lessOftenTea(every(20))?.next.own).toEqual([reminder('own-tea', every(35)), walk]);
    expect(lessOftenTea(every(ownReminderLimits.everyMinutes.max))).toBeNull();
    expect(lessOftenTea({ by: 'times', times: ['12:00'] })).toBeNull();
    expect(lessOften(defaultSettings, 'own-gone')).toBeNull();
  });

  it('"less often" changes nothing when nothing was ignored', () => {
    const person = new SimulatedPerson(stretchOnly).sends({ kind: 'ease', how: 'less-often' });
    expect(person.loggedKinds).toEqual(['kept-as-is']);
  });

  it('"keep it" ends the question until three more are ignored', () => {
    const person = ignoring(3).sends({ kind: 'ease', how: 'keep' });
    expect(asksToEase(person.state.run)).toBe(false);
    expect(person.loggedKinds.at(-1)).toBe('kept-as-is');
    expect(person.state.settings.stretch.everyMinutes).toBe(45);
  });

  it('"other hours" ends the question without changing the settings', () => {
    const person = ignoring(3);
    const { settings } = person.state;
    person.sends({ kind: 'ease', how: 'other-hours' });
    expect(asksToEase(person.state.run)).toBe(false);
    expect(person.loggedKinds.at(-1)).toBe('hours-instead');
    expect(person.state.settings).toEqual(settings);
  });

  it.each([
    { kind: 'i-moved' },
    { kind: 'skip' },
    { kind: 'snooze', minutes: 5 },
    { kind: 'pause', until: 'tomorrow' },
  ] as const)('an answer to an offer ends the series: $kind', (intent) => {
    const person = ignoring(2);
    while (person.offered === null) person.works(1);
    expect(person.sends(intent).state.run.ignoredInRow).toBe(0);
  });
});

describe('"less often"', () => {
  it('changes nothing at the longest interval', () => {
    const settings = { ...stretchOnly, stretch: { on: true, everyMinutes: 120 } };
    const person = new SimulatedPerson(settings)
      .works(600)
      .sends({ kind: 'ease', how: 'less-often' });
    expect(person.loggedKinds.at(-1)).toBe('kept-as-is');
  });
});
