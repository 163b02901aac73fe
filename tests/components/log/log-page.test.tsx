import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { logSentence } from '@/components/log/log-sentence';
import { viewOf } from '@/components/options/options-views';
import type { LogEntry } from '@/reminders/log-entry';
import { everyEntry } from '@/tests/components/every-entry';
import { logPanel, minute, now, openLog, tea, zone } from './open-log';

afterEach(cleanup);

describe('the log', () => {
  it('is a view of the options page, with the health panel', () => {
    expect([viewOf('log'), viewOf('health')]).toEqual(['log', 'log']);
  });

  it('has a different sentence for each kind of entry', () => {
    const sentences = everyEntry.map((entry) => logSentence(entry, [tea], zone));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].{8,}\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('shows the time of each entry in the zone of the person', () => {
    openLog({ log: everyEntry });
    const rows = logPanel().getAllByRole('listitem');
    expect(rows).toHaveLength(everyEntry.length);
    const [oldest] = everyEntry;
    const row = rows.at(-1);
    expect(row?.textContent).toMatch(/^09:00/);
    expect(row?.querySelector('time')?.dateTime).toBe(new Date(oldest?.at ?? 0).toISOString());
    for (const { textContent } of rows) expect(textContent).toMatch(/^\d\d:\d\d[A-Z]/u);
  });

  it('says why a reminder was held back', () => {
    const at = now;
    const held = (why: 'full-screen' | 'day-off') =>
      logSentence({ what: 'held', kind: 'stretch', why, at }, [], zone);
    expect(held('full-screen')).toBe('Stretch reminder on hold: full screen was on.');
    expect(held('day-off')).toMatch(/: it was a day off\.$/);
  });

  it('says until when, with the weekday unless it is today', () => {
    const until = Date.parse('2026-11-25T08:00:00Z');
    expect(logSentence({ what: 'paused', until, at: now }, [], zone)).toBe(
      'You paused reminders until Wed 09:00.',
    );
  });

  it('says how long an absence was, in hours and days if it was long', () => {
    const away = (awayMs: number) =>
      logSentence({ what: 'natural-break', awayMs, at: now }, [], zone);
    expect(away(12 * minute)).toMatch(/^You were away for 12\u00A0min\./);
    expect(away(125 * minute)).toMatch(/2\u00A0h 5\u00A0min/);
    expect(away(72 * 60 * minute)).toMatch(/3 days/);
  });

  it('names own reminders that still exist', () => {
    const missed: LogEntry = { what: 'missed', kind: 'own-tea', at: now };
    expect(logSentence(missed, [tea], zone)).toMatch(/^Reminder “Tea” dropped/);
    expect(logSentence(missed, [], zone)).toMatch(/^Deleted reminder dropped/);
  });

  it('is grouped by days of the person’s zone, newest first', () => {
    openLog({
      log: [
        { what: 'resumed', at: Date.parse('2026-11-22T10:00:00Z') },
        // Already the next day in Berlin.
        { what: 'stood-up', at: Date.parse('2026-11-22T23:30:00Z') },
        { what: 'sat-down', at: now - minute },
        { what: 'folded', at: now - minute },
      ],
    });
    const days = logPanel().getAllByRole('region');
    expect(days.map((day) => within(day).getByRole('heading').textContent)).toEqual([
      'Today',
      'Yesterday',
      'Sunday 22 November',
    ]);
    const [today, yesterday] = days.map((day) =>
      within(day)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    );
    expect(today?.[0]).toMatch(/^09:59The posture check is part/);
    expect(today?.[1]).toMatch(/^09:59You switched to sitting/);
    expect(yesterday).toEqual(['00:30You switched to standing.']);
  });

  it('can show one day, and counts the entries', () => {
    openLog({
      log: [
        { what: 'resumed', at: now - 24 * 60 * minute },
        { what: 'stood-up', at: now - 2 * minute },
        { what: 'sat-down', at: now - minute },
      ],
    });
    const found = () => logPanel().getByRole('status').textContent;
    expect(found()).toBe('3 entries');
    const select = screen.getByLabelText<HTMLSelectElement>('Day');
    const options = [...select.options].map(({ textContent }) => textContent);
    expect(options).toEqual(['All days', 'Today (2)', 'Yesterday (1)']);
    fireEvent.change(select, { target: { value: '2026-11-23' } });
    expect(found()).toBe('1 entry');
    expect(logPanel().getAllByRole('listitem')).toHaveLength(1);
    expect(logPanel().queryByText('You switched to standing.')).toBeNull();
    fireEvent.change(select, { target: { value: '' } });
    expect(logPanel().getAllByRole('listitem')).toHaveLength(3);
  });

  it('says so when it is empty, and how long it is kept', () => {
    openLog({});
    expect(logPanel().getByRole('status').textContent).toMatch(/^Nothing yet/);
    expect(screen.queryByLabelText('Day')).toBeNull();
    expect(logPanel().getByText(/deleted after 14 days/)).toBeTruthy();
  });

  it('counts unreadable entries', () => {
    openLog({ log: everyEntry, unread: 3 });
    expect(logPanel().getByText(/^3 entries are missing/)).toBeTruthy();
  });

  it('joins repetitions within a minute in one line', () => {
    const parts = ['stretch'] as const;
    const changed = { at: now, what: 'settings-changed', parts } as const;
    openLog({ log: [{ ...changed, at: now - 3 * minute }, changed, changed, changed] });
    const lines = logPanel().getAllByText(/^You changed settings: stretches/);
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      'You changed settings: stretches. (3 times)',
      'You changed settings: stretches.',
    ]);
    expect(logPanel().getByRole('status').textContent).toBe('4 entries');
  });
});

describe('the next reminder', () => {
  it('is a reminder with its time', () => {
    openLog({});
    // The posture check comes half an hour after a fresh start, before the stretch.
    expect(screen.getByText('Next posture check: 10:30')).toBeTruthy();
  });

  it('or what holds all reminders, and until when', () => {
    openLog({ run: { pause: { since: now, until: now + 60 * minute } } });
    expect(screen.getByText('Reminders are paused. No reminders until 11:00.')).toBeTruthy();
  });

  it('or that all reminders are off', () => {
    const off = { on: false, everyMinutes: 45 };
    openLog({ settings: { stretch: off, posture: off } });
    expect(screen.getByText(/^All reminders are off/)).toBeTruthy();
  });
});
