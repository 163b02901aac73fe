import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OwnRoutinesPage } from '@/components/own-routines/own-routines-page';
import { exercises } from '@/routines/library/exercises';
import { movements } from '@/routines/movements/movements';
import { freshOwn, type OwnChange, type OwnLibrary } from '@/routines/own/own-library';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';

beforeEach(() => vi.stubGlobal('requestAnimationFrame', (act: () => void) => act()));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const dose = { kind: 'time' as const, seconds: 30 };
const lunch: OwnLibrary = {
  ...freshOwn,
  routines: [
    {
      id: 'own-lunch',
      name: 'Lunch',
      steps: [
        { exercise: 'hip-hinge', prepareSeconds: 5, dose },
        { exercise: 'bird-dog', prepareSeconds: 5, dose },
      ],
    },
  ],
};

function open(own: OwnLibrary = lunch, mayLeave = true, refusal: ProblemAt | null = null) {
  const changes: OwnChange[] = [];
  const files: string[] = [];
  const dirt: boolean[] = [];
  render(
    <OwnRoutinesPage
      own={own}
      library={exercises}
      movements={movements}
      refused={null}
      newId={() => 'own-new'}
      onChange={async (change) => {
        changes.push(change);
        return refusal;
      }}
      onDirty={(dirty) => dirt.push(dirty)}
      onStart={() => undefined}
      onReadPicture={async () => ({ problem: 'not-a-picture' })}
      onExport={(name, text) => files.push(name, text)}
      onConfirm={() => mayLeave}
    />,
  );
  return { changes, files, dirt };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const order = () =>
  [...document.querySelectorAll('.own-steps strong')].map((one) => one.textContent);

describe('a person’s own routines', () => {
  it('are moved by button and by key, with an announcement', () => {
    open();
    press('Edit: Lunch');
    expect(order()).toEqual(['Hip hinge', 'Bird dog']);
    press('Move up: Bird dog');
    expect(order()).toEqual(['Bird dog', 'Hip hinge']);
    expect(screen.getByRole('status').textContent).toBe('Bird dog: now 1 of 2');
    const [first] = document.querySelectorAll('.own-steps li');
    if (first !== undefined) fireEvent.keyDown(first, { key: 'ArrowDown', altKey: true });
    expect(order()).toEqual(['Hip hinge', 'Bird dog']);
  });

  it('are built from the library and saved as a whole', () => {
    const { changes } = open(freshOwn);
    press('New routine');
    fireEvent.input(screen.getByLabelText('Routine name'), { target: { value: 'Mine' } });
    const add = screen.getByLabelText<HTMLSelectElement>('Add an exercise');
    add.value = 'wall-calf-stretch';
    fireEvent.change(add);
    expect(screen.getByText(/^Total: 1:/)).toBeTruthy();
    expect(document.querySelector('.own-step-length')?.textContent).toMatch(/^1:\d\d$/);
    expect(document.querySelectorAll('.own-step-figure svg')).toHaveLength(1);
    press('Save');
    expect(changes).toEqual([
      {
        kind: 'save-own',
        exercises: [],
        routines: [
          {
            id: 'own-new',
            name: 'Mine',
            steps: [
              {
                exercise: 'wall-calf-stretch',
                prepareSeconds: 10,
                dose: { kind: 'hold', holdSeconds: 20, repetitions: 2, resetSeconds: 3 },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('show the rest between two holds, and correct numbers outside the limits', () => {
    const hold = { kind: 'hold' as const, holdSeconds: 20, repetitions: 2, resetSeconds: 3 };
    const [routine] = lunch.routines;
    const steps = [{ exercise: 'wall-calf-stretch', prepareSeconds: 5, dose: hold }];
    open({ ...lunch, routines: routine === undefined ? [] : [{ ...routine, steps }] });
    press('Edit: Lunch');
    const rest = screen.getByLabelText<HTMLInputElement>('Seconds between');
    expect(rest.value).toBe('3');
    fireEvent.change(rest, { target: { value: '99.6' } });
    expect(rest.value).toBe('60');
  });

  it('ask before unsaved changes are lost', () => {
    open(lunch, false);
    press('Edit: Lunch');
    press('Move up: Bird dog');
    press('Cancel');
    expect(order()).toEqual(['Bird dog', 'Hip hinge']);
  });

  it('stay open when refused, and say that they are not saved', async () => {
    const { changes, dirt } = open(
      lunch,
      true,
      problemAtPath('routines.0.name', { code: 'text-length', least: 1, most: 60 }),
    );
    press('Edit: Lunch');
    press('Move up: Bird dog');
    await waitFor(() => expect(dirt.at(-1)).toBe(true));
    press('Save');
    await waitFor(() => expect(changes).toHaveLength(1));
    expect(order()).toEqual(['Bird dog', 'Hip hinge']);
    expect(dirt.at(-1)).toBe(true);
  });

  it('close once they are saved', async () => {
    open();
    press('Edit: Lunch');
    press('Save');
    await waitFor(() => screen.getByRole('button', { name: 'New routine' }));
    expect(order()).toEqual([]);
  });

  it('are copied under a name that is not too long', () => {
    const [routine] = lunch.routines;
    open({
      ...lunch,
      routines: routine === undefined ? [] : [{ ...routine, name: 'x'.repeat(60) }],
    });
    press(/^Copy: x/);
    const name = screen.getByLabelText<HTMLInputElement>('Routine name').value;
    expect(name).toHaveLength(60);
    expect(name).toMatch(/\(copy\)$/);
  });

  it('return when a deletion is undone, until the next change', async () => {
    const { changes } = open();
    press('Delete: Lunch');
    await waitFor(() => screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    expect(changes).toEqual([
      { kind: 'delete-own', id: 'own-lunch' },
      { ...lunch, kind: 'save-own' },
    ]);
    press('Delete: Lunch');
    await waitFor(() => screen.getByRole('button', { name: 'Undo' }));
    press('Edit: Lunch');
    press('Save');
    await waitFor(() => screen.getByRole('button', { name: 'New routine' }));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('are not reported as imported when they are refused', async () => {
    const { changes, files } = open(
      lunch,
      true,
      problemAtPath('exercises', { code: 'too-many', most: 60 }),
    );
    press('Export all');
    const input = screen.getByLabelText('Import a file');
    fireEvent.change(input, { target: { files: [new File([files[1] ?? ''], 'a.json')] } });
    await waitFor(() => screen.getByText(/It replaces: Lunch/));
    press('Import');
    await waitFor(() => expect(changes).toHaveLength(1));
    expect(screen.queryByText('Imported.')).toBeNull();
  });

  it('are imported after a preview, and a bad file changes nothing', async () => {
    const { changes, files } = open();
    press('Export: Lunch');
    const [name = '', text = ''] = files;
    expect(name).toBe('Lunch.loosen.json');
    const input = screen.getByLabelText('Import a file');
    const give = (contents: string) =>
      fireEvent.change(input, { target: { files: [new File([contents], 'a.json')] } });
    give(text.replace('"prepareSeconds": 5', '"prepareSeconds": "soon"'));
    await waitFor(() => screen.getByText(/mistake at routines\.0\.steps\.0\.prepareSeconds\./));
    expect(changes).toEqual([]);
    give(text);
    await waitFor(() => screen.getByText(/It replaces: Lunch/));
    press('Import');
    expect(changes).toEqual([{ kind: 'save-own', exercises: [], routines: lunch.routines }]);
  });
});
