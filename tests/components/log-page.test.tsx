import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Health } from '@/components/health-troubles';
import { LogPage } from '@/components/log-page';
import { logSentence } from '@/components/log-sentence';
import { viewOf } from '@/components/options-page';
import type { LogEntry } from '@/reminders/log-entry';
import { freshRun, type Run } from '@/reminders/run';
import { defaultSettings, type OwnReminder, type Settings } from '@/reminders/settings';
import { everyEntry } from '@/tests/components/every-entry';

afterEach(cleanup);

const minute = 60_000;
const zone = 'Europe/Berlin';
/** A Tuesday, 10:00 in Berlin. */
const now = Date.parse('2026-11-24T09:00:00Z');
const wakeAt = now + 20 * minute;

const tea: OwnReminder = {
  id: 'own-tea',
  on: true,
  name: 'Tea',
  message: '',
  when: { by: 'times', times: ['15:00'] },
};

const healthy: Health = {
  alarms: [
    { name: 'wake', at: wakeAt },
    { name: 'rescue', at: wakeAt + 2 * minute },
  ],
  notifications: 'granted',
  commands: [],
};

function open(given: {
  readonly log?: readonly LogEntry[];
  readonly unread?: number;
  readonly run?: Partial<Run>;
  readonly settings?: Partial<Settings>;
  readonly health?: Partial<Health>;
  readonly dialect?: 'chromium' | 'firefox';
}) {
  const asked: string[] = [];
  const { log = [], unread = 0, dialect = 'chromium' } = given;
  const page = (
    <LogPage
      state={{
        settings: { ...defaultSettings, ...given.settings },
        run: { ...freshRun(now), wakeAt, ...given.run },
      }}
      log={log}
      unread={unread}
      moment={{ at: now, zone }}
      health={{ ...healthy, ...given.health }}
      dialect={dialect}
      system="linux"
      onRepair={() => asked.push('repair')}
      onTest={() => asked.push('test')}
    />
  );
  return { asked, ...render(page) };
}

const health = () => within(screen.getByRole('region', { name: 'Is all well?' }));
const happened = () => within(screen.getByRole('region', { name: 'What happened' }));
const line = () => health().getByRole('status').textContent;

/** The fact of that name. */
const fact = (name: string) => {
  const term = health().getByText(name, { selector: 'dt' });
  return term.nextElementSibling?.textContent;
};

