import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import {
  readStorage,
  remindAtAnyHour,
  remindWithoutWaiting,
  setSitting,
} from '@/scripts/browsers/set-state';
import { until } from '@/scripts/browsers/until';
import { focusOn, isFocusKept, pressOn, pressToLeave, tabTo } from './harness/keyboard';

let loosen: LoosenBrowser;
let welcome: Page;

beforeAll(async () => {
  loosen = await LoosenBrowser.open();
  welcome = await loosen.waitForPage('welcome.html');
  await remindWithoutWaiting(welcome);
});

afterAll(() => loosen.close());

const stored = <T>(
  what: string,
  pick: (now: Awaited<ReturnType<typeof readStorage>>) => T | undefined,
) => until(what, async () => pick(await readStorage(welcome)));

const due = async () => {
  // Independent of earlier choices.
  await remindAtAnyHour(welcome);
  await setSitting(welcome, { stretch: 120 });
  const popup = await loosen.openPage('popup.html');
  await popup.waitForSelector('.due');
  return popup;
};

describe('a first day by keyboard', () => {
  it('answers every question of the welcome page', async () => {
    const page = await loosen.openPage('welcome.html');
    await tabTo(page.getByRole('radio', { name: /^Steady/ }));
    await page.keyboard.press('ArrowDown');
    await stored(
      'The rhythm',
      ({ settings }) => settings?.stretch.everyMinutes === 60 || undefined,
    );
    await pressOn(page.getByRole('checkbox', { name: 'Saturday' }), 'Space');
    await stored('The day', ({ settings }) => settings?.hours.week[5]?.length === 1 || undefined);
    await pressOn(page.getByRole('switch', { name: 'On the floor, on a mat' }), 'Space');
    await stored('The place', ({ settings }) => settings?.positions.floor || undefined);
    await pressOn(page.getByRole('switch', { name: 'Your hip hurts or pinches' }), 'Space');
    await stored('The body', ({ practice }) => practice?.body.includes('hip-pain') || undefined);
    await pressOn(page.getByRole('button', { name: 'Show a reminder' }));
    await pressOn(page.getByRole('button', { name: 'No', exact: true }));
    await page.getByText('Something is blocking it.').waitFor();
    expect(await focusOn(page.getByRole('button', { name: 'Show another' }))).toBe(true);
    await pressOn(page.getByText('Help for other systems'));
    await expect.poll(() => page.locator('details').getAttribute('open')).not.toBeNull();
    await page.close();
  });

  it('starts a due stretch', async () => {
    const popup = await due();
    const opened = loosen.waitForPage('guide.html');
    await pressToLeave(popup.getByRole('button', { name: 'Start' }));
    const guide = await opened;
    await guide.waitForSelector('.stage');
    await expect.poll(() => guide.title()).toMatch(/^Loosen: ./);
    await guide.close();
    await stored('The guide to close', ({ run }) => run.guide === null || undefined);
  });

  it('skips, and undoes it', async () => {
    const popup = await due();
    await pressOn(popup.getByRole('button', { name: 'Skip' }));
    expect(await focusOn(popup.getByRole('heading', { level: 1 }))).toBe(true);
    await pressOn(popup.getByRole('button', { name: 'Undo' }));
    await stored('The undo', ({ run }) => run.undo === null || undefined);
    const focusKept = async () => ((await isFocusKept(popup)) ? true : undefined);
    expect(await until('The focus', focusKept)).toBe(true);
    await popup.close();
  });

  it('snoozes, with the focus on the next reminder', async () => {
    const popup = await due();
    await pressOn(popup.getByRole('button', { name: 'Snooze' }));
    expect(await focusOn(popup.getByRole('button', { name: '5\u00A0min', exact: true }))).toBe(
      true,
    );
    await popup.keyboard.press('Escape');
    expect(await focusOn(popup.getByRole('button', { name: 'Snooze' }))).toBe(true);
    await popup.keyboard.press('Enter');
    await pressOn(popup.getByRole('button', { name: '10\u00A0min', exact: true }));
    await stored('The snooze', ({ run }) => run.clocks.stretch.snoozedUntil ?? undefined);
    expect(await focusOn(popup.getByRole('heading', { level: 1 }))).toBe(true);
    await popup.close();
  });

  it('shows all routines and opens one', async () => {
    const popup = await loosen.openPage('popup.html');
    await pressOn(popup.getByRole('button', { name: 'More routines' }));
    const opened = loosen.waitForPage('guide.html');
    await pressToLeave(popup.getByRole('button', { name: /^Low back/ }));
    const guide = await opened;
    await guide.waitForSelector('.stage');
    await expect.poll(() => guide.title()).toMatch(/low back/i);
    await guide.close();
  });
});
