import { beforeEach, describe, expect, it } from 'vitest';
import { applyRegion } from '@/locales/formats';
import { iconTitle } from '@/platform/background/icon';
import { sayIn } from '@/platform/say';
import { holdReasons } from '@/reminders/hold-reasons';
import { FakeBrowser } from '@/scripts/simulate/fake-browser';
import { defaultSettings } from '@/settings/default-settings';
import { britain } from '@/tests/locales/britain';

const browser = new FakeBrowser(
  'firefox',
  () => 0,
  () => 0,
).api(new Map(), async (effect) => effect());
const say = sayIn(browser, null);

beforeEach(() => applyRegion(britain));

describe('the title of the icon', () => {
  const now = Date.parse('2026-11-23T09:00:00Z');
  const moment = { at: now, zone: 'Europe/Berlin' };
  const hour = 3_600_000;
  const settings = {
    ...defaultSettings,
    own: [
      {
        id: 'own-tea' as const,
        on: true,
        name: 'Tea',
        message: '',
        when: { by: 'interval' as const, everyMinutes: 60 },
      },
    ],
  };

  it('has the time of day of the next reminder', () => {
    const next = {
      kind: 'next' as const,
      at: now + hour,
      full: 0,
      sittingMs: 0,
      before: null,
      snoozed: false,
      soon: false,
    };
    expect(iconTitle(say, settings, { ...next, reminder: 'stretch' }, moment)).toBe(
      'Loosen: next stretch at 11:00',
    );
    expect(iconTitle(say, settings, { ...next, reminder: 'posture' }, moment)).toBe(
      'Loosen: next posture check at 11:00',
    );
  });

  it('names the first reminder, even a small one before a stretch', () => {
    const next = {
      kind: 'next' as const,
      reminder: 'stretch' as const,
      at: now + hour,
      full: 0,
      sittingMs: 0,
      before: { kind: 'posture' as const, at: now + hour / 2 },
      snoozed: false,
      soon: false,
    };
    expect(iconTitle(say, settings, next, moment)).toBe('Loosen: next posture check at 10:30');
  });

  it('has the reason of a hold and its end, with the weekday unless it is today', () => {
    const until = now + 23 * hour;
    expect(
      iconTitle(
        say,
        settings,
        { kind: 'held', why: 'outside-hours', reminder: null, until },
        moment,
      ),
    ).toBe('Loosen: outside working hours until Tue 09:00');
    expect(
      iconTitle(
        say,
        settings,
        { kind: 'held', why: 'outside-hours', reminder: null, until: null },
        moment,
      ),
    ).toMatch(/no working days/);
    expect(iconTitle(say, settings, { kind: 'off' }, moment)).toMatch(/reminders are off/);
  });

  // The others are shown nowhere but in the log; see `nextUpAt`.
  const hidden = ['away', 'just-back', 'not-yet', 'too-soon'];
  const shown = holdReasons.filter((why) => !hidden.includes(why));

  it.each(shown)('has words for the hold: %s', (why) => {
    const held = { kind: 'held', why, reminder: 'stretch', until: now + hour } as const;
    expect(iconTitle(say, settings, held, moment)).toMatch(/^Loosen: /);
  });

  it('calls an own reminder by its name', () => {
    const due = { kind: 'offer', reminder: 'own-tea', turn: 0, maySnooze: true } as const;
    expect(iconTitle(say, settings, due, moment)).toBe('Loosen: “Tea” is ready');
    const waiting = { kind: 'waiting', reminder: 'own-tea', until: now + hour } as const;
    expect(iconTitle(say, settings, waiting, moment)).toBe(
      'Loosen: “Tea” when you pause, by 11:00 at the latest',
    );
  });
});