describe('the log', () => {
  it('has a place on the options page, with the health beside it', () => {
    expect([viewOf('log'), viewOf('health')]).toEqual(['log', 'log']);
  });

  it('has a sentence of its own for each thing that can happen', () => {
    const sentences = everyEntry.map((entry) => logSentence(entry, [tea], zone));
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[“A-Z].{10,}\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}|\.\./);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('names the time of each entry, in the zone of the person', () => {
    open({ log: everyEntry });
    const rows = happened().getAllByRole('listitem');
    expect(rows).toHaveLength(everyEntry.length);
    const [oldest] = everyEntry;
    const row = rows.at(-1);
    expect(row?.textContent).toMatch(/^09:00/);
    expect(row?.querySelector('time')?.dateTime).toBe(new Date(oldest?.at ?? 0).toISOString());
    for (const { textContent } of rows) expect(textContent).toMatch(/^\d\d:\d\d[“A-Z]/u);
  });

  it('says why a reminder was held back', () => {
    const at = now;
    const held = (why: 'full-screen' | 'day-off') =>
      logSentence({ what: 'held', kind: 'stretch', why, at }, [], zone);
    expect(held('full-screen')).toBe(
      'The stretch was due and was held back, because a window filled the screen.',
    );
    expect(held('day-off')).toMatch(/because it was a day off\.$/);
  });

  it('says until when, with the day when that is another one', () => {
    const until = Date.parse('2026-11-25T08:00:00Z');
    expect(logSentence({ what: 'paused', until, at: now }, [], zone)).toBe(
      'You paused reminders until Wed 09:00.',
    );
  });

  it('says how long an absence was, in hours and days when it was long', () => {
    const away = (awayMs: number) =>
      logSentence({ what: 'natural-break', awayMs, at: now }, [], zone);
    expect(away(12 * minute)).toMatch(/^You came back after 12\u00A0min away\./);
    expect(away(125 * minute)).toMatch(/2\u00A0h 5\u00A0min/);
    expect(away(72 * 60 * minute)).toMatch(/3 days/);
  });

  it('calls the own reminders by their names, as long as they are there', () => {
    const missed: LogEntry = { what: 'missed', kind: 'own-tea', at: now };
    expect(logSentence(missed, [tea], zone)).toMatch(/^“Tea” could not be shown/);
    expect(logSentence(missed, [], zone)).toMatch(/^One of your own reminders, which is gone/);
  });

  it('stands by days of the zone of the person, the newest first', () => {
    open({
      log: [
        { what: 'resumed', at: Date.parse('2026-11-22T10:00:00Z') },
        // Already the next day in Berlin.
        { what: 'stood-up', at: Date.parse('2026-11-22T23:30:00Z') },
        { what: 'sat-down', at: now - minute },
        { what: 'folded', at: now - minute },
      ],
    });
    const days = happened().getAllByRole('region');
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
    expect(today?.[0]).toMatch(/^09:59The posture check was due as well/);
    expect(today?.[1]).toMatch(/^09:59You sat down/);
    expect(yesterday).toEqual(['00:30You stood up to work.']);
  });

  it('can be looked at by day, and says how much there is', () => {
    open({
      log: [
        { what: 'resumed', at: now - 24 * 60 * minute },
        { what: 'stood-up', at: now - 2 * minute },
        { what: 'sat-down', at: now - minute },
      ],
    });
    const found = () => happened().getByRole('status').textContent;
    expect(found()).toBe('3 entries');
    const select = screen.getByLabelText<HTMLSelectElement>('Day');
    const options = [...select.options].map(({ textContent }) => textContent);
    expect(options).toEqual(['Every day', 'Today (2)', 'Yesterday (1)']);
    fireEvent.change(select, { target: { value: '2026-11-23' } });
    expect(found()).toBe('1 entry');
    expect(happened().getAllByRole('listitem')).toHaveLength(1);
    expect(happened().queryByText('You stood up to work.')).toBeNull();
    fireEvent.change(select, { target: { value: '' } });
    expect(happened().getAllByRole('listitem')).toHaveLength(3);
  });

  it('says so when it is empty, and how long it is kept', () => {
    open({});
    expect(happened().getByRole('status').textContent).toMatch(/^Nothing has happened yet/);
    expect(screen.queryByLabelText('Day')).toBeNull();
    expect(happened().getByText(/Two weeks are kept/)).toBeTruthy();
  });

  it('says how many entries nobody can read', () => {
    open({ log: everyEntry, unread: 3 });
    expect(happened().getByText(/^3 entries are left out/)).toBeTruthy();
  });
});

describe('what comes next', () => {
  it('is a reminder with its time', () => {
    open({});
    // The posture check comes half an hour after a fresh start, before the stretch.
    expect(screen.getByText('Next comes the posture check, at 10:30.')).toBeTruthy();
  });

  it('or what holds all of them, and until when', () => {
    open({ run: { pause: { since: now, until: now + 60 * minute } } });
    expect(screen.getByText('Reminders are paused, so nothing is shown until 11:00.')).toBeTruthy();
  });

  it('or that all of them are off', () => {
    const off = { on: false, everyMinutes: 45 };
    open({ settings: { stretch: off, posture: off } });
    expect(screen.getByText(/^Every reminder is switched off/)).toBeTruthy();
  });
});

