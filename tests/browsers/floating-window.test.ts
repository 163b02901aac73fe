import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { RoutineId } from '@/routines/library/routine';
import { until } from '@/scripts/browsers/until';
import { Desktop } from './harness/desktop';
import { PlainChromium } from './harness/plain-chromium';
import { recordWakeLocks, wakeLockChanges } from './harness/wake-locks';

let desktop: Desktop;
let chromium: PlainChromium;
/** Another tab, to put in front of the guide's. */
let other: Page;

beforeAll(async () => {
  desktop = await Desktop.open();
  chromium = await desktop.host((env) => PlainChromium.open(env));
  other = await chromium.page('welcome.html');
});

afterAll(() => desktop.close());

/** Opens a guide in the front tab. Each test plays a different routine, since routines resume. */
async function openGuide(routine: RoutineId): Promise<Page> {
  const guide = await chromium.context.newPage();
  // This closes its floating window too, which would cover the next guide's button.
  onTestFinished(() => guide.close());
  await guide.addInitScript(recordWakeLocks);
  await guide.goto(new URL(`guide.html?routine=${routine}`, other.url()).href);
  await guide.waitForSelector('.stage svg');
  return guide;
}

/** Opens the guide's floating window with a click. */
async function float(guide: Page): Promise<Page> {
  const opened = chromium.context.waitForEvent('page');
  await desktop.click(guide.getByRole('button', { name: 'Keep on top' }));
  const small = await opened;
  await small.waitForSelector('.floating-guide .stage svg');
  return small;
}

const becomes = (page: Page, state: DocumentVisibilityState) =>
  until(`A page that is ${state}`, async () =>
    (await page.evaluate(() => document.visibilityState)) === state ? true : undefined,
  );

/** Puts another tab in front of the guide. */
async function hide(guide: Page): Promise<void> {
  await other.bringToFront();
  await becomes(guide, 'hidden');
}

const secondsOn = async (page: Page) => Number(await page.locator('.stage-number').textContent());

/** Waits until a page has counted three seconds. */
async function threeSecondsOn(page: Page): Promise<void> {
  const counted = new Set<number>();
  await until('Three seconds', async () =>
    counted.add(await secondsOn(page)).size > 3 ? true : undefined,
  );
}

const hasButton = (page: Page, name: string) =>
  until(name, async () =>
    (await page.getByRole('button', { name }).count()) > 0 ? true : undefined,
  );

const becomesLit = (page: Page) =>
  until('The wake lock', async () =>
    (await wakeLockChanges(page)).at(-1) === 'on' ? true : undefined,
  );

describe('a guide whose tab is hidden behind another', () => {
  it('keeps time, and releases the screen until it is visible again', async () => {
    const guide = await openGuide('hip-flexors-floor-5min');
    await becomesLit(guide);
    await hide(guide);
    await threeSecondsOn(guide);
    expect(await wakeLockChanges(guide)).toEqual(['on', 'off']);
    await guide.bringToFront();
    await becomesLit(guide);
    expect(await guide.getByRole('button', { name: 'Pause' }).isVisible()).toBe(true);
  });
});

describe('the floating window', () => {
  it('opens with a click, and has the figure, seconds and colours of the guide', async () => {
    const guide = await openGuide('hamstrings-floor-5min');
    const small = await float(guide);
    const coloursOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).color);
    expect(await coloursOf(small)).toBe(await coloursOf(guide));
    await desktop.picture('.cache/desktop/floating-window.png');
    expect(Math.abs((await secondsOn(small)) - (await secondsOn(guide)))).toBeLessThanOrEqual(1);
  });

  it('stays above other windows and keeps the screen on while the guide is hidden', async () => {
    const guide = await openGuide('hips-and-hamstrings-3min');
    const small = await float(guide);
    await small.evaluate(recordWakeLocks);
    await hide(guide);
    await threeSecondsOn(small);
    expect(await small.evaluate(() => document.visibilityState)).toBe('visible');
    expect(await wakeLockChanges(small)).toEqual(['on']);
    await desktop.click(small.getByRole('button', { name: 'Pause' }));
    await hasButton(guide, 'Resume');
  });

  it('closes with its own button, and the guide continues with the figure', async () => {
    const guide = await openGuide('hip-flexors-standing-2min');
    const small = await float(guide);
    const closed = small.waitForEvent('close');
    await desktop.clickClose(small);
    await closed;
    expect(await guide.locator('.stage svg').isVisible()).toBe(true);
    await threeSecondsOn(guide);
  });
});
