import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RoutineGuide } from '@/components/routine-guide';
import type { Intent } from '@/reminders/event';
import { exercises } from '@/routines/exercises';
import type { RoutineId } from '@/routines/routine';
import { routines } from '@/routines/routines';

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

function play(routine: RoutineId) {
  const asked: Intent[] = [];
  const said: string[] = [];
  const onIntend = (intent: Intent) => asked.push(intent);
  const now = () => Date.now();
  const onPlaying = (playing: boolean) => said.push(playing ? 'plays' : 'rests');
  render(
    <RoutineGuide
      routine={routines[routine]}
      exercises={exercises}
      session="s"
      now={now}
      breaksToday={0}
      goal={4}
      refused={null}
      onIntend={onIntend}
      onPlaying={onPlaying}
      onAgain={() => said.push('again')}
      onClose={() => said.push('close')}
      onSafety={() => said.push('safety')}
    />,
  );
  return { asked, said };
}

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000));
const status = () => screen.getAllByRole('status')[0]?.textContent;
const number = () => document.querySelector('.stage-number')?.textContent;
const pill = () => document.querySelector('.stage-head .pill')?.textContent;

describe('a guide', () => {
  it('gets ready, holds, changes sides and ends, and says so', async () => {
    play('hip-flexors-seated-1min');
    expect(status()).toBe('Get ready: Seated hip flexor stretch. Left side. 5 seconds.');
    await pass(5);
    expect([pill(), number()]).toEqual(['Hold · left side', '25']);
    expect(status()).toBe('Hold for 25 seconds.');
    await pass(25);
    expect(status()).toBe('Change sides. Right side next.');
    await pass(5);
    expect(pill()).toBe('Hold · right side');
    await pass(25);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Loosened.');
  });

  it('counts once when more than half is done, and reports the end', async () => {
    const { asked } = play('hip-flexors-seated-1min');
    await pass(29);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine']);
    await pass(2);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine', 'count-routine']);
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
    expect(screen.getByText('2 of 2 · 2 min')).toBeTruthy();
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowLeft' }));
    expect(screen.getByText('1 of 2 · 2 min')).toBeTruthy();
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
});
