import exerciseWords from 'words:exercises';
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { planOf } from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import {
  installGuideFakes,
  number,
  pass,
  pill,
  playGuide,
  removeGuideFakes,
  status,
} from './play-guide';

beforeEach(installGuideFakes);
afterEach(removeGuideFakes);

describe('a guide', () => {
  it('gets ready, holds, switches sides and ends, with an announcement of each', async () => {
    playGuide('hip-flexors-seated-1min');
    expect(status()).toBe('Get ready: Seated hip flexor stretch. Left side. 5 seconds.');
    await pass(5);
    expect([pill(), number()]).toEqual(['Hold Left side', '25']);
    expect(status()).toBe('Hold for 25 seconds.');
    await pass(25);
    expect(status()).toBe('Switch sides. Right side next.');
    await pass(5);
    expect(pill()).toBe('Hold Right side');
    await pass(25);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Break done.');
  });

  it('counts once when more than half is done, and reports the end', async () => {
    const { asked } = playGuide('hip-flexors-seated-1min');
    await pass(29);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine']);
    await pass(2);
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine', 'count-routine']);
    const played = { routine: 'hip-flexors-seated-1min', areas: ['hip-flexor'] };
    expect(asked[1]).toMatchObject(played);
    await pass(30);
    expect(asked.slice(2).map(({ kind }) => kind)).toEqual(['count-routine', 'leave-routine']);
  });

  it('stops its clock in a pause, by button and by space', async () => {
    playGuide('hip-flexors-seated-1min');
    await pass(10);
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(status()).toBe('Paused.');
    const before = number();
    await pass(60);
    expect(number()).toBe(before);
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Resume' })));
    await pass(5);
    expect(Number(number())).toBe(Number(before) - 5);
  });

  it('goes to the next exercise and back by arrow keys', async () => {
    playGuide('hamstrings-seated-2min');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(screen.getByText('Exercise 2 of 2 · 2:00')).toBeTruthy();
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowLeft' }));
    expect(screen.getByText('Exercise 1 of 2 · 2:00')).toBeTruthy();
  });

  it('shows the next exercise', () => {
    playGuide('hips-and-hamstrings-3min');
    expect(screen.getByText('Next: Standing hamstring stretch')).toBeTruthy();
  });

  it('does not count a routine that was mostly skipped, and says so', async () => {
    const { asked } = playGuide('hip-flexors-seated-1min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: /Next/ })));
    expect(screen.getByText(/doesn’t count as a break/)).toBeTruthy();
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine', 'leave-routine']);
  });

  it('pauses while the safety page is open', async () => {
    const { said } = playGuide('hip-flexors-seated-1min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Safety' })));
    expect(said).toEqual(['plays', 'safety', 'rests']);
    expect(status()).toBe('Paused.');
  });

  it('is reported as left when its page closes', () => {
    const { asked } = playGuide('hip-flexors-seated-1min');
    dispatchEvent(new Event('pagehide'));
    expect(asked.at(-1)).toEqual({ kind: 'leave-routine', session: 's' });
  });

  it('says side and first step, with the name where there is time, then the others', async () => {
    const { spoken } = playGuide('hip-flexors-standing-2min');
    expect(spoken.at(-1)).toMatch(/^Left side\. Hold a chair/);
    await pass(5);
    expect(spoken.at(-1)).toMatch(/^And begin\. Lift your back heel/);
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(spoken.at(-1)).toBe('');
  });

  it('says adaptations before less important steps', async () => {
    const { spoken } = playGuide('hip-flexors-standing-2min', {
      practice: { ...freshPractice, body: ['balance'] },
    });
    await pass(5);
    const words = spoken.at(-1) ?? '';
    const care = exerciseWords['standing-hip-flexor-stretch'].cautions.balance;
    expect(words.indexOf(care)).toBeGreaterThan(0);
    expect(words.indexOf(care)).toBeLessThan(words.indexOf('Lift your back heel'));
  });

  it('still pauses by Space after a click on a button, and ignores key repeat', async () => {
    playGuide('hip-flexors-standing-2min');
    const again = screen.getByRole('button', { name: 'Repeat' });
    again.focus();
    await act(() => void fireEvent.click(again, { detail: 1 }));
    expect(document.activeElement).not.toBe(again);
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight', repeat: true }));
    expect(screen.getByText(/^Exercise 1 of 2/)).toBeTruthy();
    await act(() => void fireEvent.keyDown(document.body, { key: ' ' }));
    expect(screen.getByRole('button', { name: 'Resume' })).toBeTruthy();
  });

  it('sounds its tones with the clock', async () => {
    const { heard } = playGuide('hip-flexors-seated-1min');
    for (let second = 0; second < 5; second += 1) await pass(1);
    expect(heard.slice(-3)).toEqual(['tick', 'tick', 'work']);
    await pass(55);
    expect(heard.at(-1)).toBe('done');
  });

  it('marks the present exercise in the list of all', async () => {
    playGuide('hips-and-hamstrings-3min');
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    const here = document.querySelector('.routine-list [aria-current="step"]');
    expect(here?.textContent).toBe('Standing hamstring stretchNow');
  });

  it('marks the first step while the person gets into position, and none later', async () => {
    playGuide('hip-flexors-standing-2min');
    const marked = () => document.querySelectorAll('.steps [aria-current="step"]');
    expect([...marked()].map((step) => step.textContent)).toEqual([
      'Hold a chair and take one long step back.',
    ]);
    await pass(5);
    expect(marked()).toHaveLength(0);
  });

  it('lists all equipment at the start, and later only new equipment', async () => {
    playGuide('hips-and-hamstrings-3min');
    const ready = () =>
      Array.from(document.querySelectorAll('.equipment li'), ({ textContent }) => textContent);
    expect(ready()).toEqual(['A chair that won’t roll', 'A low step or a sturdy box']);
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(ready()).toEqual(['A low step or a sturdy box']);
    await act(() => void fireEvent.keyDown(document.body, { key: 'ArrowRight' }));
    expect(ready()).toEqual([]);
  });

  it('announces each part once, and never counts seconds aloud', async () => {
    playGuide('hip-flexors-standing-2min');
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
