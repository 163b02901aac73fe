import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { defaultSettings } from '@/settings/default-settings';
import {
  changeSettings,
  minute,
  monday,
  stretchesOnly,
  titlesShown,
  withoutTypingWait,
} from './installed-world';

describe.each(['chromium', 'firefox'] as const)('a due reminder in %s', (dialect) => {
  it('waits for a pause in typing, with a shorter idle interval only while it waits', async () => {
    const world = await stretchesOnly(dialect);
    expect(world.browser.idle.seconds).toBe(300);
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('soon');
    expect(world.browser.title).toBe('Loosen: stretch when you pause, by 09:50 at the latest');
    expect(world.browser.idle.seconds).toBe(15);
    world.browser.idle.rest();
    await world.advanceTo(world.time + 14_000);
    expect(titlesShown(world)).toEqual([]);
    await world.advanceTo(world.time + 3000);
    expect(titlesShown(world)).toHaveLength(1);
    expect(world.browser.idle.seconds).toBe(300);
    // The browser reports the person active again, which is not a return.
    const { returnedAt } = storedIn(world).run;
    world.browser.idle.type();
    await world.advanceTo(world.time + minute);
    expect(storedIn(world).run.returnedAt).toBe(returnedAt);
  });

  it('is shown after the longest wait when typing never pauses', async () => {
    const world = await stretchesOnly(dialect);
    await world.advanceTo(monday + 50 * minute - 1000);
    expect(titlesShown(world)).toEqual([]);
    await world.advanceTo(monday + 50 * minute + 1000);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is held by a full-screen window, and shown when that ends', async () => {
    const world = await withoutTypingWait(dialect);
    world.browser.fullScreen = true;
    await world.advanceTo(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('wait');
    expect(world.browser.title).toBe('Loosen: on hold until you leave full screen');
    world.browser.fullScreen = false;
    await world.advanceTo(world.time + 2 * minute);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is held by a window that became full-screen after the last event', async () => {
    const world = await withoutTypingWait(dialect);
    await world.sendRequest({ kind: 'look' });
    world.browser.fullScreen = true;
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
  });

  it('is held by sound in a tab only when that is switched on', async () => {
    const world = await withoutTypingWait(dialect);
    world.browser.audible = true;
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    await changeSettings(world, { holds: { ...defaultSettings.holds, sound: true } });
    await world.sendRequest({ kind: 'i-moved' });
    await world.advanceTo(world.time + 50 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: on hold until the sound stops');
  });

  it('is shown only on the icon when notifications are switched off', async () => {
    const world = await withoutTypingWait(dialect);
    await changeSettings(world, { rungs: { ...defaultSettings.rungs, notification: false } });
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.badge).toBe('1');
    const { run, log } = storedIn(world);
    expect(run.offer).toMatchObject({ kind: 'stretch', shown: true });
    expect(log.find(({ what }) => what === 'shown')).toMatchObject({ as: 'badge' });
  });

  it('is held during a call that was started by key or menu', async () => {
    const world = await withoutTypingWait(dialect);
    await world.dispatch('commands.onCommand', 'toggle-call');
    expect(world.browser.badge).toBe('call');
    expect(world.browser.title).toBe('Loosen: in a call until you end it, or 11:00');
    await world.advanceTo(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    await world.dispatch('contextMenus.onClicked', { menuItemId: 'menuCall' });
    expect(titlesShown(world)).toHaveLength(1);
  });
});

describe('a call in a tab', () => {
  it('holds a due reminder in Firefox, which reports it', async () => {
    const world = await withoutTypingWait('firefox');
    world.browser.call = true;
    await world.advanceTo(monday + 55 * minute);
    expect(titlesShown(world)).toEqual([]);
    expect(world.browser.title).toBe('Loosen: on hold until your call ends');
    world.browser.call = false;
    await world.advanceTo(world.time + 2 * minute);
    expect(titlesShown(world)).toHaveLength(1);
  });

  it('is unknown in Chromium, which cannot report it', async () => {
    const world = await withoutTypingWait();
    world.browser.call = true;
    await world.advanceTo(monday + 46 * minute);
    expect(titlesShown(world)).toHaveLength(1);
    expect(world.reports).toEqual([]);
  });
});
