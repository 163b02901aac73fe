import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder, Settings } from '@/settings/settings';
import { wrongAt } from '@/tests/values/wrong-at';
import { Person, stretchOnly } from './person';

const lunch = (...times: string[]): OwnReminder => ({
  id: 'own-lunch',
  on: true,
  name: 'Lunch',
  message: '',
  when: { by: 'times', times },
});
const lunchOnly = { ...stretchOnly, stretch: { on: false, everyMinutes: 45 } };

/** Settings come to a person from another device. */
function arrives(person: Person, parts: Partial<Settings>): Person {
  const settings = { ...person.state.settings, ...parts };
  const { seen: snapshot } = person;
  return person.happens({ kind: 'settings-arrived', from: 'sync', settings, snapshot });
}

describe.each(['message-refused', 'stored-data-broken'] as const)(
  'what tells nothing of the person: %s',
  (kind) => {
    const event =
      kind === 'message-refused'
        ? { kind, refusal: wrongAt('intent', { code: 'missing' }) }
        : { kind };

    it('decides nothing: the first of all after a sleep, it offers nothing', () => {
      const person = new Person({ ...stretchOnly, moment: { waitMinutes: 0, headsUp: false } });
      expect(person.works(30).passes(60).happens(event).offered).toBeNull();
    });

    it('hides no sleep from the next one who looks', () => {
      const person = new Person(stretchOnly).works(30).passes(60).happens(event);
      expect(person.wakes().said).toContain('natural-break');
      expect(person.said).toContain(kind);
    });
  },
);

describe('settings from another device', () => {
  it('count at once, restart no clock, and are in the log', () => {
    const person = arrives(new Person(stretchOnly).works(20), {
      stretch: { on: true, everyMinutes: 30 },
    });
    expect(person.said).toEqual(['settings-arrived']);
    expect(person.works(10).offered).toBe('stretch');
  });

  it('that come first after a sleep do not count it as sitting', () => {
    const person = arrives(new Person(stretchOnly).works(30).passes(60), { theme: 'dark' });
    expect(person.said).toContain('natural-break');
    expect(person.offered).toBeNull();
  });

  it('with a time of day that is past do not ring for it', () => {
    const person = new Person({ ...lunchOnly, own: [lunch('15:00')] }).works(240);
    expect(arrives(person, { own: [lunch('12:30')] }).wakes().offered).toBeNull();
  });
});

describe('a fixed time of day', () => {
  it.each([[lunch('12:30')], [lunch('12:30', '16:00')]])(
    'that is held is not lost when the reminder is edited meanwhile',
    (edited) => {
      const person = new Person({ ...lunchOnly, own: [lunch('12:30')] }).works(200);
      person.asks({ kind: 'start-call' }).works(20);
      person.asks({ kind: 'change-settings', parts: { own: [edited] } });
      expect(person.asks({ kind: 'end-call' }).works(10).offered).toBe('own-lunch');
    },
  );

  it('that was missed on Friday is in the log on Monday', () => {
    const { hours } = defaultSettings;
    const person = new Person({ ...lunchOnly, hours, own: [lunch('12:30')] });
    const days = 24 * 60;
    person.passes(4 * days).wakes();
    person.log.length = 0;
    person
      .works(60)
      .sees({ idle: 'locked' })
      .passes(3 * days - 60)
      .sees({});
    expect(person.said).toContain('missed');
  });

  it('that stood unanswered in an empty room is asked anew on return, not counted as ignored', () => {
    const person = new Person({ ...lunchOnly, own: [lunch('12:30')] }).works(210);
    expect(person.offered).toBe('own-lunch');
    person.sees({ idle: 'locked' }).passes(40).sees({});
    expect(person.said).not.toContain('ignored');
    expect(person.offered).toBe('own-lunch');
  });
});

describe('a fixed time of day that was asked in the evening', () => {
  it('does not stand there the next morning', () => {
    const person = new Person({ ...lunchOnly, own: [lunch('12:30')] }).works(210);
    expect(person.offered).toBe('own-lunch');
    person
      .sees({ idle: 'locked' })
      .passes(15 * 60)
      .sees({});
    expect(person.offered).toBeNull();
    expect(person.works(10).offered).toBeNull();
  });
});

describe('"less often"', () => {
  it('says so when it can be no less often', () => {
    const settings = { ...stretchOnly, stretch: { on: true, everyMinutes: 120 } };
    const person = new Person(settings).works(600).asks({ kind: 'ease', how: 'less-often' });
    expect(person.said.at(-1)).toBe('kept-as-is');
  });
});
