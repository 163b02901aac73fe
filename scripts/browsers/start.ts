import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LoosenBrowser } from '@/scripts/browsers/loosen-browser';
import { clickNotification, shownNotifications } from '@/scripts/browsers/notifications';
import { scheduleFirstReminder } from '@/scripts/browsers/schedule-first-reminder';
import { until } from '@/scripts/browsers/until';
import { projectRoot, runTool } from '@/scripts/run-tool';
import { ensureChromium } from '@/scripts/setup/find-chromium';

/** Long enough to see the welcome page first. */
const secondsUntilReminder = 8;

/** Chromium may round an alarm up to half a minute. */
const longestWaitMs = 60_000;

/**
 * `npm start`: builds Loosen and opens it in a browser with a fresh profile, where the first
 * reminder comes within seconds. With `--once`, or where there is no display, it does all that
 * unseen, takes pictures, and ends.
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
    const shown = headless ? showUnseen(loosen) : showOnScreen(loosen).then(() => closed);
    await Promise.race([shown, stopped, closed]);
  } finally {
    await loosen.close();
  }
  return 0;
}

/** Only Linux can be without one where a person may still want to try this. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

async function showOnScreen(loosen: LoosenBrowser): Promise<void> {
  await load(loosen);
  console.log('Click the reminder to open the guide. Close the browser or press Ctrl-C to end.');
}

async function showUnseen(loosen: LoosenBrowser): Promise<void> {
  const welcome = await load(loosen);
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

  const opened = loosen.pageOpenedAt('guide.html');
  await clickNotification(loosen.worker, id);
  const guide = await opened;
  await guide.waitForLoadState();
  console.log(`A click on it opened the guide: ${new URL(guide.url()).search.slice(1)}`);
  await guide.screenshot({ path: join(folder, 'guide.png') });
  console.log(`Pictures of the popup and the guide are in ${folder}`);
}

/** Waits for the page that greets a newcomer and sets the clock so that a stretch is near. */
async function load(loosen: LoosenBrowser): Promise<Page> {
  const welcome = await loosen.pageOpenedAt('welcome.html');
  await welcome.waitForLoadState();
  console.log('Loosen is loaded in a fresh profile, and its welcome page has opened.');
  const dueAt = await scheduleFirstReminder(welcome, secondsUntilReminder);
  if (dueAt === null) throw new Error('Stretches are switched off in a fresh profile.');
  const inSeconds = Math.round((dueAt - Date.now()) / 1000);
  console.log(`For this time only, the first stretch is due in ${inSeconds} seconds.`);
  return welcome;
}
