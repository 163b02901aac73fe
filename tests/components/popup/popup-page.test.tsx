import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  heading,
  nothingDone,
  openPopup,
  press,
  Sitter,
  stand,
  water,
} from '@/tests/components/popup/open-popup';
import { wholeProblem } from '@/values/problem';

const off = { on: false, everyMinutes: 45 };

afterEach(cleanup);

describe('the popup', () => {
  it('opens a routine in one click', () => {
    const { opened } = openPopup(new Sitter());
    press(/On your back/);
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-floor-5min', 'hamstrings-seated-2min']);
  });

  it('shows only the routines of the chosen position', () => {
    openPopup(new Sitter());
    fireEvent.click(screen.getByLabelText('Floor'));
    const names = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(names).toEqual(['Kneelingon a mat5\u00A0min', 'On your backon a mat5\u00A0min']);
  });

  it('reports broken data until the notice is dismissed', () => {
    const { asked } = openPopup(new Sitter().is({ notice: 'stored-data-broken' }));
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    press('OK');
    expect(asked).toEqual([{ kind: 'dismiss-notice' }]);
  });

  it('says why a request failed', () => {
    openPopup(new Sitter(), { refused: wholeProblem({ code: 'unreachable' }) });
    expect(
      screen.getByText(
        'That did not work. Loosen does not answer. Close this page and open it again.',
      ),
    ).toBeTruthy();
  });

  it('shows the breaks of today in words and dots, natural breaks apart', () => {
    const { opened } = openPopup(new Sitter(), {
      today: { ...nothingDone, breaks: 3, naturalBreaks: 2 },
    });
    press(/3 of 4 breaks today · 2 times away/);
    expect(opened).toEqual(['history']);
    expect(document.querySelectorAll('.dot.filled')).toHaveLength(3);
  });

  it('says that no routine fits, and offers a walk', () => {
    const { opened } = openPopup(new Sitter(), { choice: null });
    expect(screen.getByText(/No routine fits you and this place now.*walk/)).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['walk']);
  });
});

describe('the next reminder', () => {
  it('is shown in minutes, with the posture check before it', () => {
    openPopup(new Sitter().passes(21));
    expect(heading()).toBe('24\u00A0min');
    expect(screen.getByText('Posture check in 9 min · sitting 21 min')).toBeTruthy();
  });

  it('is never shown earlier than it is', () => {
    openPopup(new Sitter().passes(20.5));
    expect(heading()).toBe('25\u00A0min');
  });

  it('may be an own reminder, by its name', () => {
    openPopup(new Sitter({ own: [water] }).passes(20));
    expect(screen.getByText(/^Posture check in 10/)).toBeTruthy();
    cleanup();
    openPopup(new Sitter({ own: [water], posture: off }).passes(20));
    expect(screen.getByText('“Water” in 20 min · sitting 20 min')).toBeTruthy();
    cleanup();
    openPopup(new Sitter({ own: [water], posture: off, stretch: off }).passes(20));
    expect(screen.getByText('Next “Water” in')).toBeTruthy();
    expect(heading()).toBe('20\u00A0min');
  });

  it('is a time of day without a ring for a reminder at fixed times', () => {
    const own = [{ ...water, when: { by: 'times' as const, times: ['12:30'] } }];
    openPopup(new Sitter({ own, posture: off, stretch: off }));
    expect(heading()).toBe('at 12:30');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is the time to sit for a person who is standing', () => {
    openPopup(new Sitter({ stand, posture: off, stretch: off }).is({ standing: true }).passes(5));
    expect(screen.getByText('Next sitting time in')).toBeTruthy();
    expect(screen.getByText('standing 5 min')).toBeTruthy();
  });

  it('is a day and a time when it is far away', () => {
    openPopup(
      new Sitter()
        .passes(8 * 60)
        .asks({ kind: 'i-moved' })
        .is({ countedTo: new Sitter().passes(8 * 60).now }),
    );
    expect(heading()).toBe('Tue 09:00');
  });

  it('is nothing when all reminders are off', () => {
    openPopup(new Sitter({ stretch: off, posture: off }));
    expect(heading()).toBe('Reminders are off');
  });

  it('waits for a pause in typing, until a time, with the stretch at hand', () => {
    const sitter = new Sitter().passes(60).due('stretch');
    const { opened } = openPopup(sitter.is({ waiting: { kind: 'stretch', since: sitter.now } }));
    expect(heading()).toBe('When you pause typing');
    expect(screen.getByText('Due: stretch')).toBeTruthy();
    expect(screen.getByText('At 10:05 at the latest.')).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-seated-2min']);
  });

  it('links to the log', () => {
    const { opened } = openPopup(new Sitter());
    press(/^Log/);
    cleanup();
    const due = openPopup(new Sitter().offered('stretch'));
    press(/^Log/);
    expect([...opened, ...due.opened]).toEqual(['log', 'log']);
  });
});
