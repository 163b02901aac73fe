import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  button,
  focused,
  hamstrings,
  heading,
  open,
  press,
  Sitter,
  stand,
  water,
} from '@/tests/components/popup/opened-popup';

afterEach(cleanup);

describe('what is due', () => {
  it('is asked with its own verbs, though the one before was left at the choice of a pause', () => {
    const sitter = new Sitter().offered('stretch');
    const { refresh } = open(sitter);
    press('Pause');
    expect(button('1 hour')).toBeTruthy();
    const { offer } = sitter.state.run;
    sitter.is({ offer: null });
    refresh();
    sitter.is({ offer: offer && { ...offer, id: offer.id + 1 } });
    refresh();
    expect(button('1 hour')).toBeNull();
    expect(button('Start')).toBeTruthy();
  });

  it('offers Start, Snooze, I moved and Skip for a stretch', () => {
    const { asked, opened } = open(new Sitter().offered('stretch'));
    expect(heading()).toBe('Time to loosen up');
    press('Start');
    press('I moved');
    press('Snooze');
    press('10\u00A0min');
    expect(opened).toEqual(['hamstrings-seated-2min']);
    expect(asked).toEqual([{ kind: 'i-moved' }, { kind: 'snooze', minutes: 10 }]);
  });

  it('offers no third snooze, but half a minute or Skip', () => {
    const { asked } = open(new Sitter().offered('stretch', 2), {
      choice: { ...hamstrings, routine: 'hip-flexors-seated-30s' },
    });
    expect(heading()).toBe('Half a minute to loosen up?');
    expect(button('Snooze')).toBeNull();
    press('Skip');
    expect(asked).toEqual([{ kind: 'skip' }]);
  });

  it.each([
    { reminder: 'posture', standing: false, title: 'Shoulders low and loose?', detail: /./ },
    {
      reminder: 'eyes',
      standing: false,
      title: 'Look into the distance for 20 seconds',
      detail: /window/,
    },
    { reminder: 'stand', standing: false, title: 'Time to stand up', detail: /Raise the desk/ },
    {
      reminder: 'stand',
      standing: true,
      title: 'You may sit down again',
      detail: /Lower the desk/,
    },
    { reminder: 'own-water', standing: false, title: 'Water', detail: /A glass is enough/ },
  ] as const)('is said for $reminder, standing: $standing, with Done, Snooze and Skip', (due) => {
    const { reminder, standing, title, detail } = due;
    const sitter = new Sitter({ own: [water], stand }).is({ standing }).offered(reminder);
    const { asked } = open(sitter);
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

  it('has words even for a reminder that was deleted meanwhile', () => {
    open(new Sitter().offered('own-gone'));
    expect(heading()).toBe('A reminder of yours');
  });

  it('leaves the focus of a keyboard on the headline once it was answered', () => {
    const sitter = new Sitter().offered('eyes');
    const { refresh } = open(sitter);
    screen.getByRole('button', { name: 'Skip' }).focus();
    sitter.asks({ kind: 'skip' });
    refresh();
    expect(focused()).toBe(heading());
  });

  it('leaves a focus alone that was not lost', () => {
    const sitter = new Sitter().offered('eyes');
    const { refresh } = open(sitter);
    screen.getByRole('button', { name: 'Settings' }).focus();
    sitter.asks({ kind: 'skip' });
    refresh();
    expect(document.activeElement?.getAttribute('title')).toBe('Settings');
  });

  it('takes no focus from someone who clicked beside all controls', () => {
    const sitter = new Sitter();
    const { refresh } = open(sitter);
    const settings = screen.getByRole('button', { name: 'Settings' });
    settings.focus();
    settings.blur();
    sitter.passes(1);
    refresh();
    expect(document.activeElement).toBe(document.body);
  });

  it.each([0, 2])('is a walk where no routine fits, after %i snoozes', (snoozes) => {
    const { opened } = open(new Sitter().offered('stretch', snoozes), { choice: null });
    expect(screen.getByText(/No routine fits you and this place now.*walk/)).toBeTruthy();
    press('Start');
    expect(opened).toEqual(['walk']);
  });
});

describe('standing and sitting', () => {
  it('can be said at any time by those who asked for it', () => {
    const { asked } = open(new Sitter({ stand }));
    press('I’m standing already');
    cleanup();
    const later = open(new Sitter({ stand }).is({ standing: true }).offered('posture'));
    press('I’m sitting again');
    expect([...asked, ...later.asked]).toEqual([
      { kind: 'set-standing', standing: true },
      { kind: 'set-standing', standing: false },
    ]);
  });

  it('is not asked twice while it is what is due, nor of anyone else', () => {
    open(new Sitter({ stand }).offered('stand'));
    expect(button(/standing already/)).toBeNull();
    cleanup();
    open(new Sitter());
    expect(button(/standing already/)).toBeNull();
  });
});

describe('taking back', () => {
  it.each([
    ['skip', 'Skipped.'],
    ['i-moved', 'Counted as a break.'],
  ] as const)('is possible after %s, for as long as it counts', (kind, words) => {
    const sitter = new Sitter().offered('stretch').asks({ kind });
    const { asked } = open(sitter.passes(9));
    expect(screen.getByText(words)).toBeTruthy();
    press('Undo');
    expect(asked).toEqual([{ kind: 'undo' }]);
    cleanup();
    open(sitter.passes(1));
    expect(button('Undo')).toBeNull();
  });

  it('is not offered once something else is due, when it would do nothing', () => {
    open(new Sitter().offered('posture').asks({ kind: 'skip' }).offered('eyes'));
    expect(button('Undo')).toBeNull();
  });
});
