import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { openSettings } from '@/tests/components/settings/open-settings';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const turn = (name: string | RegExp) => fireEvent.click(screen.getByRole('switch', { name }));

describe('changes before the worker has answered', () => {
  it('build on each other, so that none reverts an earlier one', () => {
    const { changes } = openSettings();
    turn('Play a short sound');
    turn('Open the popup');
    const { rungs } = defaultSettings;
    expect(changes).toEqual([
      { rungs: { ...rungs, sound: true } },
      { rungs: { ...rungs, sound: true, popup: true } },
    ]);
  });

  it('disappear from the page when they are refused, without an undo', () => {
    const { refuse, arrive } = openSettings({ goal: 9 });
    press('Reset to defaults: Reminders');
    expect(screen.getByText(/Reminders are back to their defaults/)).toBeTruthy();
    refuse();
    expect(screen.queryByText(/back to their defaults/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Reset to defaults: Reminders' })).toBeTruthy();
    arrive({});
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});

describe('a new reminder', () => {
  it('reports unsaved changes until they are saved or dropped', () => {
    const { dirtied } = openSettings();
    press('Add a reminder');
    expect(dirtied).toEqual([]);
    fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Tea' } });
    expect(dirtied.at(-1)).toBe(true);
    press('Cancel');
    expect(dirtied.at(-1)).toBe(false);
  });
});
