import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyAreas } from '@/routines/library/exercise';
import {
  heading,
  nothingDone,
  openPopup,
  PersonAtDesk,
  press,
  stand,
  water,
} from '@/tests/components/popup/open-popup';
import { minuteMs } from '@/values/duration';
import { wholeProblem } from '@/values/problem';

const off = { on: false, everyMinutes: 45 };

afterEach(cleanup);

describe('the popup', () => {
  it('opens a routine in one click', () => {
    const { opened } = openPopup(new PersonAtDesk());
    press(/On your back/);
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-floor-5min', 'hamstrings-seated-2min']);
  });

  it('shows only the routines of the chosen position', () => {
    openPopup(new PersonAtDesk());
    fireEvent.click(screen.getByLabelText('Floor'));
    const names = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(names).toEqual(['Kneelingon a mat5\u00A0min', 'On your backon a mat5\u00A0min']);
  });

  it('reports broken data until the notice is dismissed', () => {
    const { asked } = openPopup(new PersonAtDesk().withRun({ notice: 'stored-data-broken' }));
    expect(screen.getByText(/couldn’t read some saved data/)).toBeTruthy();
    press('OK');
    expect(asked).toEqual([{ kind: 'dismiss-notice' }]);
  });

  it('offers help when the browser refused a notification', () => {
    const { asked, opened } = openPopup(
      new PersonAtDesk().withRun({ notice: 'notification-failed' }),
    );
    press('Fix it');
    expect(asked).toEqual([{ kind: 'dismiss-notice' }]);
    expect(opened).toEqual(['log']);
  });

  it.each(bodyAreas)('says why a routine for this area was chosen: %s', (area) => {
    const day = new PersonAtDesk().now - 3 * 24 * 60 * minuteMs;
    for (const [since, words] of [
      [null, /^You haven’t .* yet$/],
      [day, /^Last .*: Friday$/],
    ] as const) {
      openPopup(new PersonAtDesk().offered('stretch'), {
        choice: { routine: 'hip-flexors-seated-1min', because: { area, since } },
      });
      expect(screen.getByText(words)).toBeTruthy();
      cleanup();
    }
  });

  it('says why a request failed', () => {
    openPopup(new PersonAtDesk(), { refused: wholeProblem({ code: 'unreachable' }) });
    expect(
      screen.getByText(
        'That didn’t work. Loosen isn’t answering. Close this page and open it again.',
      ),
    ).toBeTruthy();
  });

  it('shows the breaks of today in words and dots, and natural breaks separately', () => {
    const { opened } = openPopup(new PersonAtDesk(), {
      today: { ...nothingDone, breaks: 3, naturalBreaks: 2 },
    });
    press(/3 of 4 breaks today · stepped away 2 times/);
    expect(opened).toEqual(['history']);
    expect(document.querySelectorAll('.dot.filled')).toHaveLength(3);
  });

  it('says that no routine fits, and offers a walk', () => {
    const { opened } = openPopup(new PersonAtDesk(), { choice: null });
    expect(screen.getByText(/Nothing here suits you right now.*walk/)).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['walk']);
  });
});

describe('the next reminder', () => {
  it('is shown in minutes, with the posture check before it', () => {
    openPopup(new PersonAtDesk().timePasses(21));
    expect(heading()).toBe('24\u00A0min');
    expect(screen.getByText('Posture check in 9 min · Sitting for 21 min')).toBeTruthy();
  });

  it('is rounded up to whole minutes', () => {
    openPopup(new PersonAtDesk().timePasses(20.5));
    expect(heading()).toBe('25\u00A0min');
  });

  it('can be an own reminder, with its name', () => {
    openPopup(new PersonAtDesk({ own: [water] }).timePasses(20));
    expect(screen.getByText(/^Posture check in 10/)).toBeTruthy();
    cleanup();
    openPopup(new PersonAtDesk({ own: [water], posture: off }).timePasses(20));
    expect(screen.getByText('“Water” in 20 min · Sitting for 20 min')).toBeTruthy();
    cleanup();
    openPopup(new PersonAtDesk({ own: [water], posture: off, stretch: off }).timePasses(20));
    expect(screen.getByText('Next: “Water”')).toBeTruthy();
    expect(heading()).toBe('20\u00A0min');
  });

  it('is a time of day without a ring for a reminder at fixed times', () => {
    const own = [{ ...water, when: { by: 'times' as const, times: ['12:30'] } }];
    openPopup(new PersonAtDesk({ own, posture: off, stretch: off }));
    expect(heading()).toBe('12:30');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('is the time to sit for a person who is standing', () => {
    openPopup(
      new PersonAtDesk({ stand, posture: off, stretch: off })
        .withRun({ standing: true })
        .timePasses(5),
    );
    expect(screen.getByText('Sit down')).toBeTruthy();
    expect(screen.getByText('Standing for 5 min')).toBeTruthy();
  });

  it('is a day and a time when it is far away', () => {
    openPopup(
      new PersonAtDesk()
        .timePasses(8 * 60)
        .sends({ kind: 'i-moved' })
        .withRun({ countedTo: new PersonAtDesk().timePasses(8 * 60).now }),
    );
    expect(heading()).toBe('Tue 09:00');
  });

  it('is replaced by a note when all reminders are off', () => {
    openPopup(new PersonAtDesk({ stretch: off, posture: off }));
    expect(heading()).toBe('Reminders are off');
  });

  it('that waits for a pause in typing has a latest time and can be started at once', () => {
    const person = new PersonAtDesk().timePasses(60).due('stretch');
    const { opened } = openPopup(
      person.withRun({ waiting: { kind: 'stretch', since: person.now } }),
    );
    expect(heading()).toBe('Waiting for you to pause');
    expect(screen.getByText('Stretch ready')).toBeTruthy();
    expect(screen.getByText('By 10:05 at the latest')).toBeTruthy();
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-seated-2min']);
  });

  it('links to the activity', () => {
    const { opened } = openPopup(new PersonAtDesk());
    press('Activity');
    cleanup();
    const due = openPopup(new PersonAtDesk().offered('stretch'));
    press('Activity');
    expect([...opened, ...due.opened]).toEqual(['log', 'log']);
  });
});
