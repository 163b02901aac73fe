import { describe, expect, it } from 'vitest';
import { escalate } from '@/platform/background/escalate';
import { freshRun } from '@/reminders/fresh-run';
import type { Offer } from '@/reminders/run';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import { EscalationBrowser } from './escalation-browser';

const start = Date.UTC(2026, 10, 24, 9);
const every = {
  ...defaultSettings.rungs,
  notification: true,
  sound: true,
  popup: true,
  guide: true,
};

/** Escalates an offer of `kind` with the settings `asked`. Returns the calls to the browser. */
async function escalated(
  browser: EscalationBrowser,
  asked: Partial<Settings> = { rungs: every },
  kind: Offer['kind'] = 'stretch',
) {
  const stored = {
    settings: { ...defaultSettings, ...asked },
    run: freshRun(start),
    practice: freshPractice,
  };
  await escalate(browser.environment, stored, { id: 1, kind, turn: 0, madeAt: start, shown: true });
  return browser.calls.map((call) => call.replace(/(routine=)[\w-]+/, '$1some'));
}

const sound = 'offscreen /chime.html?tone=drop&volume=30';
const guide = 'window /guide.html?routine=some&waits=yes';

describe('a new offer', () => {
  it('uses only icon and notification by default', async () => {
    expect(await escalated(new EscalationBrowser('chromium'), {})).toEqual([]);
  });

  it.each([
    ['sound', sound],
    ['popup', 'popup'],
    ['guide', guide],
  ] as const)('uses only the step that is switched on: %s', async (rung, call) => {
    const rungs = { ...defaultSettings.rungs, [rung]: true };
    expect(await escalated(new EscalationBrowser('chromium'), { rungs })).toEqual([call]);
  });

  it('uses every step that is switched on without taking the focus', async () => {
    expect(await escalated(new EscalationBrowser('chromium'))).toEqual([sound, 'popup', guide]);
  });

  it('opens a guide only for a stretch', async () => {
    const calls = await escalated(new EscalationBrowser('chromium'), { rungs: every }, 'posture');
    expect(calls).toEqual([sound, 'popup']);
  });

  it('plays the chosen tone and volume, and nothing at volume 0', async () => {
    const rungs = { ...defaultSettings.rungs, sound: true };
    const at = (volumePercent: number) =>
      escalated(new EscalationBrowser('chromium'), {
        rungs,
        chime: { ...defaultSettings.chime, tone: 'wood', volumePercent },
      });
    expect(await at(55)).toEqual(['offscreen /chime.html?tone=wood&volume=55']);
    expect(await at(0)).toEqual([]);
  });

  it('still opens its guide when the window has no toolbar for the popup', async () => {
    const browser = new EscalationBrowser('chromium');
    browser.hasToolbar = false;
    expect(await escalated(browser)).toEqual([sound, guide]);
    expect(browser.reports).toHaveLength(1);
  });

  it('still opens the popup when no sound can play', async () => {
    const browser = new EscalationBrowser('chromium');
    browser.competingDocuments = 2;
    expect(await escalated(browser)).toEqual(['popup', guide]);
    expect(browser.reports).toHaveLength(1);
  });

  it('opens its guide in a background tab when windows are refused', async () => {
    const browser = new EscalationBrowser('chromium');
    browser.hasWindows = false;
    expect(await escalated(browser)).toEqual([
      sound,
      'popup',
      'tab /guide.html?routine=some&waits=yes',
    ]);
  });

  it('opens a focused window in Firefox, which has no option against it', async () => {
    const browser = new EscalationBrowser('firefox');
    browser.installAudio();
    expect(await escalated(browser)).toEqual([
      'sound /chimes/drop.wav at 0.3',
      'popup',
      `${guide} in front`,
    ]);
  });
});
