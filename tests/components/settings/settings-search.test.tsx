import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSettings } from '@/settings/default-settings';
import { openSettings } from '@/tests/components/settings/open-settings';

afterEach(cleanup);

const field = () => screen.getByLabelText<HTMLInputElement>('Search settings');
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const said = () => field().parentElement?.querySelector('[role="status"]')?.textContent;

const sections = () =>
  [...document.querySelectorAll('section')].filter((one) => !one.hidden).map(({ id }) => id);
/** The texts of the visible rows. */
const rows = () =>
  [...document.querySelectorAll('.row')]
    .filter((row) => row.closest('[hidden]') === null)
    .map((row) => row.querySelector('label, .row-label, h3')?.textContent);

describe('the search in the settings', () => {
  it('finds settings by label or description, and counts them', () => {
    openSettings();
    const all = rows().length;
    expect(said()).toBe('');
    type('firefox');
    expect(rows()).toEqual(['A call in a tab']);
    expect(sections()).toEqual(['moments']);
    expect(said()).toMatch(/^1 setting found/);
    type('');
    expect(rows()).toHaveLength(all);
    expect(said()).toBe('');
  });

  it('needs every word, in any order and any case, without accents', () => {
    openSettings();
    type('REMINDER  vólume');
    expect(rows()).toContain('Reminder volume');
    type('volume firefox');
    expect(rows()).toEqual([]);
  });

  it('finds every setting of a section by its title', () => {
    openSettings();
    type('where you stretch');
    expect(sections()).toEqual(['place']);
    expect(rows()).toHaveLength(3);
    expect(said()).toMatch(/^3 settings found/);
  });

  it('opens closed groups', () => {
    openSettings();
    type('pregnan');
    expect(sections()).toEqual(['my-body']);
    expect(document.querySelector('details:not([hidden])')?.hasAttribute('open')).toBe(true);
    expect(rows()).toHaveLength(1);
  });

  it('finds a weekday and an own reminder', () => {
    openSettings({
      own: [
        {
          id: 'own-1',
          on: true,
          name: 'Water',
          message: '',
          when: { by: 'interval', everyMinutes: 60 },
        },
      ],
    });
    type('thursday');
    expect(rows()).toEqual(['Your week']);
    type('water');
    expect(rows()).toContain('Your own reminders');
  });

  it('says that nothing is found', () => {
    openSettings();
    type('qwertz');
    expect(sections()).toEqual([]);
    expect(said()).toMatch(/No settings found/);
  });

  it('is cleared with Escape', () => {
    openSettings();
    type('firefox');
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().value).toBe('');
    expect(sections()).toHaveLength(8);
  });

  it('finds the settings behind a switch, on or off', () => {
    const { arrive } = openSettings();
    type('screen time');
    expect(said()).toMatch(/^1 setting found/);
    expect(screen.getByRole('switch', { name: 'Remind me to rest my eyes' })).toBeTruthy();
    arrive({ eyes: { on: true, everyMinutes: 20 } });
    expect(said()).toMatch(/^1 setting found/);
    expect(screen.getByRole('slider', { name: 'Screen time before an eye break' })).toBeTruthy();
  });

  it('finds the hours of a weekday while working hours are off', () => {
    openSettings({ hours: { ...defaultSettings.hours, on: false } });
    type('lunch');
    expect(said()).toMatch(/^1 setting found/);
    expect(
      screen.getByRole('switch', { name: 'Remind me only during working hours' }),
    ).toBeTruthy();
  });
});
