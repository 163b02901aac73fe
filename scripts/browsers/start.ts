import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { clickNotification, shownNotifications } from '@/scripts/browsers/notifications';
import { scheduleFirstReminder } from '@/scripts/browsers/schedule-first-reminder';
import { until } from '@/scripts/browsers/until';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';

/** Leaves time to see the welcome page first. */
const secondsUntilReminder = 8;

/** Chromium may delay an alarm to the next half minute. */
const longestWaitMs = 60_000;

/**
 * `npm start`: builds Loosen and opens it in a browser with a new profile, where the first reminder
 * is due within seconds. With `--once`, or without a display, runs headless, takes screenshots of
 * the popup and the guide, and ends.
 */
export default async function start(args: readonly string[]): Promise<number> {
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  const headless = args.includes('--once') || !hasDisplay();
  const chromiumPath = await ensureChromium();
  if ((await runTool('wxt', ['build'])) !== 0) return 1;

  const loosen = await LoosenBrowser.open({ chromiumPath, headless });
  try {
    const closed = new Promise<void>((resolve) => {
      loosen.context.once('close', () => resolve());
    });
    const shown = headless ? takeScreenshots(loosen) : showOnScreen(loosen).then(() => closed);
    await Promise.race([shown, stopped, closed]);
  } finally {
    await loosen.close();
  }
  return 0;
}

/** Whether a window can be shown. Only on Linux do people work without a display. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function showOnScreen(loosen: LoosenBrowser): Promise<void> {
  await prepare(loosen);
  console.log('Click the reminder to open the guide. Close the browser or press Ctrl-C to end.');
}

async function takeScreenshots(loosen: LoosenBrowser): Promise<void> {
  const welcome = await prepare(loosen);
  const id = await until(
    'The reminder',
    async () => (await shownNotifications(welcome))[0],
    longestWaitMs,
  );
  console.log('The reminder is shown.');

  const folder = join(projectRoot, '.cache', 'start');
  await mkdir(folder, { recursive: true });
  const popup = await loosen.openPage('popup.html');
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.screenshot({ path: join(folder, 'popup.png') });

  const opened = loosen.waitForPage('guide.html');
  await clickNotification(loosen.worker, id);
  const guide = await opened;
  await guide.waitForLoadState();
  console.log(`Clicking it opened the guide: ${new URL(guide.url()).search.slice(1)}`);
  await guide.screenshot({ path: join(folder, 'guide.png') });
  console.log(`Screenshots of the popup and the guide are in ${folder}`);
}

/** Waits for the welcome page, makes a stretch due soon, and returns the page. */
async function prepare(loosen: LoosenBrowser): Promise<Page> {
  const welcome = await loosen.waitForPage('welcome.html');
  await welcome.waitForLoadState();
  console.log('Loosen is installed in a new profile and opened its welcome page.');
  const dueAt = await scheduleFirstReminder(welcome, secondsUntilReminder);
  if (dueAt === null) throw new Error('Stretches are off in a new profile.');
  const inSeconds = Math.round((dueAt - Date.now()) / 1000);
  console.log(`The first stretch is due early, in ${inSeconds} seconds.`);
  return welcome;
}
