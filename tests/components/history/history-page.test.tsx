import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { HistoryEvent } from '@/history/history-event';
import { minuteMs } from '@/values/duration';
import { dayFrom, daysWith, openHistory, part, tableRows, today, workdays } from './open-history';

afterEach(cleanup);

const at = (time: string, date = today, offset = '+01:00') =>
  Date.parse(`${date}T${time}:00${offset}`);

/** A morning with a routine, a lunch, a call and a posture check. */
const events: HistoryEvent[] = [
  { what: 'back', at: at('09:00') },
  { what: 'break', at: at('10:00'), by: 'routine', session: 's1' },
  { what: 'checked', at: at('11:00'), kind: 'posture' },
  { what: 'away', at: at('12:00'), ms: 30 * minuteMs },
  { what: 'break', at: at('13:00'), by: 'moved' },
  { what: 'call-began', at: at('14:00'), until: at('16:00') },
  { what: 'call-ended', at: at('14:30') },
  { what: 'stood-up', at: at('15:00') },
];

describe('the progress page', () => {
  it('says that there is nothing yet, and offers a stretch', () => {
    const { asked } = openHistory();
    const none = part('Nothing here yet');
    fireEvent.click(none.getByRole('button', { name: 'Stretch now' }));
    expect(asked).toEqual(['stretch']);
    expect(screen.queryByRole('figure')).toBeNull();
  });

  it('shows no charts that have nothing to compare on the first day', () => {
    openHistory({ days: [dayFrom(today, events)], events: { [today]: events } });
    expect(screen.getByText(/This is your first day/)).toBeTruthy();
    expect(
      screen.getAllByRole('region').map((one) => one.querySelector('h2')?.textContent),
    ).toEqual(['Today', 'This week', 'Muscles this week']);
    expect(screen.getByText(/In a few days/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Previous day' })).toBeNull();
  });

  it('links to earlier years if this one is empty', () => {
    openHistory({ years: [2024, 2026] });
    expect(screen.queryByText('Nothing here yet')).toBeNull();
    expect(part('Year').getByRole('combobox', { name: 'Year' })).toBeTruthy();
  });

  it('has a sentence, a named picture and a table for every chart', () => {
    openHistory({ days: daysWith(workdays('2026-11-02', today, 4)) });
    const figures = screen.getAllByRole('figure');
    expect(figures).toHaveLength(5);
    for (const figure of figures) {
      expect(figure.querySelector('figcaption')?.textContent).toMatch(/^[A-Z0-9].{8,}/);
      expect(figure.querySelector('svg[role]')?.getAttribute('aria-label')).toMatch(/\w+/);
      expect(figure.querySelector('table caption')?.textContent).toMatch(/\w+/);
      expect(figure.querySelectorAll('th[scope="col"]').length).toBeGreaterThan(1);
    }
  });
});

describe('the summary of the goal', () => {
  const said = (days: Record<string, number>, props = {}) => {
    openHistory({ days: daysWith(days), ...props });
    return document.querySelector('.history-summary')?.textContent;
  };

  it('says how many days of the week met the goal', () => {
    expect(said({ '2026-11-23': 4, '2026-11-24': 2, '2026-11-25': 5 })).toMatch(
      /^This week: 2 of 4 days on goal/,
    );
  });

  it('has a goal of at most the workdays of the week', () => {
    const isWorkday = (date: string) => date === '2026-11-23' || date === '2026-11-24';
    expect(said({ '2026-11-23': 4, '2026-11-24': 4, '2026-11-19': 4 }, { isWorkday })).toMatch(
      /^This week: 2 days on goal\. That’s your weekly goal\./,
    );
  });

  it('says for how long the goal has been met', () => {
    expect(said({ ...workdays('2026-11-03', '2026-11-25', 4), '2026-11-12': 1 })).toMatch(
      /Steady since 3 November: 16 days on goal, never two off in a row\.$/,
    );
  });

  it('forgives one missed day, and names it', () => {
    const days = { '2026-11-18': 1, '2026-11-23': 4, '2026-11-24': 4, '2026-11-25': 1 };
    expect(said(days)).toMatch(
      /Yesterday: fewer breaks than your goal\..*Today is a good day to carry on\.$/,
    );
  });

  it('has no goal on a day off', () => {
    const moment = { at: at('12:00', '2026-11-28'), zone: 'Europe/Berlin' };
    expect(said({ '2026-11-25': 4, '2026-11-26': 4, '2026-11-27': 1 }, { moment })).toMatch(
      /Yesterday: fewer breaks than your goal\..*Carry on next working day\.$/,
    );
  });

  it('never mentions a loss', () => {
    expect(said({ '2026-11-23': 4, '2026-11-24': 1, '2026-11-25': 1 })).toMatch(
      /Whenever you’re ready: one break is a good start\.$/,
    );
  });

  it('is the same for every shown year', () => {
    const days = { ...workdays('2026-01-05', '2026-11-25', 4), '2025-03-03': 1, '2025-03-04': 4 };
    const { update } = openHistory({ days: daysWith(days) });
    const sentence = () => document.querySelector('.history-summary')?.textContent;
    const before = sentence();
    expect(before).toMatch(/Steady for twelve weeks: 59 days/);
    update({ year: 2025 });
    expect(sentence()).toBe(before);
  });
});

describe('a day', () => {
  const day = () => ({ days: [dayFrom(today, events)], events: { [today]: events } });

  it('has its result as a sentence and as the name of its picture', () => {
    openHistory(day());
    const sentence = '2 of 4 breaks, stepped away once, 5\u00A0h 30\u00A0min sitting';
    expect(part('Today').getByRole('img', { name: sentence })).toBeTruthy();
    expect(document.querySelector('#history-day figcaption')?.textContent).toBe(sentence);
  });

  it('has every event in its table, in order of time', () => {
    openHistory(day());
    expect(tableRows('Today')).toEqual([
      ['09:00', 'Sitting', '3\u00A0h'],
      ['10:00', 'Routine', ''],
      ['11:00', 'Posture check', ''],
      ['12:00', 'Away', '30\u00A0min'],
      ['12:30', 'Sitting', '2\u00A0h 30\u00A0min'],
      ['13:00', 'You moved', ''],
      ['14:00', 'In a call', '30\u00A0min'],
      ['15:00', 'Standing', '30\u00A0min'],
    ]);
  });

  it('explains only what it shows', () => {
    openHistory(day());
    const explained = part('Today')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(explained).toEqual([
      'Sitting',
      'Standing',
      'Away',
      'In a call',
      'Routine',
      'You moved',
      'Posture check',
    ]);
  });

  it('shows the hours of its zone, also with an offset of half an hour', () => {
    const date = '2026-11-25';
    const inIndia = (time: string) => at(time, date, '+05:30');
    const morning: HistoryEvent[] = [
      { what: 'back', at: inIndia('09:10') },
      { what: 'break', at: inIndia('11:50'), by: 'moved' },
    ];
    openHistory({
      days: [dayFrom(date, morning, 'Asia/Kolkata')],
      events: { [date]: morning },
      moment: { at: inIndia('12:00') + 24 * 60 * minuteMs, zone: 'Asia/Kolkata' },
    });
    fireEvent.click(part('Today').getByRole('button', { name: 'Previous day' }));
    const hours = [...part('Yesterday').getByRole('img').querySelectorAll('text')];
    expect(hours.map(({ textContent }) => textContent)).toEqual([
      '09:00',
      '10:00',
      '11:00',
      '12:00',
      '13:00',
    ]);
  });

  it('describes a day whose hours are unknown', () => {
    openHistory({ days: daysWith({ '2026-11-25': 3, [today]: 1 }) });
    fireEvent.click(part('Today').getByRole('button', { name: 'Previous day' }));
    const yesterday = part('Yesterday');
    expect(yesterday.getByText(/^3 of 4 breaks, 6 h 40 min sitting$/)).toBeTruthy();
    expect(yesterday.getByText(/no exact times for that day/)).toBeTruthy();
    expect(yesterday.queryByRole('img')).toBeNull();
  });

  it('ends where the data ends', () => {
    openHistory({ days: daysWith({ '2026-11-24': 3, [today]: 1 }) });
    const button = (name: string) => screen.getByRole('button', { name });
    const leadsOn = (name: string) => button(name).getAttribute('aria-disabled') === 'false';
    expect(leadsOn('Next day')).toBe(false);
    fireEvent.click(button('Previous day'));
    expect(part('Yesterday').getByText('Nothing recorded that day.')).toBeTruthy();
    fireEvent.click(button('Previous day'));
    expect(leadsOn('Previous day')).toBe(false);
    expect(leadsOn('Next day')).toBe(true);
    button('Next day').focus();
    fireEvent.click(button('Next day'));
    fireEvent.click(button('Next day'));
    expect(leadsOn('Next day')).toBe(false);
    fireEvent.click(button('Next day'));
    expect(part('Today')).toBeTruthy();
    expect(document.activeElement).toBe(button('Next day'));
  });
});
