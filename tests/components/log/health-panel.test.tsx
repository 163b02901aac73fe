import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LogEntry } from '@/reminders/log-entry';
import { defaultSettings } from '@/settings/default-settings';
import { fact, healthLine, healthy, minute, now, openLog } from './open-log';

afterEach(cleanup);

describe('the health line', () => {
  it('says that everything works, and when the next alarm is', () => {
    openLog({});
    expect(healthLine()).toMatch(/^Working fine\. Next check at 10:20\.$/);
    expect(screen.queryByRole('button', { name: 'Reset timers' })).toBeNull();
    expect(fact('Next check')).toBe('10:20');
    expect(fact('Last check')).toBe('10:00');
    expect(fact('Browser timers')).toMatch(/Next check: 10:20.*10:22.*are set correctly/);
  });

  it('reports no problem without an alarm if none is needed', () => {
    openLog({ run: { wakeAt: null }, health: { alarms: [] } });
    expect(healthLine()).toMatch(/^Working fine/);
    expect(fact('Next check')).toBe('None needed now');
  });

  it('says that the browser lost an alarm, and sets it again when asked', () => {
    const { asked } = openLog({ health: { alarms: [] } });
    expect(healthLine()).toMatch(/lost the timer/);
    expect(healthLine()).not.toMatch(/Working fine/);
    expect(fact('Browser timers')).toBe('None');
    fireEvent.click(screen.getByRole('button', { name: 'Reset timers' }));
    expect(asked).toEqual(['repair']);
  });

  it('reports a lost alarm even if the other one is still set', () => {
    for (const remaining of ['wake', 'rescue']) {
      openLog({
        health: { alarms: healthy.alarms?.filter(({ name }) => name === remaining) ?? null },
      });
      expect(healthLine()).toMatch(/lost the timer/);
      cleanup();
    }
  });

  it('says that the alarm is set for another time if the difference is noticeable', () => {
    const moved = (by: number) =>
      healthy.alarms?.map(({ name, at }) => ({ name, at: at + by })) ?? null;
    openLog({ health: { alarms: moved(30_000) } });
    expect(healthLine()).toMatch(/^Working fine/);
    cleanup();
    openLog({ health: { alarms: moved(10 * minute) } });
    expect(healthLine()).toMatch(/set for the wrong time/);
  });

  it('says that an alarm did not fire, but not right after its time', () => {
    openLog({ run: { wakeAt: now - minute }, health: { alarms: [] } });
    expect(healthLine()).not.toMatch(/should have woken up/);
    cleanup();
    openLog({ run: { wakeAt: now - 10 * minute }, health: { alarms: [] } });
    expect(healthLine()).toMatch(/should have woken up/);
  });

  it('says that notifications are blocked, unless the person wants none', () => {
    openLog({ health: { notifications: 'denied' } });
    expect(healthLine()).toMatch(/blocks notifications.*chrome:\/\/extensions/);
    expect(fact('Notifications')).toMatch(/^Blocked/);
    cleanup();
    openLog({
      health: { notifications: 'denied' },
      settings: { rungs: { ...defaultSettings.rungs, notification: false } },
    });
    expect(healthLine()).toMatch(/^Working fine/);
  });

  it('says that the last notification was refused, until one is accepted', () => {
    const refused: LogEntry = { what: 'shown', kind: 'stretch', as: 'refused', at: now - minute };
    openLog({ log: [refused] });
    expect(healthLine()).toMatch(/blocked the last reminder/);
    cleanup();
    openLog({ log: [refused, { ...refused, as: 'notification', at: now }] });
    expect(healthLine()).toMatch(/^Working fine/);
  });

  it('lists every problem at once', () => {
    openLog({ health: { alarms: [], notifications: 'denied' } });
    expect(healthLine()).toMatch(/lost the timer.*blocks notifications/);
  });

  it('claims nothing that the browser does not report', () => {
    openLog({
      dialect: 'firefox',
      health: { alarms: null, notifications: 'unknown', commands: null },
    });
    expect(healthLine()).toBe('Working fine.');
    expect(fact('Browser timers')).toBe('Your browser doesn’t say.');
    expect(fact('Notifications')).toMatch(/doesn’t say/);
    expect(fact('Keyboard shortcuts')).toBe('None listed by your browser.');
  });

  it('shows the current shortcuts, and where to change them', () => {
    const commands = [
      { name: '_execute_action', description: '', keys: 'Alt+L' },
      { name: 'i-moved', description: 'Ich war auf', keys: null },
      { name: 'later', description: 'Unknown', keys: null },
    ];
    openLog({ health: { commands } });
    const shown = fact('Keyboard shortcuts');
    expect(shown).toMatch(/Alt\+L: Open Loosen/);
    expect(shown).toMatch(/Not set: I moved/);
    expect(shown).toMatch(/Not set: Unknown/);
    expect(shown).toMatch(/chrome:\/\/extensions\/shortcuts/);
    cleanup();
    openLog({ health: { commands }, dialect: 'firefox' });
    expect(fact('Keyboard shortcuts')).toMatch(/about:addons/);
  });
});
