import { describe, expect, it } from 'vitest';
import {
  notificationId,
  notificationOptions,
  offerNamed,
  showOffer,
} from '@/platform/background/notifications';
import type { Environment } from '@/platform/environment';
import type { Stored } from '@/platform/storage/store';
import { freshRun } from '@/reminders/fresh-run';
import type { ReminderId } from '@/reminders/kinds/kinds';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { FakeBrowser } from '@/scripts/simulate/fake-browser';
import { defaultSettings } from '@/settings/default-settings';

const content = { title: 'Stretch', message: 'Now', buttons: ['Start', 'Later'] };
const browser = new FakeBrowser(
  'firefox',
  () => 0,
  () => 0,
).api(new Map(), async (effect) => effect());

describe('the options of a notification', () => {
  it('have only the properties that Firefox accepts', () => {
    const options = notificationOptions(browser, 'firefox', content);
    expect(Object.keys(options).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('are silent in Chromium, with two buttons and without requireInteraction', () => {
    const options = notificationOptions(browser, 'chromium', content);
    expect(options).toMatchObject({
      silent: true,
      priority: 0,
      buttons: [{ title: 'Start' }, { title: 'Later' }],
    });
    expect(options).not.toHaveProperty('requireInteraction');
  });

  it('have a packaged PNG as their icon, since browsers refuse an SVG', () => {
    expect(notificationOptions(browser, 'chromium', content).iconUrl).toMatch(/icons\/128\.png$/);
  });

  it('have the reminder and the offer in their id', () => {
    expect(offerNamed('posture.7')).toEqual({ reminder: 'posture', offerId: 7 });
    expect(offerNamed('own-tea.12')).toEqual({ reminder: 'own-tea', offerId: 12 });
    expect(offerNamed('test')).toEqual({ reminder: 'stretch', offerId: 0 });
  });
});

/** The options of the notification of an offer, as passed to the browser. */
async function shownOptions(
  kind: ReminderId,
  state: { readonly standing?: boolean; readonly maySnooze?: boolean } = {},
) {
  const calls: { readonly id: string; readonly options: Record<string, unknown> }[] = [];
  const create = async (id: string, options: Record<string, unknown>) => {
    calls.push({ id, options });
    return id;
  };
  const environment = {
    browser: { ...browser, notifications: { ...browser.notifications, create } },
    dialect: 'chromium',
    report: () => undefined,
  } as unknown as Environment;
  const stored = {
    settings: {
      ...defaultSettings,
      own: [
        {
          id: 'own-tea',
          on: true,
          name: '<b>Tea</b>',
          message: 'A cup of it.',
          when: { by: 'interval', everyMinutes: 60 },
        },
      ],
    },
    run: { ...freshRun(Date.parse('2026-11-23T09:00:00Z')), standing: state.standing ?? false },
    practice: freshPractice,
  } as unknown as Stored;
  const offer = { id: 3, kind, turn: 0, madeAt: 0, shown: false };
  expect(await showOffer(environment, stored, offer, state.maySnooze ?? true)).toBe(true);
  expect(calls).toEqual([{ id: notificationId(offer), options: expect.anything() }]);
  return calls[0]?.options;
}

describe('the notification of an offer', () => {
  it.each([
    ['eyes', false, 'Rest your eyes', /20 seconds/],
    ['stand', false, 'Time to stand up', /Raise your desk/],
    ['stand', true, 'You can sit down again', /Lower your desk/],
    ['own-tea', false, '<b>Tea</b>', /^A cup of it\.$/],
    ['own-gone', false, 'Your reminder', /^$/],
  ] as const)(
    'says what a reminder of %s asks for (desk up: %s)',
    async (kind, standing, title, message) => {
      const options = await shownOptions(kind, { standing });
      expect(options).toMatchObject({ title, message: expect.stringMatching(message) });
      expect(options).toMatchObject({
        buttons: [{ title: 'Done' }, { title: 'Snooze 5\u00A0min' }],
      });
    },
  );

  it('has the words of a posture check', async () => {
    const options = await shownOptions('posture');
    expect(String(options?.['title'])).toMatch(/\w/);
    expect(String(options?.['message'])).toMatch(/\w/);
  });

  it('has a button to start a stretch, and one to skip it after two snoozes', async () => {
    const buttons = async (maySnooze: boolean) =>
      (await shownOptions('stretch', { maySnooze }))?.['buttons'];
    expect(await buttons(true)).toEqual([{ title: 'Start' }, { title: 'Snooze 5\u00A0min' }]);
    expect(await buttons(false)).toEqual([{ title: 'Start' }, { title: 'Skip' }]);
  });
});