describe('the health line', () => {
  it('says that all is well and when Loosen wakes up', () => {
    open({});
    expect(line()).toMatch(/^All is well\. Loosen wakes up next at 10:20/);
    expect(screen.queryByRole('button', { name: 'Set the alarms again' })).toBeNull();
    expect(fact('Next wake-up')).toBe('10:20');
    expect(fact('Last wake-up')).toBe('10:00');
    expect(fact('Alarms of the browser')).toMatch(/Wake-up: 10:20.*10:22.*agree/);
  });

  it('is well without an alarm when none is needed', () => {
    open({ run: { wakeAt: null }, health: { alarms: [] } });
    expect(line()).toMatch(/^All is well/);
    expect(fact('Next wake-up')).toBe('None is needed now');
  });

  it('says that the browser lost an alarm, and sets it again when asked', () => {
    const { asked } = open({ health: { alarms: [] } });
    expect(line()).toMatch(/has lost the alarm/);
    expect(line()).not.toMatch(/All is well/);
    expect(fact('Alarms of the browser')).toBe('None');
    fireEvent.click(screen.getByRole('button', { name: 'Set the alarms again' }));
    expect(asked).toEqual(['repair']);
  });

  it('says so too when only one of the two alarms is lost', () => {
    for (const kept of ['wake', 'rescue']) {
      open({ health: { alarms: healthy.alarms?.filter(({ name }) => name === kept) ?? null } });
      expect(line()).toMatch(/has lost the alarm/);
      cleanup();
    }
  });

  it('says that the alarm stands at another time, beyond what anyone would notice', () => {
    const moved = (by: number) =>
      healthy.alarms?.map(({ name, at }) => ({ name, at: at + by })) ?? null;
    open({ health: { alarms: moved(30_000) } });
    expect(line()).toMatch(/^All is well/);
    cleanup();
    open({ health: { alarms: moved(10 * minute) } });
    expect(line()).toMatch(/stands at another time/);
  });

  it('says that a wake-up never came, but gives one that has just rung its time', () => {
    open({ run: { wakeAt: now - minute }, health: { alarms: [] } });
    expect(line()).not.toMatch(/should have woken up/);
    cleanup();
    open({ run: { wakeAt: now - 10 * minute }, health: { alarms: [] } });
    expect(line()).toMatch(/should have woken up/);
  });

  it('says that notifications are blocked, unless the person wants none', () => {
    open({ health: { notifications: 'denied' } });
    expect(line()).toMatch(/blocks the notifications.*chrome:\/\/extensions/);
    expect(fact('Notifications')).toMatch(/^Blocked/);
    cleanup();
    open({
      health: { notifications: 'denied' },
      settings: { rungs: { ...defaultSettings.rungs, notification: false } },
    });
    expect(line()).toMatch(/^All is well/);
  });

  it('says that the last notification was refused, until one was taken', () => {
    const refused: LogEntry = { what: 'shown', kind: 'stretch', as: 'refused', at: now - minute };
    open({ log: [refused] });
    expect(line()).toMatch(/refused the last notification/);
    cleanup();
    open({ log: [refused, { ...refused, as: 'notification', at: now }] });
    expect(line()).toMatch(/^All is well/);
  });

  it('says all that is wrong at once', () => {
    open({ health: { alarms: [], notifications: 'denied' } });
    expect(line()).toMatch(/has lost the alarm.*blocks the notifications/);
  });

  it('claims nothing that the browser does not tell', () => {
    open({
      dialect: 'firefox',
      health: { alarms: null, notifications: 'untold', commands: null },
    });
    expect(line()).toBe('All is well. Loosen is awake when it should be.');
    expect(fact('Alarms of the browser')).toBe('The browser does not tell.');
    expect(fact('Notifications')).toMatch(/does not tell/);
    expect(fact('Keyboard shortcuts')).toBe('The browser tells of none.');
  });

  it('shows the keys as they are bound, and where to change them', () => {
    const commands = [
      { name: '_execute_action', description: '', keys: 'Alt+L' },
      { name: 'moved', description: 'I moved', keys: null },
    ];
    open({ health: { commands } });
    const shown = fact('Keyboard shortcuts');
    expect(shown).toMatch(/Alt\+L: Open Loosen/);
    expect(shown).toMatch(/Not set: I moved/);
    expect(shown).toMatch(/chrome:\/\/extensions\/shortcuts/);
    cleanup();
    open({ health: { commands }, dialect: 'firefox' });
    expect(fact('Keyboard shortcuts')).toMatch(/about:addons/);
  });
});
