import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  heading,
  nothingDone,
  open,
  press,
  Sitter,
  stand,
  water,
} from '@/tests/components/popup/opened-popup';
import { wholeProblem } from '@/values/problem';

const off = { on: false, everyMinutes: 45 };

afterEach(cleanup);

describe('the popup', () => {
  it('opens a routine in one click', () => {
    const { opened } = open(new Sitter());
    press(/On your back/);
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-floor-5min', 'hamstrings-seated-2min']);
  });

  it('shows only the routines of the place that was chosen', () => {
    open(new Sitter());
    fireEvent.click(screen.getByLabelText('Floor'));
    const names = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(names).toEqual(['Kneelingon a mat5\u00A0min', 'On your backon a mat5\u00A0min']);
  });

  it('tells of broken data once, in a sentence, until it was seen', () => {
    const { asked } = open(new Sitter().is({ notice: 'stored-data-broken' }));
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    press('OK');
    expect(asked).toEqual([{ kind: 'dismiss-notice' }]);
  });

  it('says why something did not work', () => {
    open(new Sitter(), { refused: wholeProblem({ code: 'unreachable' }) });
    expect(
      screen.getByText(
        'That did not work. Loosen does not answer. Close this page and open it again.',
      ),
    ).toBeTruthy();
  });

  it('counts the day in words and dots, and time away by itself', () => {
    const { opened } = open(new Sitter(), {
      today: { ...nothingDone, breaks: 3, naturalBreaks: 2 },
    });
    press(/3 of 4 breaks today · 2 times away/);
    expect(opened).toEqual(['history']);
    expect(document.querySelectorAll('.dot.filled')).toHaveLength(3);
  });

  it('says kindly, for all to read, when no routine fits, and offers a walk', () => {
    const { opened } = open(new Sitter(), { choice: null });
    expect(screen.getByText(/No routine fits you and this place now.*walk/)).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['walk']);
  });
});

describe('what comes next', () => {
  it('is said in minutes, with the posture check before it', () => {
    open(new Sitter().passes(21));
    expect(heading()).toBe('24\u00A0min');
    expect(screen.getByText('Posture check in 9 min · sitting 21 min')).toBeTruthy();
  });

  it('is never promised sooner than it is', () => {
    open(new Sitter().passes(20.5));
    expect(heading()).toBe('25\u00A0min');
  });

  it('may be one of the person’s own, by its name', () => {
    open(new Sitter({ own: [water] }).passes(20));
    expect(screen.getByText(/^Posture check in 10/)).toBeTruthy();
    cleanup();
    open(new Sitter({ own: [water], posture: off }).passes(20));
    expect(screen.getByText('“Water” in 20 min · sitting 20 min')).toBeTruthy();
    cleanup();
    open(new Sitter({ own: [water], posture: off, stretch: off }).passes(20));
    expect(screen.getByText('Next “Water” in')).toBeTruthy();
    expect(heading()).toBe('20\u00A0min');
  });

  it('is a time of day, without a ring, for a reminder that goes by the clock', () => {
    const own = [{ ...water, when: { by: 'times' as const, times: ['12:30'] } }];
    open(new Sitter({ own, posture: off, stretch: off }));
    expect(heading()).toBe('at 12:30');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is the time to sit for someone who stands', () => {
    open(new Sitter({ stand, posture: off, stretch: off }).is({ standing: true }).passes(5));
    expect(screen.getByText('Next sitting time in')).toBeTruthy();
    expect(screen.getByText('standing 5 min')).toBeTruthy();
  });

  it('is a day and a time when it is far away', () => {
    open(
      new Sitter()
        .passes(8 * 60)
        .asks({ kind: 'i-moved' })
        .is({ countedTo: new Sitter().passes(8 * 60).now }),
    );
    expect(heading()).toBe('Tue 09:00');
  });

  it('is nothing when all reminders are off', () => {
    open(new Sitter({ stretch: off, posture: off }));
    expect(heading()).toBe('Reminders are off');
  });

  it('waits for a pause in typing, until a time, with the stretch at hand', () => {
    const sitter = new Sitter().passes(60).due('stretch');
    const { opened } = open(sitter.is({ waiting: { kind: 'stretch', since: sitter.now } }));
    expect(heading()).toBe('When you pause typing');
    expect(screen.getByText('Due: stretch')).toBeTruthy();
    expect(screen.getByText('At 10:05 at the latest.')).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-seated-2min']);
  });

  it('can be asked about: why, and what was decided', () => {
    const { opened } = open(new Sitter());
    press(/^Log/);
    cleanup();
    const due = open(new Sitter().offered('stretch'));
    press(/^Log/);
    expect([...opened, ...due.opened]).toEqual(['log', 'log']);
  });
});
