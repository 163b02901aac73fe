import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { builtInKinds } from '@/reminders/kinds/kinds';
import { defaultSettings } from '@/settings/default-settings';
import { pickParts } from '@/settings/settings-patch';
import { openSettings } from '@/tests/components/settings/open-settings';
import { waterReminder } from '@/tests/settings/water-reminder';
import { problemAtPath } from '@/tests/values/problem-at-path';

afterEach(cleanup);

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const often = {
  stretch: { on: false, everyMinutes: 20 },
  goal: 9,
};
const section = pickParts(defaultSettings, [...builtInKinds, 'goal', 'goalDays', 'lookBack']);

describe('the reset of a section', () => {
  it('is shown only if a setting differs from its default', () => {
    openSettings({ theme: 'dark' });
    const resets = screen.getAllByRole('button', { name: /^Reset/ });
    expect(resets.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Reset to defaults: Look and language',
    ]);
  });

  it('resets the section, and keeps other sections and own reminders', () => {
    const { changes, arrive } = openSettings({ ...often, theme: 'dark', own: [waterReminder] });
    press('Reset to defaults: Reminders');
    expect(changes).toEqual([section]);
    arrive();
    const note = screen.getByText(/Reminders are back to their defaults/);
    expect(note.textContent).toMatch(/Your own reminders are still here/);
    expect(note.closest('[role="status"]')).toBeTruthy();
  });

  it('can be undone, and returns the focus', () => {
    const { changes, arrive } = openSettings(often);
    press('Reset to defaults: Reminders');
    arrive();
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(changes.at(-1)).toEqual({ ...section, ...often });
    arrive();
    expect(screen.queryByText(/back to their defaults/)).toBeNull();
    expect(document.activeElement?.textContent).toBe('Reminders');
  });

  it('can be undone until the next change, here or elsewhere', () => {
    const { arrive } = openSettings(often);
    press('Reset to defaults: Reminders');
    arrive();
    fireEvent.click(screen.getByLabelText('Dark'));
    arrive();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    arrive(often);
    press('Reset to defaults: Reminders');
    arrive();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    arrive({ goal: 5 });
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps what an administrator set', () => {
    const locks = new Set(['stretch.everyMinutes', 'goal']);
    const { changes } = openSettings(often, { locks });
    press('Reset to defaults: Reminders');
    const stretchKept = { on: true, everyMinutes: 20 };
    expect(changes).toEqual([{ ...section, stretch: stretchKept, goal: 9 }]);
  });
});

describe('a policy', () => {
  it('is disabled, says why to a screen reader too, and offers no reset', () => {
    const locks = new Set(['stretch.on', 'theme', 'hours.week', 'own', 'goal', 'hours.daysOff']);
    openSettings({ theme: 'dark', own: [waterReminder] }, { locks });
    const control = screen.getByLabelText<HTMLInputElement>('Remind me to stretch');
    expect(control.disabled).toBe(true);
    const ids = (control.getAttribute('aria-describedby') ?? '').split(' ');
    const described = ids.map((id) => document.getElementById(id)?.textContent);
    expect(described).toContain('Set by your organisation');
    expect(screen.getByLabelText<HTMLInputElement>('Light').disabled).toBe(true);
    expect(screen.getByLabelText<HTMLInputElement>('Monday, from').disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Water' }).disabled).toBe(true);
    for (const verb of [
      /^Edit/,
      /^Delete/,
      /^Add/,
      /^Remove/,
      /^Copy/,
      /^Reset to defaults: Look and language/,
    ]) {
      expect(screen.queryByRole('button', { name: verb })).toBeNull();
    }
    expect(screen.getByLabelText<HTMLInputElement>('Remind me to check my posture').disabled).toBe(
      false,
    );
  });

  it('is announced at the top, with its problems', () => {
    openSettings(
      {},
      { locks: new Set(['goal']), problems: [problemAtPath('theme', { code: 'unknown-setting' })] },
    );
    expect(screen.getByText(/Your organisation set some of these/)).toBeTruthy();
    expect(screen.getByText('theme: There is no such setting.')).toBeTruthy();
  });

  it('is not mentioned if there is none', () => {
    openSettings();
    expect(screen.queryByText(/organisation/)).toBeNull();
  });
});
