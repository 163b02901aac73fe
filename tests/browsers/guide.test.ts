import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoutineId } from '@/routines/library/routine';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  advancePageClock,
  advanceWithoutTimers,
  installPageClock,
} from '@/scripts/browsers/page-clock';
import { readStorage } from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { recordWakeLocks } from './harness/wake-locks';

/** Browser calls of a page, as the tests record them. */
declare const wakeLocks: string[];
declare const chrome: {
  readonly storage: Record<'local' | 'session', { get(key: string): Promise<object> }>;
};
declare const documentPictureInPicture: { readonly window: Window | null };

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
});

afterAll(() => loosen.close());

/**
 * Opens a guide whose clock can be set ahead. Each test plays a different routine, since a routine
 * resumes where it was left.
 */
async function openGuide(routine: RoutineId, prepare?: (page: Page) => Promise<unknown>) {
  const guide = await loosen.context.newPage();
  await installPageClock(guide);
  await prepare?.(guide);
  await guide.goto(new URL(`guide.html?routine=${routine}`, welcome.url()).href);
  await guide.waitForSelector('.stage svg');
  return guide;
}

const progressOf = async (guide: Page) =>
  Number(await guide.locator('progress.routine-progress').getAttribute('value'));

describe('the guide in a real browser', () => {
  it('resumes where it was left, paused, after its window was closed', async () => {
    const left = await openGuide('hips-and-hamstrings-3min');
    await advancePageClock(left, 75);
    const there = await progressOf(left);
    await left.close();
    await until(
      'The resume position',
      async () => (await readStorage(welcome)).practice?.place ?? undefined,
    );
    const again = await openGuide('hips-and-hamstrings-3min');
    await expect.poll(() => progressOf(again)).toBeCloseTo(there, 1);
    expect(await again.getByRole('button', { name: 'Resume' }).isVisible()).toBe(true);
    await again.getByRole('button', { name: 'Start again' }).click();
    await again.getByRole('button', { name: 'Pause' }).waitFor();
    await expect.poll(() => progressOf(again)).toBeLessThan(0.05);
    await again.close();
  });

  it('ends when its window is closed, although the worker was stopped', async () => {
    const guide = await openGuide('hamstrings-floor-5min');
    await advancePageClock(guide, 20);
    const { session } = await until(
      'The guide',
      async () => (await readStorage(welcome)).run.guide ?? undefined,
    );
    await loosen.worker.kill();
    await guide.close();
    await until('The guide to end', async () =>
      (await readStorage(welcome)).run.guide ? undefined : true,
    );
    const recorded = await until('The record', async () => {
      const events = (await readStorage(welcome)).journal?.days.flatMap((day) => day.events) ?? [];
      return events.find((event) => event.what === 'routine' && event.id.startsWith(session));
    });
    expect(recorded).toMatchObject({ routine: 'hamstrings-floor-5min' });
    const place = async () => (await readStorage(welcome)).practice?.place;
    await expect.poll(place).toMatchObject({ session });
    const left = () =>
      welcome.evaluate(async () => [
        ...Object.keys(await chrome.storage.local.get('parting')),
        ...Object.keys(await chrome.storage.session.get('parting')),
      ]);
    await until('No unload requests', async () => ((await left()).length === 0 ? true : undefined));
  });

  it('follows the clock although its timers stopped, as in a page that was hidden for a long time', async () => {
    const guide = await openGuide('hip-flexors-standing-2min');
    const before = await progressOf(guide);
    await advanceWithoutTimers(guide, 45);
    // 45 of the 120 seconds of this routine.
    await expect.poll(() => progressOf(guide)).toBeGreaterThan(before + 0.37);
    await guide.close();
  });

  it('waits for the person after the computer slept', async () => {
    const guide = await openGuide('hamstrings-standing-2min');
    const before = await progressOf(guide);
    await advanceWithoutTimers(guide, 3600);
    await guide.getByRole('button', { name: 'Resume' }).waitFor();
    await expect.poll(() => progressOf(guide)).toBeLessThan(before + 0.1);
    await guide.close();
  });

  it('keeps the screen on while it plays, and only then', async () => {
    const guide = await openGuide('hip-flexors-seated-1min', (page) =>
      page.addInitScript(recordWakeLocks),
    );
    await guide.bringToFront();
    await guide.waitForFunction(() => wakeLocks.includes('on'));
    await guide.getByRole('button', { name: 'Pause' }).click();
    await guide.waitForFunction(() => wakeLocks.at(-1) === 'off');
    await guide.getByRole('button', { name: 'Resume' }).click();
    await guide.waitForFunction(() => wakeLocks.at(-1) === 'on');
    expect(await guide.evaluate(() => wakeLocks)).toEqual(['on', 'off', 'on']);
    await guide.close();
  });

  it('floats above other windows, where Pause is the same pause', async () => {
    const guide = await openGuide('hip-flexors-floor-5min');
    await guide.bringToFront();
    const floating = guide.context().waitForEvent('page');
    await guide.getByRole('button', { name: 'Keep on top' }).click();
    const small = await floating;
    await small.waitForSelector('.floating-guide .stage svg');
    const seconds = () => small.locator('.stage-number').textContent();
    const before = await seconds();
    await welcome.bringToFront();
    await advancePageClock(guide, 10);
    await until('The seconds', async () => ((await seconds()) === before ? undefined : true));
    await small.getByRole('button', { name: 'Pause' }).click();
    await guide.getByRole('button', { name: 'Resume' }).waitFor();
    await small.close();
    await guide.bringToFront();
    await guide.getByRole('button', { name: 'Keep on top' }).waitFor();
    expect(await guide.evaluate(() => documentPictureInPicture.window)).toBeNull();
    await guide.close();
  });
});
