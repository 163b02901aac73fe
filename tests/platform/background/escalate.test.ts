import { describe, expect, it } from 'vitest';
import { escalate } from '@/platform/background/escalate';
import { freshRun } from '@/reminders/fresh-run';
import type { Offer } from '@/reminders/run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { RungBrowser } from './escalation-browser';

const start = Date.UTC(2026, 10, 24, 9);
const every = { notification: true, sound: true, popup: true, guide: true };

/** Climbs the rungs that the settings ask for, with an offer of `kind`. */
async function climbed(
  browser: RungBrowser,
  asked: Partial<Settings> = { rungs: every },
  kind: Offer['kind'] = 'stretch',
) {
  const stored = {
    settings: { ...defaultSettings, ...asked },
    run: freshRun(start),
    practice: freshPractice,
  };
  await escalate(browser.environment, stored, { id: 1, kind, turn: 0, madeAt: start, shown: true });
  return browser.deeds.map((deed) => deed.replace(/(routine=)[\w-]+/, '$1some'));
}

const sound = 'offscreen /chime.html?tone=drop&volume=30';
const guide = 'window /guide.html?routine=some&waits=yes';

describe('a new offer', () => {
  it('goes no further than icon and notification by default', async () => {
    expect(await climbed(new RungBrowser('chromium'), {})).toEqual([]);
  });

  it.each([
    ['sound', sound],
    ['popup', 'popup'],
    ['guide', guide],
  ] as const)('takes only the rung that was asked for: %s', async (rung, deed) => {
    const rungs = { ...defaultSettings.rungs, [rung]: true };
    expect(await climbed(new RungBrowser('chromium'), { rungs })).toEqual([deed]);
  });

  it('takes every rung that was asked for, and leaves the focus where it is', async () => {
    expect(await climbed(new RungBrowser('chromium'))).toEqual([sound, 'popup', guide]);
  });

  it('opens a guide only for a stretch', async () => {
    const deeds = await climbed(new RungBrowser('chromium'), { rungs: every }, 'posture');
    expect(deeds).toEqual([sound, 'popup']);
  });

  it('sounds as the settings say, and not at all at volume 0', async () => {
    const rungs = { ...defaultSettings.rungs, sound: true };
    const at = (volumePercent: number) =>
      climbed(new RungBrowser('chromium'), { rungs, chime: { tone: 'wood', volumePercent } });
    expect(await at(55)).toEqual(['offscreen /chime.html?tone=wood&volume=55']);
    expect(await at(0)).toEqual([]);
  });

  it('still opens its guide when the window has no toolbar for the popup', async () => {
    const browser = new RungBrowser('chromium');
    browser.hasToolbar = false;
    expect(await climbed(browser)).toEqual([sound, guide]);
    expect(browser.reports).toHaveLength(1);
  });

  it('still opens the popup when nothing can sound', async () => {
    const browser = new RungBrowser('chromium');
    browser.overtaken = 2;
    expect(await climbed(browser)).toEqual(['popup', guide]);
    expect(browser.reports).toHaveLength(1);
  });

  it('opens its guide in a tab behind the others where windows are refused', async () => {
    const browser = new RungBrowser('chromium');
    browser.hasWindows = false;
    expect(await climbed(browser)).toEqual([
      sound,
      'popup',
      'tab /guide.html?routine=some&waits=yes',
    ]);
  });

  it('opens a window in Firefox, which takes no wish about the focus', async () => {
    const browser = new RungBrowser('firefox');
    browser.installAudio();
    expect(await climbed(browser)).toEqual([
      'sound /chimes/drop.wav at 0.3',
      'popup',
      `${guide} in front`,
    ]);
  });
});
