import { describe, expect, it } from 'vitest';
import { kindOfNotification, notificationOptions } from '@/platform/notifications';
import { titleFor } from '@/platform/title';
import { FakeBrowser } from '@/tests/simulator/fake-browser';

const content = { title: 'Stretch', message: 'Now', buttons: ['Start', 'Later'] };
const browser = new FakeBrowser('firefox', () => 0).api(new Map(), async (effect) => effect());

describe('the options of a notification', () => {
  it('leave out for Firefox what makes it refuse the whole call', () => {
    const options = notificationOptions(browser, 'firefox', content);
    expect(Object.keys(options).toSorted()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('are silent and have two buttons in Chromium, without asking to stay', () => {
    const options = notificationOptions(browser, 'chromium', content);
    expect(options).toMatchObject({
      silent: true,
      priority: 0,
      buttons: [{ title: 'Start' }, { title: 'Later' }],
    });
    expect(options).not.toHaveProperty('requireInteraction');
  });

  it('have a packaged PNG as their icon, since an SVG is refused', () => {
    expect(notificationOptions(browser, 'chromium', content).iconUrl).toMatch(/icons\/128\.png$/);
  });

  it('carry in their id what a click on them opens', () => {
    expect(kindOfNotification('posture.7')).toBe('posture');
    expect(kindOfNotification('stretch.7')).toBe('stretch');
    expect(kindOfNotification('test')).toBe('stretch');
  });
});

describe('the title of the icon', () => {
  const now = Date.parse('2026-11-23T09:00:00Z');
  const moment = { at: now, zone: 'Europe/Berlin' };
  const hour = 3_600_000;

  it('says when the next reminder comes, as a time of day that stays true', () => {
    const next = {
      kind: 'next' as const,
      at: now + hour,
      full: 0,
      sittingMs: 0,
      postureAt: null,
      snoozed: false,
    };
    expect(titleFor(browser, { ...next, reminder: 'stretch' }, moment)).toBe(
      'Loosen: next stretch at 11:00',
    );
    expect(titleFor(browser, { ...next, reminder: 'posture' }, moment)).toBe(
      'Loosen: next posture check at 11:00',
    );
  });

  it('says why it is silent and until when, with the day when that is not today', () => {
    const until = now + 23 * hour;
    expect(titleFor(browser, { kind: 'held', why: 'outside-hours', until }, moment)).toBe(
      'Loosen: outside your hours until Tue 09:00',
    );
    expect(titleFor(browser, { kind: 'held', why: 'outside-hours', until: null }, moment)).toMatch(
      /no working days/,
    );
    expect(titleFor(browser, { kind: 'off' }, moment)).toMatch(/switched off/);
  });
});
