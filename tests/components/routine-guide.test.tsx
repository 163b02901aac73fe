import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guidedRoutine } from '@/components/guided';
import { RoutineGuide } from '@/components/routine-guide';
import type { PlaceInPlan } from '@/components/use-player';
import { exerciseWords } from '@/locales/en/exercises';
import type { Intent } from '@/reminders/event';
import { exercises } from '@/routines/exercises';
import { movements } from '@/routines/movements';
import { planOf } from '@/routines/plan';
import { freshPractice, type Practice } from '@/routines/practice';
import type { PracticeChange } from '@/routines/practise';
import type { RoutineId } from '@/routines/routine';
import { routines } from '@/routines/routines';
import { timelineOf } from '@/routines/timeline';

/** Browsers have these; the test's document does not. */
class QuietObserver {
  observe() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'Date'],
  });
  vi.stubGlobal('IntersectionObserver', QuietObserver);
  vi.stubGlobal('requestAnimationFrame', () => 0);
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const library = { exercises, movements, routines };

function play(
  routine: RoutineId,
  {
    practice = freshPractice,
    place = null,
  }: { practice?: Practice; place?: PlaceInPlan | null } = {},
) {
  const guided = guidedRoutine(routine, library, practice);
  if (guided === null) throw new Error(`${routine} leaves nothing to play`);
  const practised: PracticeChange[] = [];
  const asked: Intent[] = [];
  const said: string[] = [];
  const onIntend = (intent: Intent) => asked.push(intent);
  const heard: string[] = [];
  const spoken: string[] = [];
  const onPractise = (change: PracticeChange) => practised.push(change);
  const now = () => Date.now();
  const onPlaying = (playing: boolean) => said.push(playing ? 'plays' : 'rests');
  render(
    <RoutineGuide
      guided={guided}
      place={place}
      practice={practice}
      session="s"
      now={now}
      breaksToday={0}
      goal={4}
      sound={{ voice: true, tones: true, volumePercent: 40 }}
      hasVoice
      sounds={{ tone: (cue) => heard.push(cue), say: (text) => spoken.push(text) }}
      floating={null}
      onFloat={null}
      refused={null}
      onIntend={onIntend}
      onPractise={onPractise}
      onPlaying={onPlaying}
      onAgain={() => said.push('again')}
      onClose={() => said.push('close')}
      onSafety={() => said.push('safety')}
    />,
  );
  // The guide draws in two passes.
  void act(() => void vi.advanceTimersByTime(64));
  return { asked, said, practised, heard, spoken };
}

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const status = () => screen.getAllByRole('status')[0]?.textContent;
const number = () => document.querySelector('.stage-number')?.textContent;
const pill = () => document.querySelector('.stage-head .pill')?.textContent;
const heading = () => screen.getAllByRole('heading', { level: 2 })[0]?.textContent;

