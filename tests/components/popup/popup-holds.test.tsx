import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import {
  button,
  focused,
  heading,
  openPopup,
  PersonAtDesk,
  press,
} from '@/tests/components/popup/open-popup';

const callSwitch = () => screen.getByRole('switch', { name: /In a call/ });

afterEach(cleanup);

describe('a hold', () => {
  const { hours } = defaultSettings;

  it.each([
    [
      'a pause',
      new PersonAtDesk().sends({ kind: 'pause', until: '1-hour' }),
      'Paused',
      /until 10:00/,
    ],
    [
      'a call',
      new PersonAtDesk().sends({ kind: 'start-call' }),
      'In a call',
      /you end it, or 11:00/,
    ],
    [
      'a day off',
      new PersonAtDesk({
        hours: { ...hours, daysOff: [{ from: '2026-11-23', to: '2026-11-23' }] },
      }),
      'Day off',
      /until Tue 09:00/,
    ],
    [
      'the evening',
      new PersonAtDesk().timePasses(10 * 60),
      'Outside working hours',
      /until Tue 09:00/,
    ],
    [
      'a week without hours',
      new PersonAtDesk({ hours: { ...hours, week: [[], [], [], [], [], [], []] } }),
      'No working days set',
      /Choose them/,
    ],
    [
      'a guide',
      new PersonAtDesk().withRun({ guide: { session: 'a', since: new PersonAtDesk().now } }),
      'A guide is playing',
      /No other reminders/,
    ],
  ])('for %s is shown with its end', (_, person, title, detail) => {
    openPopup(person);
    expect(heading()).toBe(title);
    expect(screen.getByText(detail)).toBeTruthy();
    expect(button(/^Remind me/)).toBeNull();
  });

  const none = { fullScreen: false, call: false, sound: false };

  it.each([
    ['fullScreen', 'Full screen is on', 'you leave it', 'in full screen'],
    ['call', 'Call in a tab', 'it ends', 'in calls'],
    ['sound', 'A tab is playing sound', 'it stops', 'during sound'],
  ] as const)(
    'for %s shows the due reminder and can be switched off',
    (what, title, end, where) => {
      const holds = { fullScreen: true, call: true, sound: true };
      const person = new PersonAtDesk({ holds })
        .due('posture')
        .withRun({ surroundings: { ...none, [what]: true } });
      const { asked, refresh } = openPopup(person);
      const carryOut = () => {
        const [last] = asked.slice(-1);
        if (last !== undefined) person.sends(last);
        refresh();
      };
      expect(heading()).toBe(title);
      expect(screen.getByText(`Your reminder will wait until ${end}.`)).toBeTruthy();
      press(`Remind me ${where} too`);
      expect(asked).toEqual([
        { kind: 'change-settings', parts: { holds: { ...holds, [what]: false } } },
      ]);
      carryOut();
      expect(screen.getByText('Reminders won’t wait for that now.')).toBeTruthy();
      press('Undo');
      expect(asked.at(-1)).toEqual({ kind: 'change-settings', parts: { holds } });
      carryOut();
      expect(screen.queryByText(/won’t wait for that/)).toBeNull();
    },
  );

  it('cannot be switched off if an administrator fixed it', () => {
    const surroundings = { ...none, fullScreen: true };
    openPopup(new PersonAtDesk().due('stretch').withRun({ surroundings }), {
      locks: ['holds.fullScreen'],
    });
    expect(heading()).toBe('Full screen is on');
    expect(button(/^Remind me/)).toBeNull();
  });
});

describe('the call switch', () => {
  it('starts a call with one click, also while a reminder is due', () => {
    for (const person of [new PersonAtDesk(), new PersonAtDesk().offered('stretch')]) {
      const { asked } = openPopup(person);
      expect(callSwitch().getAttribute('aria-checked')).toBe('false');
      fireEvent.click(callSwitch());
      expect(asked).toEqual([{ kind: 'start-call' }]);
      cleanup();
    }
  });

  it('shows its end, also during a pause, and ends the call', () => {
    const person = new PersonAtDesk().sends({ kind: 'start-call' });
    const { asked } = openPopup(person.sends({ kind: 'pause', until: '30-minutes' }));
    expect(heading()).toBe('Paused');
    expect(callSwitch().getAttribute('aria-checked')).toBe('true');
    expect(callSwitch().textContent).toContain('until 11:00');
    fireEvent.click(callSwitch());
    expect(asked).toEqual([{ kind: 'end-call' }]);
  });

  it('is off after its time', () => {
    openPopup(new PersonAtDesk().sends({ kind: 'start-call' }).timePasses(120));
    expect(callSwitch().getAttribute('aria-checked')).toBe('false');
  });
});

describe('a pause', () => {
  it('asks how long, and Escape returns to the actions', () => {
    const { asked } = openPopup(new PersonAtDesk());
    press(/Pause/);
    expect(focused()).toBe('30\u00A0min');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(focused()).toMatch(/Pause/);
    press(/Pause/);
    press('Until tomorrow');
    expect(asked).toEqual([{ kind: 'pause', until: 'tomorrow' }]);
  });

  it('can last until a date, from tomorrow up to a year', () => {
    const { asked } = openPopup(new PersonAtDesk());
    press(/Pause/);
    press('Until a date');
    const field = screen.getByLabelText<HTMLInputElement>('Pause until');
    expect(document.activeElement).toBe(field);
    expect([field.min, field.max]).toEqual(['2026-11-24', '2027-11-23']);
    field.value = '2026-12-07';
    press('Pause');
    expect(asked).toEqual([{ kind: 'pause', until: { date: '2026-12-07' } }]);
    expect(focused()).toMatch(/Pause/);
  });

  it('sends nothing without a date, and goes back one step on Escape', () => {
    const { asked } = openPopup(new PersonAtDesk());
    press(/Pause/);
    press('Until a date');
    const field = screen.getByLabelText('Pause until');
    fireEvent.submit(field.closest('form') ?? field);
    expect(asked).toEqual([]);
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(focused()).toBe('30\u00A0min');
  });

  it('can start while a reminder is due', () => {
    const { asked } = openPopup(new PersonAtDesk().offered('posture'));
    press('Pause');
    press('1\u00A0hour');
    expect(asked).toEqual([{ kind: 'pause', until: '1-hour' }]);
  });

  it('can be ended', () => {
    const { asked } = openPopup(new PersonAtDesk().sends({ kind: 'pause', until: 'tomorrow' }));
    press('Resume');
    expect(asked).toEqual([{ kind: 'resume' }]);
  });
});
