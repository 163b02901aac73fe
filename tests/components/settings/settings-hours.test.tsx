import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { HoursField } from '@/components/settings/hours-field';
import { defaultSettings } from '@/settings/default-settings';
import { limits } from '@/settings/limits';
import type { Settings } from '@/settings/settings';
import { openSettings } from '@/tests/components/settings/open-settings';

afterEach(cleanup);

type Hours = Settings['hours'];

const { hours } = defaultSettings;
const office = { from: '09:00', to: '17:30' };
const early = { from: '06:00', to: '10:00' };

const withDay = (day: number, ...ranges: Hours['week'][number]): Hours => ({
  ...hours,
  week: hours.week.with(day, ranges),
});
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

/** Focuses and presses a button that disappears when it is pressed. */
function pressRemoved(name: string) {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}

function type(label: string, value: string) {
  const field = screen.getByLabelText<HTMLInputElement>(label);
  field.value = value;
  fireEvent.input(field);
  fireEvent.change(field);
  return field;
}

describe('the hours of a week', () => {
  it('change only one day', () => {
    const { changes } = openSettings();
    type('Tuesday, from', '08:15');
    expect(changes).toEqual([{ hours: withDay(1, { from: '08:15', to: '17:30' }) }]);
  });

  it('revert an incomplete time', () => {
    const { changes } = openSettings();
    const from = type('Monday, from', '');
    expect(changes).toEqual([]);
    fireEvent.blur(from);
    expect(from.value).toBe('09:00');
  });

  it('give a day a second range after its first, and up to six', () => {
    const { changes, arrive } = openSettings();
    press('Add hours on Monday');
    expect(changes).toEqual([{ hours: withDay(0, office, { from: '18:30', to: '20:30' }) }]);
    arrive();
    type('Monday, range 2, to', '21:00');
    expect(changes.at(-1)?.hours?.week[0]?.[1]).toEqual({ from: '18:30', to: '21:00' });
    arrive();
    arrive({ hours: withDay(0, office, office, office, office, office, office) });
    const add = screen.getByRole<HTMLButtonElement>('button', { name: 'Add hours on Monday' });
    expect(add.disabled).toBe(true);
  });

  it('give a free day the usual hours', () => {
    const { changes } = openSettings();
    press('Add hours on Sunday');
    expect(changes).toEqual([{ hours: withDay(6, office) }]);
  });

  it('remove a range and keep the focus on that day', () => {
    const { changes, arrive } = openSettings({ hours: withDay(0, early) });
    pressRemoved('Remove 06:00 to 10:00 on Monday');
    expect(changes).toEqual([{ hours: withDay(0) }]);
    arrive();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add hours on Monday');
  });

  it('keep the focus on a day that had the maximum of ranges', () => {
    const full = Array.from({ length: limits.rangesADay }, (_, at) => ({
      from: `0${at}:00`,
      to: `0${at}:30`,
    }));
    const { arrive } = openSettings({ hours: withDay(0, ...full) });
    pressRemoved('Remove 05:00 to 05:30 on Monday');
    arrive();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Add hours on Monday');
  });

  it('copy one day to the other working days only, with an undo', () => {
    const { changes, arrive } = openSettings({ hours: withDay(0, early) });
    press('Copy the hours of Monday to your other working days');
    const week = [[early], [early], [early], [early], [early], [], []];
    expect(changes).toEqual([{ hours: { ...hours, week } }]);
    arrive();
    expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
    press('Undo');
    expect(changes.at(-1)).toEqual({ hours: withDay(0, early) });
  });

  it('say that a range passes midnight or lasts all day, and that no day means no reminders', () => {
    const { arrive } = openSettings({ hours: withDay(0, { from: '22:00', to: '06:00' }) });
    expect(screen.getByText('Ends the next day.')).toBeTruthy();
    arrive({ hours: withDay(0, { from: '00:00', to: '00:00' }) });
    expect(screen.getByText('All day and night.')).toBeTruthy();
    arrive({ hours: { ...hours, week: [[], [], [], [], [], [], []] } });
    expect(screen.getByText(/you won’t get any reminders/)).toBeTruthy();
  });

  it('are hidden if reminders are allowed at any hour; days off are not', () => {
    openSettings({ hours: { ...hours, on: false } });
    expect(screen.queryByLabelText('Monday, from')).toBeNull();
    expect(screen.getByLabelText('First day off')).toBeTruthy();
  });
});

