import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  focused,
  hamstrings,
  heading,
  openPopup,
  PersonAtDesk,
  press,
  stand,
  water,
} from '@/tests/components/popup/open-popup';

afterEach(cleanup);

describe('the due reminder', () => {
  it('shows its actions, even if the pause menu was open for the previous one', () => {
    const person = new PersonAtDesk().offered('stretch');
    const { refresh } = openPopup(person);
    press('Pause');
    expect(button('1\u00A0hour')).toBeTruthy();
    const { offer } = person.state.run;
    person.withRun({ offer: null });
    refresh();
    person.withRun({ offer: offer && { ...offer, id: offer.id + 1 } });
    refresh();
    expect(button('1\u00A0hour')).toBeNull();
    expect(button('Start')).toBeTruthy();
  });

  it('offers Start, Snooze, I moved and Skip for a stretch', () => {
    const { asked, opened } = openPopup(new PersonAtDesk().offered('stretch'));
    expect(heading()).toBe('Time to loosen up');
    press('Start');
    press('I moved');
    press('Snooze');
    press('10\u00A0min');
    expect(opened).toEqual(['hamstrings-seated-2min']);
    expect(asked).toEqual([{ kind: 'i-moved' }, { kind: 'snooze', minutes: 10 }]);
  });

  it('offers half a minute or Skip instead of a third snooze', () => {
    const { asked } = openPopup(new PersonAtDesk().offered('stretch', 2), {
      choice: { ...hamstrings, routine: 'hip-flexors-seated-30s' },
    });
    expect(heading()).toBe('Half a minute to loosen up?');
    expect(button('Snooze')).toBeNull();
    press('Skip');
    expect(asked).toEqual([{ kind: 'skip' }]);
  });

  it.each([
    { reminder: 'posture', standing: false, title: 'Shoulders low?', detail: /./ },
    {
      reminder: 'eyes',
      standing: false,
      title: 'Look into the distance for 20 seconds',
      detail: /window/,
    },
    { reminder: 'stand', standing: false, title: 'Time to stand up', detail: /Raise your desk/ },
    {
      reminder: 'stand',
      standing: true,
      title: 'You can sit down again',
      detail: /Lower your desk/,
    },
    { reminder: 'own-water', standing: false, title: 'Water', detail: /A glass is enough/ },
  ] as const)('is shown for $reminder, standing: $standing, with Done, Snooze and Skip', (due) => {
    const { reminder, standing, title, detail } = due;
    const person = new PersonAtDesk({ own: [water], stand })
      .withRun({ standing })
      .offered(reminder);
    const { asked } = openPopup(person);
    expect(heading()).toBe(title);
    expect(screen.getAllByText(detail).length).toBeGreaterThan(0);
    expect(button('I moved')).toBeNull();
    press('Done');
    press('Skip');
    press('Snooze');
    press('5\u00A0min');
    expect(asked).toEqual([
      { kind: 'done', reminder },
      { kind: 'skip' },
      { kind: 'snooze', minutes: 5 },
    ]);
  });

  it('has a title for a reminder that was deleted meanwhile', () => {
    openPopup(new PersonAtDesk().offered('own-gone'));
    expect(heading()).toBe('Your reminder');
  });

  it('moves the focus to the headline after an answer', () => {
    const person = new PersonAtDesk().offered('eyes');
    const { refresh } = openPopup(person);
    screen.getByRole('button', { name: 'Skip' }).focus();
    person.sends({ kind: 'skip' });
    refresh();
    expect(focused()).toBe(heading());
  });

  it('does not move a focus that is not lost', () => {
    const person = new PersonAtDesk().offered('eyes');
    const { refresh } = openPopup(person);
    screen.getByRole('button', { name: 'Settings' }).focus();
    person.sends({ kind: 'skip' });
    refresh();
    expect(document.activeElement?.getAttribute('title')).toBe('Settings');
  });

  it('takes no focus after a click outside all controls', () => {
    const person = new PersonAtDesk();
    const { refresh } = openPopup(person);
    const settings = screen.getByRole('button', { name: 'Settings' });
    settings.focus();
    settings.blur();
    person.timePasses(1);
    refresh();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([0, 2])('is a walk if no routine fits, after %i snoozes', (snoozes) => {
    const { opened } = openPopup(new PersonAtDesk().offered('stretch', snoozes), { choice: null });
    expect(screen.getByText(/Nothing here suits you right now.*walk/)).toBeTruthy();
    press('Start');
    expect(opened).toEqual(['walk']);
  });
});

describe('standing and sitting', () => {
  it('can be switched at any time while the reminder is on', () => {
    const { asked } = openPopup(new PersonAtDesk({ stand }));
    press('I’m already standing');
    cleanup();
    const later = openPopup(
      new PersonAtDesk({ stand }).withRun({ standing: true }).offered('posture'),
    );
    press('I’m sitting again');
    expect([...asked, ...later.asked]).toEqual([
      { kind: 'set-standing', standing: true },
      { kind: 'set-standing', standing: false },
    ]);
  });

  it('is hidden while that reminder is due or off', () => {
    openPopup(new PersonAtDesk({ stand }).offered('stand'));
    expect(button(/already standing/)).toBeNull();
    cleanup();
    openPopup(new PersonAtDesk());
    expect(button(/already standing/)).toBeNull();
  });
});

describe('undo', () => {
  it.each([
    ['skip', 'Skipped.'],
    ['i-moved', 'Nice. That counts as a break.'],
  ] as const)('is possible for ten minutes after %s', (kind, words) => {
    const person = new PersonAtDesk().offered('stretch').sends({ kind });
    const { asked } = openPopup(person.timePasses(9));
    expect(screen.getByText(words)).toBeTruthy();
    press('Undo');
    expect(asked).toEqual([{ kind: 'undo' }]);
    cleanup();
    openPopup(person.timePasses(1));
    expect(button('Undo')).toBeNull();
  });

  it('is not offered once another reminder is due', () => {
    openPopup(new PersonAtDesk().offered('posture').sends({ kind: 'skip' }).offered('eyes'));
    expect(button('Undo')).toBeNull();
  });
});
