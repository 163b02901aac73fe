import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyRegion } from '@/locales/formats';
import { regionFor } from '@/locales/region';
import { defaultSettings } from '@/settings/default-settings';
import { openSettings } from '@/tests/components/settings/open-settings';
import { britain } from '@/tests/locales/britain';

beforeEach(() => applyRegion(regionFor(defaultSettings, 'en-US')));

afterEach(() => {
  cleanup();
  applyRegion(britain);
});

const select = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const choices = (name: string) => Array.from(select(name).options, ({ text }) => text);
const choose = (name: string, value: string) =>
  fireEvent.change(select(name), { target: { value } });

describe('the language', () => {
  it('is the browser’s, or one by its own name', () => {
    const { changes } = openSettings();
    expect(choices('Language')).toEqual([
      'Browser’s language (English)',
      'Deutsch',
      'English',
      'العربية',
    ]);
    expect(select('Language').value).toBe('browser');
    choose('Language', 'de');
    expect(changes).toEqual([{ language: 'de' }]);
    expect(select('Language').value).toBe('de');
  });

  it('is found by its own name', () => {
    openSettings();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'deutsch' } });
    expect(select('Language')).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Clock' })).toBeNull();
  });

  it('can be locked', () => {
    openSettings({ language: 'en' }, { locks: new Set(['language']) });
    expect(select('Language').disabled).toBe(true);
    expect(select('Clock').disabled).toBe(false);
  });
});

describe('clock and week', () => {
  it('show what each choice means', () => {
    openSettings();
    expect(choices('Clock')).toEqual([
      'Match region (1:30\u00a0PM)',
      '12-hour (1:30\u00a0PM)',
      '24-hour (13:30)',
    ]);
    expect(choices('First day of the week')).toEqual([
      'Match region (Sunday)',
      'Monday',
      'Sunday',
      'Saturday',
    ]);
  });

  it('change one setting each', () => {
    const { changes } = openSettings();
    choose('Clock', '24-hour');
    choose('First day of the week', 'monday');
    expect(changes).toEqual([{ clock: '24-hour' }, { firstDay: 'monday' }]);
  });

  it('start the working hours on the first day', () => {
    openSettings();
    const days = () =>
      screen.getAllByRole('group').flatMap((group) => {
        const name = group.getAttribute('aria-label');
        return name?.endsWith('day') ? [name] : [];
      });
    expect(days().at(0)).toBe('Sunday');
    expect(days().at(-1)).toBe('Saturday');
  });
});