describe('days off', () => {
  const form = () => within(screen.getByRole('group', { name: 'Days off' }));
  const problem = () => form().getByRole('alert').textContent;

  it('are added in order, a single day by its first field alone', () => {
    const later = { from: '2026-12-24', to: '2027-01-02' };
    const { changes } = openSettings({ hours: { ...hours, daysOff: [later] } });
    type('First day off', '2026-12-01');
    press('Add days off');
    const single = { from: '2026-12-01', to: '2026-12-01' };
    expect(changes).toEqual([{ hours: { ...hours, daysOff: [single, later] } }]);
    expect(screen.getByLabelText<HTMLInputElement>('First day off').value).toBe('');
  });

  it('that are impossible are refused with a reason, and the input stays', () => {
    const { changes } = openSettings();
    press('Add days off');
    expect(problem()).toBe('Please choose the first day.');
    type('First day off', '2026-12-10');
    type('Last day off', '2026-12-09');
    press('Add days off');
    expect(problem()).toBe('The last day can’t be before the first.');
    expect(screen.getByLabelText<HTMLInputElement>('First day off').value).toBe('2026-12-10');
    type('First day off', '2026-11-20');
    type('Last day off', '2026-11-25');
    press('Add days off');
    expect(problem()).toBe('These days have already passed.');
    expect(changes).toEqual([]);
  });

  it('with an incomplete last day are not stored as a single day', () => {
    const { changes } = openSettings();
    type('First day off', '2026-12-10');
    const last = screen.getByLabelText<HTMLInputElement>('Last day off');
    // A browser reports the impossible date 31 February as invalid and empty.
    Object.defineProperty(last, 'validity', { value: { badInput: true } });
    press('Add days off');
    expect(changes).toEqual([]);
    expect(problem()).toBe('Please finish the last day, or clear it.');
    expect(document.activeElement).toBe(last);
    expect(last.getAttribute('aria-invalid')).toBe('true');
  });

  it('are removed with an undo; past ones are hidden', () => {
    const past = { from: '2026-08-01', to: '2026-08-20' };
    const coming = { from: '2026-11-20', to: '2026-11-26' };
    const before = { ...hours, daysOff: [past, coming] };
    const { changes, arrive } = openSettings({ hours: before });
    const removals = screen.getAllByRole('button', { name: /^Remove Fri/ });
    expect(removals.map((button) => button.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Remove Fri, 20 November\s–\sThu, 26 November 2026$/),
    ]);
    press(/^Remove Fri/);
    expect(changes).toEqual([{ hours }]);
    arrive();
    press('Undo');
    expect(changes.at(-1)).toEqual({ hours: before });
  });
});

describe('the short form of the hours', () => {
  function open(at: Hours) {
    const changes: Hours[] = [];
    render(<HoursField hours={at} onChange={(next) => changes.push(next)} />);
    return changes;
  }

  it('adds and drops working days, all with the same hours', () => {
    const changes = open(hours);
    fireEvent.click(screen.getByLabelText('Wednesday'));
    fireEvent.click(screen.getByLabelText('Saturday'));
    expect(changes).toEqual([withDay(2), withDay(5, office)]);
  });

  it('changes the hours of every working day at once', () => {
    const changes = open(hours);
    type('From', '10:00');
    const range = { from: '10:00', to: '17:30' };
    expect(changes[0]?.week).toEqual([[range], [range], [range], [range], [range], [], []]);
  });

  it('does not change a week whose days differ, and says where to change it', () => {
    open(withDay(1, early, office));
    expect(screen.queryByLabelText('From')).toBeNull();
    expect(screen.getByText(/change each one in the settings/)).toBeTruthy();
  });
});