describe('a guide', () => {
  it('gets ready, holds, changes sides and ends, and says so', async () => {
    play('hip-flexors-seated-1min');
    expect(status()).toBe('Get ready: Seated hip flexor stretch. Left side. 5 seconds.');
    await pass(5);
    expect([pill(), number()]).toEqual(['Hold Left side', '25']);
    expect(status()).toBe('Hold for 25 seconds.');
    await pass(25);
    expect(status()).toBe('Change sides. Right side next.');
    await pass(5);
    expect(pill()).toBe('Hold Right side');
    await pass(25);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Loosened.');
  });

  it('counts once when more than half is done, and reports the end', async () => {
    const { asked } = play('hip-flexors-seated-1min');
    await pass(29);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine']);
    await pass(2);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine', 'count-routine']);
    const played = { routine: 'hip-flexors-seated-1min', areas: ['hip-flexor'] };
    expect(asked[1]).toMatchObject(played);
    await pass(30);
    expect(asked.slice(2).map(({ kind }) => kind)).toEqual(['count-routine', 'leave-routine']);
  });

  it('stops its time in a pause, by button and by space', async () => {
    play('hip-flexors-seated-1min');
    await pass(10);
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(status()).toBe('Paused.');
    const before = number();
    await pass(60);
    expect(number()).toBe(before);
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
    await pass(5);
    expect(Number(number())).toBe(Number(before) - 5);
  });

  it('goes to the next exercise and back by arrow keys', async () => {
    play('hamstrings-seated-2min');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(screen.getByText('2 of 2 · 2:00')).toBeTruthy();
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowLeft' }));
    expect(screen.getByText('1 of 2 · 2:00')).toBeTruthy();
  });

  it('previews what comes next', () => {
    play('hips-and-hamstrings-3min');
    expect(screen.getByText('Next: Standing hamstring stretch')).toBeTruthy();
  });

  it('does not count what was mostly skipped, and says that kindly', async () => {
    const { asked } = play('hip-flexors-seated-1min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: /Next/ })));
    expect(screen.getByText(/not counted/)).toBeTruthy();
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine', 'leave-routine']);
  });

  it('waits while its stop rules, one click away, are read', async () => {
    const { said } = play('hip-flexors-seated-1min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'When to stop' })));
    expect(said).toEqual(['plays', 'safety', 'rests']);
    expect(status()).toBe('Paused.');
  });

  it('was left when its page goes away', () => {
    const { asked } = play('hip-flexors-seated-1min');
    dispatchEvent(new Event('pagehide'));
    expect(asked.at(-1)).toEqual({ kind: 'leave-routine', session: 's' });
  });

  it('says side and first step, with the name where there is time, then the others', async () => {
    const { spoken } = play('hip-flexors-standing-2min');
    expect(spoken.at(-1)).toMatch(/^Left side\. Hold a chair/);
    await pass(5);
    expect(spoken.at(-1)).toMatch(/^And begin\. Lift the back heel/);
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(spoken.at(-1)).toBe('');
  });

  it('says how this person does it, before what is less needed', async () => {
    const { spoken } = play('hip-flexors-standing-2min', {
      practice: { ...freshPractice, body: ['balance'] },
    });
    await pass(5);
    const words = spoken.at(-1) ?? '';
    const care = exerciseWords['standing-hip-flexor-stretch'].cautions.balance ?? 'no word';
    expect(words.indexOf(care)).toBeGreaterThan(0);
    expect(words.indexOf(care)).toBeLessThan(words.indexOf('Lift the back heel'));
  });

  it('goes on meaning pause by Space after a click on a button, and ignores a held key', async () => {
    play('hip-flexors-standing-2min');
    const again = screen.getByRole('button', { name: 'Again' });
    again.focus();
    await act(() => void fireEvent.click(again, { detail: 1 }));
    expect(document.activeElement).not.toBe(again);
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true }));
    expect(screen.getByText(/^1 of 2/)).toBeTruthy();
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
  });

  it('brings back what was left out last, and takes Shorter back', async () => {
    play('hip-flexors-standing-2min', {
      practice: { ...freshPractice, notForMe: ['high-knees', 'leg-swings'] },
    });
    const press = (name: string) =>
      act(() => void fireEvent.click(screen.getByRole('button', { name })));
    const length = () => screen.getByText(/^\d of \d · /).textContent;
    const whole = length();
    await press('Shorter');
    expect(length()).not.toBe(whole);
    await press('Undo');
    expect(length()).toBe(whole);
    await press('Not for me');
    expect(length()).not.toBe(whole);
    await press('Undo');
    expect(length()).toBe(whole);
  });

  it('sounds its tones with the clock', async () => {
    const { heard } = play('hip-flexors-seated-1min');
    for (let second = 0; second < 5; second += 1) await pass(1);
    expect(heard.slice(-3)).toEqual(['tick', 'tick', 'work']);
    await pass(55);
    expect(heard.at(-1)).toBe('done');
  });

  it('is shortened from the present exercise on', async () => {
    play('hip-flexors-standing-2min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Shorter' })));
    expect(screen.getByText(/^1 of 2 · 1:/).textContent).toBe('1 of 2 · 1:14');
    expect(screen.getByText(/Shortened/)).toBeTruthy();
  });

  it('does an exercise easier, and remembers it', async () => {
    const { practised } = play('hip-flexors-standing-2min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Easier' })));
    expect(practised).toContainEqual({
      kind: 'set-level',
      exercise: 'standing-hip-flexor-stretch',
      level: 'easier',
    });
  });

  it('hides what is not for this person, offers another like it, and can undo that', async () => {
    const { practised } = play('hips-and-hamstrings-3min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Not for me' })));
    const [name] = screen.getAllByRole('heading', { level: 2 });
    expect(name?.textContent).toBe('Leg swings');
    expect(practised).toContainEqual({
      kind: 'set-not-for-me',
      exercise: 'standing-hip-flexor-stretch',
      hidden: true,
    });
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Undo' })));
    expect(screen.getAllByRole('heading', { level: 2 })[0]?.textContent).toBe(
      'Standing hip flexor stretch',
    );
  });

  it('adapts to the body it is for, and says so', () => {
    play('hips-and-hamstrings-3min', { practice: { ...freshPractice, body: ['balance'] } });
    expect(document.querySelector('.for-you')?.textContent).toMatch(/Hold on with both hands/);
    cleanup();
    play('hamstrings-seated-2min', { practice: { ...freshPractice, body: ['sciatica'] } });
    expect(screen.getByText(/^Left out: Seated hamstring stretch/)).toBeTruthy();
  });

  it('that opened by itself waits at its beginning, and reports nothing until it is started', async () => {
    const { asked } = play('hip-flexors-seated-1min', {
      place: { stepIndex: 0, intoStepMs: 0, playedMs: 0 },
    });
    await pass(600);
    expect(asked).toEqual([]);
    expect(screen.queryByText(/You stopped here/)).toBeNull();
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Start' })));
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine']);
  });

  it('opens paused where it was left, and goes on there', async () => {
    const place = { stepIndex: 1, intoStepMs: 20_000, playedMs: 90_000 };
    play('hips-and-hamstrings-3min', { place });
    expect(screen.getByText('You stopped here, at 2 of 3.')).toBeTruthy();
    expect(status()).toBe('Paused.');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Go on' })));
    await pass(1);
    expect(number()).toBe('17');
  });

  it('marks the present exercise in the list of all', async () => {
    play('hips-and-hamstrings-3min');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    const here = document.querySelector('.routine-list [aria-current="step"]');
    expect(here?.textContent).toBe('Standing hamstring stretchnow');
  });

  it('marks the first step while the person gets into place, and none once it is done', async () => {
    play('hip-flexors-standing-2min');
    const marked = () => document.querySelectorAll('.steps [aria-current="step"]');
    expect([...marked()].map((step) => step.textContent)).toEqual([
      'Hold a chair and step one foot a long way back.',
    ]);
    await pass(5);
    expect(marked()).toHaveLength(0);
  });

  it('says at first all there is to have ready, and later only what is new', async () => {
    play('hips-and-hamstrings-3min');
    const ready = () => document.querySelector('.have-ready')?.textContent;
    expect(ready()).toBe('Have ready: a chair that cannot roll, a low step or a sturdy box.');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(ready()).toBe('Have ready: a low step or a sturdy box.');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(ready()).toBeUndefined();
  });

  it('praises nobody who feels worse, and takes that back with the answer', async () => {
    play('hip-flexors-seated-1min');
    await pass(61);
    const answer = (name: string) =>
      act(() => void fireEvent.click(screen.getByRole('button', { name })));
    await answer('Worse');
    expect(heading()).toBe('Thank you for saying so.');
    expect(document.querySelector('.tick')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Once more' })).toBeNull();
    expect(screen.queryByText(/then carry on/)).toBeNull();
    await answer('The same');
    expect(heading()).toBe('Loosened.');
    expect(screen.getByRole('button', { name: 'Once more' })).toBeTruthy();
  });

  it('asks how it felt, and after "worse" shows when to stop and hides what hurt', async () => {
    const { practised, said } = play('hip-flexors-seated-1min');
    await pass(61);
    expect(screen.queryByText(/sharp, sudden or spreading pain/)).toBeNull();
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Worse' })));
    expect(screen.getByText(/sharp, sudden or spreading pain/)).toBeTruthy();
    const hide = screen.getByRole('button', { name: 'Hide Seated hip flexor stretch' });
    await act(() => void fireEvent.click(hide));
    expect(practised.slice(-2)).toEqual([
      { kind: 'say-felt', routine: 'hip-flexors-seated-1min', felt: 'worse' },
      { kind: 'set-not-for-me', exercise: 'seated-hip-flexor-stretch', hidden: true },
    ]);
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'All about safety' })));
    expect(said).toContain('safety');
  });

  it('keeps its place when it is paused, and forgets it at the end', async () => {
    const { practised } = play('hip-flexors-seated-1min');
    await pass(20);
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(practised.at(-1)).toMatchObject({
      kind: 'keep-place',
      place: { routine: 'hip-flexors-seated-1min', session: 's', stepIndex: 0 },
    });
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    await pass(60);
    expect(practised.at(-1)).toEqual({ kind: 'keep-place', place: null });
  });

  it('announces each part once, and never reads the seconds out', async () => {
    play('hip-flexors-standing-2min');
    const heard = [status()];
    for (let second = 0; second < 119; second += 1) {
      await pass(1);
      if (status() !== heard.at(-1)) heard.push(status());
    }
    const parts = timelineOf(
      planOf(routines['hip-flexors-standing-2min'], exercises, freshPractice).steps,
    ).segments.length;
    expect(heard).toHaveLength(parts);
  });
});
