import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ExercisesPage } from '@/components/exercises/exercises-page';
import { MyBody } from '@/components/settings/my-body';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';
import type { PracticeChange } from '@/routines/plan/change-practice';
import { freshPractice } from '@/routines/plan/fresh-practice';
import type { PracticeState } from '@/routines/plan/practice';

afterEach(cleanup);

function open(practice: Partial<PracticeState> = {}) {
  const changes: PracticeChange[] = [];
  const started: unknown[] = [];
  render(
    <ExercisesPage
      library={{ exercises, movements, routines }}
      practice={{ ...freshPractice, ...practice }}
      now={() => 0}
      onChange={(change) => changes.push(change)}
      onStart={(what) => started.push(what)}
    />,
  );
  return { changes, started };
}

const found = () => screen.getByRole('status').textContent;
const cards = () =>
  [...document.querySelectorAll('.exercise-name')].map(({ textContent }) => textContent);
const choose = (label: string, value: string) => {
  const select = screen.getByLabelText<HTMLSelectElement>(label);
  select.value = value;
  fireEvent.change(select);
};
const search = (text: string) =>
  fireEvent.input(screen.getByLabelText('Search'), { target: { value: text } });

describe('the page of exercises', () => {
  it('shows everything without a filter', () => {
    open();
    expect(found()).toBe('37 exercises, 24 routines');
  });

  it('finds words in any order and any case', () => {
    open();
    search('STRETCH calf');
    expect(cards()).toContain('Wall calf stretch');
    expect(cards()).not.toContain('Bird dog');
  });

  it('filters by body area, position, equipment and length together', () => {
    open();
    choose('Body area', 'hamstring');
    choose('Position', 'standing');
    choose('Equipment', 'nothing');
    expect(cards()).toEqual(['Hip hinge']);
    choose('Length', 'longer');
    expect(cards()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(cards()).toHaveLength(37);
  });

  it('says what is left out or adapted for this person', () => {
    open({ body: ['pregnancy'], notForMe: ['chin-tuck'] });
    const plank = screen.getByRole('button', { name: /Forearm plank/ });
    expect(plank.textContent).toMatch(/Skipped for you/);
    expect(screen.getByRole('button', { name: /Side lunge/ }).textContent).toMatch(/For you:/);
    expect(screen.getByRole('button', { name: /Chin tuck/ }).textContent).toMatch(
      /You hid this exercise/,
    );
  });

  it('starts a routine or an exercise, and hides one', () => {
    const { started, changes } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Start: Posture reset' }));
    fireEvent.click(screen.getByRole('button', { name: /Bird dog/ }));
    const dialog = document.querySelector('dialog');
    expect(dialog?.textContent).toMatch(/Kneel on hands and knees/);
    const inside = (name: string) =>
      [...(dialog?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
    fireEvent.click(inside('Start') ?? document.body);
    fireEvent.click(inside('Hide exercise') ?? document.body);
    expect(started).toEqual([{ routine: 'posture-reset-1min' }, { exercise: 'bird-dog' }]);
    expect(changes).toEqual([{ kind: 'set-not-for-me', exercise: 'bird-dog', hidden: true }]);
  });

  it('says for each source whether it was read in full', async () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: /Bird dog/ }));
    // The sources load on demand, which takes a while on a busy machine.
    const read = /^(?:Read (?:at|in)|A small page)/;
    const notes = await screen.findAllByText(read, {}, { timeout: 20_000 });
    expect(notes).toHaveLength(exercises['bird-dog'].sources.length);
  });

  it('moves only the figure under the pointer', () => {
    open();
    const figures = () => document.querySelectorAll('.exercise-figure > div').length;
    expect(figures()).toBe(0);
    fireEvent.focus(screen.getByRole('button', { name: /Bird dog/ }));
    expect(figures()).toBe(1);
  });
});

describe('my body', () => {
  it('turns a condition on, and says what that changes', async () => {
    const changes: PracticeChange[] = [];
    render(
      <MyBody
        practice={{ ...freshPractice, notForMe: ['chin-tuck'] }}
        library={exercises}
        onChange={(change) => changes.push(change)}
      />,
    );
    const knee = screen.getByLabelText('Your knee hurts, or you cannot kneel');
    expect(screen.getByText('Skips 3 exercises and adapts 7.')).toBeTruthy();
    fireEvent.click(knee);
    fireEvent.click(await screen.findByRole('button', { name: 'Show “Chin tuck”' }));
    expect(changes).toEqual([
      { kind: 'set-body', tag: 'knee-pain', applies: true },
      { kind: 'set-not-for-me', exercise: 'chin-tuck', hidden: false },
    ]);
  });
});
