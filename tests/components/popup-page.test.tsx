import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { PopupPage, type PopupProps } from '@/components/popup-page';
import { postureCheckWords } from '@/locales/en/posture-checks';
import { routineWords } from '@/locales/en/routines';
import type { Intent } from '@/reminders/event';
import type { Choice } from '@/routines/choose';
import { postureCheckInTurn } from '@/routines/posture-checks';
import { Person } from '@/tests/reminders/person';

const nothingDone = { breaks: 0, naturalBreaks: 0, postureChecks: 0, skipped: 0, ignored: 0 };

const hamstrings: Choice = {
  routine: 'hamstrings-seated-2min',
  because: { area: 'hamstring', since: null },
};

afterEach(cleanup);

/** Shows the popup of a person, and keeps what is asked for in it. */
function open(person: Person, props: Partial<PopupProps> = {}) {
  const asked: Intent[] = [];
  const opened: string[] = [];
  render(
    <PopupPage
      state={person.state}
      moment={{ at: person.now, zone: person.zone }}
      today={nothingDone}
      choice={hamstrings}
      own={[]}
      routineName={(id) => routineWords[id].name}
      postureWords={(turn) => postureCheckWords[postureCheckInTurn(turn).id]}
      refused={null}
      onIntend={(intent) => asked.push(intent)}
      onOpenGuide={(routine) => opened.push(routine ?? 'walk')}
      onOpenExercises={() => opened.push('exercises')}
      onOpenSettings={() => opened.push('settings')}
      onOpenSafety={() => opened.push('safety')}
      {...props}
    />,
  );
  return { asked, opened };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('the popup', () => {
  it('says how long until the next stretch, and about the posture check before it', () => {
    open(new Person().passes(21));
    expect(heading()).toBe('24\u00A0min');
    expect(screen.getByText('Posture check in 9 min · sitting 21 min')).toBeTruthy();
  });

  it('never promises less time than there is', () => {
    open(new Person().passes(20.5));
    expect(heading()).toBe('25\u00A0min');
  });

  it('says what holds reminders back, and until when', () => {
    open(new Person().asks({ kind: 'pause', until: '1-hour' }));
    expect(heading()).toBe('Paused');
    expect(screen.getByText(/Quiet until 10:00/)).toBeTruthy();
  });

  it('says that nothing will ring when both reminders are off', () => {
    const off = { on: false, everyMinutes: 45 };
    open(new Person({ stretch: off, posture: off }));
    expect(heading()).toBe('Reminders are off');
  });

  it('opens a routine in one click', () => {
    const { opened } = open(new Person());
    press(/On your back/);
    press('Stretch now');
    expect(opened).toEqual(['hamstrings-floor-5min', 'hamstrings-seated-2min']);
  });

  it('shows only the routines of the place that was chosen', () => {
    open(new Person());
    fireEvent.click(screen.getByLabelText('Floor'));
    const names = screen.getAllByRole('listitem').map((card) => card.textContent);
    expect(names).toEqual(['Kneelingon a mat5\u00A0min', 'On your backon a mat5\u00A0min']);
  });

  it('asks how long to pause, and gives the verbs back on Escape', () => {
    const { asked } = open(new Person());
    press(/Pause/);
    expect(document.activeElement?.textContent).toBe('30\u00A0min');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(document.activeElement?.textContent).toMatch(/Pause/);
    press(/Pause/);
    press('Until tomorrow');
    expect(asked).toEqual([{ kind: 'pause', until: 'tomorrow' }]);
  });

  it('offers Start, Snooze, I moved and Skip when a stretch is due', () => {
    const person = new Person({ posture: { on: false, everyMinutes: 30 } }).works(45);
    const { asked, opened } = open(person);
    expect(heading()).toBe('Time to loosen up');
    press('Start');
    press('Snooze');
    press('10\u00A0min');
    expect(opened).toEqual(['hamstrings-seated-2min']);
    expect(asked).toEqual([{ kind: 'snooze', minutes: 10 }]);
  });

  it('can be paused while something is due, as in a call', () => {
    const { asked } = open(new Person().works(30));
    press('Pause');
    press('1 hour');
    expect(asked).toEqual([{ kind: 'pause', until: '1-hour' }]);
  });

  it('says the day and time of a reminder that is far away', () => {
    open(
      new Person()
        .works(8 * 60)
        .asks({ kind: 'i-moved' })
        .works(1),
    );
    expect(heading()).toBe('Tue 09:00');
  });

  it('offers no third snooze, but half a minute or Skip', () => {
    const person = new Person({ posture: { on: false, everyMinutes: 30 } }).works(45);
    person.asks({ kind: 'snooze', minutes: 5 }).works(5);
    person.asks({ kind: 'snooze', minutes: 5 }).works(5);
    const { asked } = open(person, {
      choice: { ...hamstrings, routine: 'hip-flexors-seated-30s' },
    });
    expect(heading()).toBe('Half a minute to loosen up?');
    expect(screen.queryByRole('button', { name: 'Snooze' })).toBeNull();
    press('Skip');
    expect(asked).toEqual([{ kind: 'skip' }]);
  });

  it('shows a due posture check with what to do, right there', () => {
    const { asked } = open(new Person().works(30));
    expect(heading()).toBe('Shoulders low and loose?');
    press('Done');
    expect(asked).toEqual([{ kind: 'check-posture' }]);
  });

  it('offers to undo a skip, for as long as it can be undone', () => {
    const person = new Person().works(30).asks({ kind: 'skip' });
    const { asked } = open(person.passes(9));
    press('Undo');
    expect(asked).toEqual([{ kind: 'undo-skip' }]);
    cleanup();
    open(person.passes(1));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('tells of broken data once, in a sentence, until it was seen', () => {
    const { asked } = open(new Person().happens({ kind: 'stored-data-broken' }));
    expect(screen.getByText(/could not be read/)).toBeTruthy();
    press('OK');
    expect(asked).toEqual([{ kind: 'dismiss-notice' }]);
  });

  it('says why something did not work', () => {
    open(new Person(), { refused: 'The disk is full.' });
    expect(screen.getByText('That did not work. The disk is full.')).toBeTruthy();
  });

  it('counts the day in words and dots, and time away by itself', () => {
    open(new Person(), { today: { ...nothingDone, breaks: 3, naturalBreaks: 2 } });
    expect(screen.getByText(/3 of 4 breaks today · 2 times away/)).toBeTruthy();
    expect(document.querySelectorAll('.dot.filled')).toHaveLength(3);
  });

  it('says kindly, for all to read, when no routine fits, and offers a walk', () => {
    const { opened } = open(new Person(), { choice: null });
    expect(screen.getByText(/No routine fits you and this place now.*walk/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Stretch now' }));
    expect(opened).toEqual(['walk']);
  });

  it.each([0, 2])(
    'says so when a stretch is due, and starts a walk, after %i snoozes',
    (snoozes) => {
      const person = new Person({ posture: { on: false, everyMinutes: 30 } }).works(45);
      for (let again = 0; again < snoozes; again += 1) {
        person.asks({ kind: 'snooze', minutes: 5 }).works(5);
      }
      const { opened } = open(person, { choice: null });
      expect(screen.getByText(/No routine fits you and this place now.*walk/)).toBeTruthy();
      press('Start');
      expect(opened).toEqual(['walk']);
    },
  );
});
