import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { outsideHours } from '@/components/settings/outside-hours';
import { defaultSettings } from '@/settings/default-settings';
import type { OwnReminder } from '@/settings/settings';
import { openSettings } from '@/tests/components/settings/open-settings';
import { waterReminder } from '@/tests/settings/water-reminder';

afterEach(cleanup);

const drops: OwnReminder = {
  id: 'own-drops',
  on: true,
  name: 'Eye drops',
  message: '',
  when: { by: 'times', times: ['12:30'] },
};

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
/** The first description of a field: its problem, if there is one. */
const fieldDescription = (label: string) =>
  (field(label).getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .find(Boolean);

describe('an own reminder', () => {
  it('is created with a name, a message and an interval', async () => {
    const { changes, arrive } = openSettings({ own: [drops] });
    press('Add a reminder');
    expect(document.activeElement).toBe(field('Name'));
    type('Name', '  Water ');
    type('Message (optional)', 'A glass is enough.');
    type('Minutes at your desk', '90');
    press('Save');
    const when = { by: 'interval', everyMinutes: 90 };
    expect(changes).toEqual([{ own: [drops, { ...waterReminder, id: 'own-new1', when }] }]);
    arrive();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add a reminder'));
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  it('stays open with its input if it cannot be saved, and says why', async () => {
    const { changes, arrive, refuse, dirtied } = openSettings();
    press('Add a reminder');
    type('Name', 'Water');
    type('Message (optional)', 'A glass is enough.');
    press('Save');
    refuse();
    expect(
      (await screen.findByText(/still here. Loosen can’t read or save/)).getAttribute('role'),
    ).toBe('alert');
    expect(field('Message (optional)').value).toBe('A glass is enough.');
    expect(dirtied.at(-1)).toBe(true);
    press('Save');
    arrive();
    expect(changes[1]).toEqual(changes[0]);
    await waitFor(() => expect(dirtied.at(-1)).toBe(false));
    expect(screen.queryByLabelText('Name')).toBeNull();
  });

  it('can have fixed times', () => {
    const { changes } = openSettings();
    press('Add a reminder');
    type('Name', 'Eye drops');
    fireEvent.click(field('At set times'));
    type('Time 1', '12:30');
    press('Add a time');
    type('Time 2', '16:00');
    press('Add a time');
    press('Remove this time');
    press('Save');
    expect(changes[0]?.own?.[0]?.when).toEqual({ by: 'times', times: ['12:30', '16:00'] });
  });

  it('keeps its position when edited, and stays in the list when switched off', () => {
    const { changes, arrive } = openSettings({ own: [waterReminder, drops] });
    press('Edit “Water”');
    expect(field('Minutes at your desk').value).toBe('60');
    type('Name', 'Tea');
    press('Save');
    expect(changes).toEqual([{ own: [{ ...waterReminder, name: 'Tea' }, drops] }]);
    arrive();
    fireEvent.click(screen.getByRole('switch', { name: 'Eye drops' }));
    expect(changes.at(-1)?.own?.[1]).toEqual({ ...drops, on: false });
  });

  it('keeps its latest switch position, also while it is edited', () => {
    const { changes, arrive } = openSettings({ own: [waterReminder] });
    press('Edit “Water”');
    fireEvent.click(screen.getByRole('switch', { name: 'Water' }));
    arrive();
    press('Save');
    expect(changes.at(-1)).toEqual({ own: [{ ...waterReminder, on: false }] });
  });

  it('can be deleted, and restored', () => {
    const { changes, arrive } = openSettings({ own: [waterReminder, drops] });
    press('Delete “Water”');
    expect(changes).toEqual([{ own: [drops] }]);
    arrive();
    expect(screen.getByText('Deleted “Water”.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(changes.at(-1)).toEqual({ own: [waterReminder, drops] });
    arrive();
    expect(screen.queryByText('Deleted “Water”.')).toBeNull();
  });

  it.each([
    ['Name', '', 'Please write something here.'],
    ['Name', 'x'.repeat(10_000), 'This must have 1 to 40 characters.'],
    ['Message (optional)', 'x'.repeat(10_000), 'This must have 0 to 160 characters.'],
    ['Minutes at your desk', '0', 'This must be a whole number from 5 to 120.'],
    ['Minutes at your desk', '', 'This must be a whole number from 5 to 120.'],
    ['Minutes at your desk', 'NaN', 'This must be a whole number from 5 to 120.'],
    ['Minutes at your desk', '1e300', 'This must be a whole number from 5 to 120.'],
    ['Minutes at your desk', 'often', 'This must be a whole number from 5 to 120.'],
  ])('shows under “%s” the problem of %j, and keeps the input', (label, typed, said) => {
    const { changes } = openSettings({ own: [waterReminder] });
    press('Edit “Water”');
    type(label, typed);
    press('Save');
    expect(changes).toEqual([]);
    expect(fieldDescription(label)).toBe(said);
    expect(field(label).value).toBe(typed);
    expect(document.activeElement).toBe(field(label));
    expect(screen.getByText(/Not saved yet/)).toBeTruthy();
  });

  it('names an incomplete time, and a duplicate', () => {
    const { changes } = openSettings({ own: [drops] });
    press('Edit “Eye drops”');
    press('Add a time');
    press('Save');
    expect(fieldDescription('Time 1')).toBeUndefined();
    expect(fieldDescription('Time 2')).toBe('This must be a time of day such as 12:30.');
    type('Time 2', '12:30');
    press('Save');
    expect(screen.getByText('Each can appear only once.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Time 2'));
    expect(changes).toEqual([]);
    const [first] = screen.getAllByRole('button', { name: 'Remove 12:30' });
    if (first !== undefined) fireEvent.click(first);
    expect(screen.queryByText('Each can appear only once.')).toBeNull();
    expect(field('Time 1').getAttribute('aria-invalid')).toBe('false');
  });

  it('warns of a time outside the working hours, in the list and in the editor', () => {
    const late: OwnReminder = { ...drops, when: { by: 'times', times: ['12:30', '20:00'] } };
    const { arrive } = openSettings({ own: [late] });
    expect(screen.getByText(/^20:00 is outside your working hours/)).toBeTruthy();
    arrive({ hours: { ...defaultSettings.hours, on: false } });
    expect(screen.queryByText(/outside your working hours/)).toBeNull();
    arrive({ hours: defaultSettings.hours, own: [drops] });
    press('Edit “Eye drops”');
    expect(screen.queryByText(/outside your working hours/)).toBeNull();
    type('Time 1', '07:00');
    expect(screen.getByText(/^07:00 is outside your working hours/)).toBeTruthy();
  });

  it('is limited to ten, and says so', () => {
    const own = Array.from(
      { length: 10 },
      (_, index): OwnReminder => ({
        ...waterReminder,
        id: `own-${index}`,
      }),
    );
    openSettings({ own });
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add a reminder' });
    expect(add.disabled).toBe(true);
    expect(screen.getByText(/You can have up to 10/)).toBeTruthy();
  });

  it('that another device deleted is restored when it is saved here', () => {
    const { changes, arrive } = openSettings({ own: [waterReminder, drops] });
    press('Edit “Water”');
    arrive({ own: [drops] });
    press('Save');
    expect(changes).toEqual([{ own: [drops, waterReminder] }]);
  });

  it('returns the focus when the editor is cancelled', () => {
    const { changes } = openSettings({ own: [waterReminder, drops] });
    press('Edit “Water”');
    const other = screen.getByRole<HTMLButtonElement>('button', { name: 'Edit “Eye drops”' });
    expect(other.disabled).toBe(true);
    type('Name', 'Tea');
    press('Cancel');
    expect(changes).toEqual([]);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Edit “Water”');
    expect(screen.getByRole('switch', { name: 'Water' })).toBeTruthy();
  });
});

describe('a time of day', () => {
  it('is outside if no weekday contains it, regardless of days off', () => {
    const { hours } = defaultSettings;
    expect(outsideHours(['08:59', '09:00', '17:29', '17:30'], hours)).toEqual(['08:59', '17:30']);
    const night = { ...hours, week: hours.week.with(6, [{ from: '22:00', to: '06:00' }]) };
    expect(outsideHours(['05:00', '21:00', '23:00'], night)).toEqual(['21:00']);
    const off = { ...hours, daysOff: [{ from: '1969-12-01', to: '1971-01-01' }] };
    expect(outsideHours(['12:00'], off)).toEqual([]);
    const none = { ...hours, week: hours.week.map(() => []) };
    expect(outsideHours(['12:00'], none)).toEqual(['12:00']);
  });
});
