import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freshPractice } from '@/routines/plan/fresh-practice';
import {
  heading,
  installGuideFakes,
  number,
  pass,
  playGuide,
  removeGuideFakes,
  status,
} from './play-guide';

beforeEach(installGuideFakes);
afterEach(removeGuideFakes);

describe('a guide that is changed, left or answered', () => {
  it('restores the last exercise left out, and undoes Shorter', async () => {
    playGuide('hip-flexors-standing-2min', {
      practice: { ...freshPractice, notForMe: ['high-knees', 'leg-swings'] },
    });
    const press = (name: string) =>
      act(() => void fireEvent.click(screen.getByRole('button', { name })));
    const length = () => screen.getByText(/^Exercise \d of \d · /).textContent;
    const whole = length();
    await press('Shorter');
    expect(length()).not.toBe(whole);
    await press('Undo');
    expect(length()).toBe(whole);
    await press('Hide exercise');
    expect(length()).not.toBe(whole);
    await press('Undo');
    expect(length()).toBe(whole);
  });

  it('is shortened from the present exercise on', async () => {
    playGuide('hip-flexors-standing-2min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Shorter' })));
    expect(screen.getByText(/^Exercise 1 of 2 · 1:/).textContent).toBe('Exercise 1 of 2 · 1:14');
    expect(screen.getByText(/half as long/)).toBeTruthy();
  });

  it('replaces an exercise by an easier version, and remembers that', async () => {
    const { practised } = playGuide('hip-flexors-standing-2min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Easier' })));
    expect(practised).toContainEqual({
      kind: 'set-level',
      exercise: 'standing-hip-flexor-stretch',
      level: 'easier',
    });
  });

  it('hides an unsuitable exercise, offers a similar one, and can undo that', async () => {
    const { practised } = playGuide('hips-and-hamstrings-3min');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Hide exercise' })));
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

  it('adapts to the conditions of the person, and says so', () => {
    playGuide('hips-and-hamstrings-3min', { practice: { ...freshPractice, body: ['balance'] } });
    expect(document.querySelector('.adaptation')?.textContent).toMatch(/Hold on with both hands/);
    cleanup();
    playGuide('hamstrings-seated-2min', { practice: { ...freshPractice, body: ['sciatica'] } });
    expect(screen.getByText(/^Skipped for you: Seated hamstring stretch/)).toBeTruthy();
  });

  it('that opened by itself waits, and reports nothing until it is started', async () => {
    const { asked } = playGuide('hip-flexors-seated-1min', {
      place: { stepIndex: 0, intoStepMs: 0, playedMs: 0 },
    });
    await pass(600);
    expect(asked).toEqual([]);
    expect(screen.queryByText(/Carrying on/)).toBeNull();
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Start' })));
    expect(asked.map(({ kind }) => kind)).toEqual(['begin-routine']);
  });

  it('opens paused where it was left, and continues there', async () => {
    const place = { stepIndex: 1, intoStepMs: 20_000, playedMs: 90_000 };
    playGuide('hips-and-hamstrings-3min', { place });
    expect(screen.getByText('Carrying on from exercise 2 of 3')).toBeTruthy();
    expect(status()).toBe('Paused.');
    await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Resume' })));
    await pass(1);
    expect(number()).toBe('17');
  });

  it('does not praise after "worse", until the answer is changed', async () => {
    playGuide('hip-flexors-seated-1min');
    await pass(61);
    const answer = (name: string) =>
      act(() => void fireEvent.click(screen.getByRole('button', { name })));
    await answer('Worse');
    expect(heading()).toBe('Sorry that didn’t feel good.');
    expect(document.querySelector('.tick')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Start again' })).toBeNull();
    expect(screen.queryByText(/then carry on/)).toBeNull();
    await answer('The same');
    expect(heading()).toBe('Break done.');
    expect(screen.getByRole('button', { name: 'Start again' })).toBeTruthy();
  });

  it('asks how it felt, and after "worse" shows when to stop and hides what hurt', async () => {
    const { practised, said } = playGuide('hip-flexors-seated-1min');
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
    await act(
      () => void fireEvent.click(screen.getByRole('button', { name: 'Read all safety advice' })),
    );
    expect(said).toContain('safety');
  });

  it('stores its position when paused, and deletes it at the end', async () => {
    const { practised } = playGuide('hip-flexors-seated-1min');
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
});
