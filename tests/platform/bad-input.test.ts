import { describe, expect, it } from 'vitest';
import { reconcileAlarms } from '@/platform/reconcile';
import { defaultSettings } from '@/reminders/settings';
import { FakeBrowser } from '@/tests/simulator/fake-browser';
import { storedIn } from '@/tests/simulator/stored';
import { World } from '@/tests/simulator/world';

const monday = Date.parse('2026-11-23T08:00:00Z');

async function atTheDesk(): Promise<World> {
  const world = new World({ dialect: 'chromium', startsAt: monday, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  return world;
}

const damages: readonly [string, unknown][] = [
  ['nothing but a word', 'gone'],
  ['an empty object', {}],
  ['a list', []],
  ['null', null],
  ['a version of tomorrow', { version: 2 }],
  ['a text where a time should be', { version: 1, lastSeenAt: 'yesterday' }],
];

describe('a broken stored state', () => {
  it.each(damages)(
    'that is %s leaves the defaults running and the broken copy kept',
    async (_what, raw) => {
      const world = await atTheDesk();
      world.browser.local.set({ run: raw, 'run.previous': raw, settings: raw });
      await world.intend({ kind: 'look' });
      const { run, settings } = storedIn(world);
      expect(run.notice).toBe('stored-data-broken');
      expect(run.wakeAt).toBe(monday + 30 * 60_000);
      expect(settings).toEqual(defaultSettings);
      expect(world.browser.local.get('broken')).toMatchObject({
        broken: [
          { key: 'settings', raw },
          { key: 'run', raw },
        ],
      });
    },
  );

  it('is told once: it stays away after the person has seen it', async () => {
    const world = await atTheDesk();
    world.browser.local.set({ run: 'gone', 'run.previous': 'gone' });
    await world.intend({ kind: 'look' });
    await world.intend({ kind: 'dismiss-notice' });
    await world.intend({ kind: 'look' });
    expect(storedIn(world).run.notice).toBeNull();
    expect(world.browser.local.get('broken')['broken']).toHaveLength(1);
  });

  it('is replaced by the last good copy where there is one', async () => {
    const world = await atTheDesk();
    await world.intend({ kind: 'change-settings', parts: { goal: 7 } });
    await world.intend({ kind: 'change-settings', parts: { goal: 8 } });
    world.browser.local.set({ settings: { version: 1, goal: 'eight' } });
    await world.intend({ kind: 'look' });
    expect(storedIn(world).settings?.goal).toBe(7);
  });

  it('with a number that is not finite never brings it to the alarms', async () => {
    const world = await atTheDesk();
    const { run } = world.browser.local.get('run') as { run: object };
    world.browser.local.set({ run: { ...run, wakeAt: 1e300, countedTo: -1e300 } });
    await world.intend({ kind: 'look' });
    const times = [...world.browser.alarms.values()].map(({ scheduledTime }) => scheduledTime);
    expect(times).toHaveLength(2);
    for (const time of times) expect(time - world.clock()).toBeLessThan(3 * 3_600_000);
  });

  it('keeps what was counted today when only the clocks are broken', async () => {
    const world = await atTheDesk();
    await world.intend({ kind: 'i-moved' });
    world.browser.local.set({ run: 'gone', 'run.previous': 'gone' });
    await world.intend({ kind: 'look' });
    expect(storedIn(world).totals.breaks).toBe(1);
  });
});

describe('an alarm', () => {
  const numbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

  it.each(numbers)('is never made for %d', async (when) => {
    const browser = new FakeBrowser('chromium', () => monday);
    await reconcileAlarms(
      browser.api(new Map(), async (effect) => effect()),
      {
        wake: when,
        rescue: null,
      },
    );
    expect(browser.alarms.size).toBe(0);
  });
});

describe('a message', () => {
  const send = async (world: World, message: unknown, sender: object) => {
    let answer: unknown;
    await world.dispatch('runtime.onMessage', message, sender, (reply: unknown) => {
      answer = reply;
    });
    return answer;
  };
  const own = { id: 'loosen', url: 'extension://loosen/popup.html' };

  it.each([
    ['nothing', undefined],
    ['a text', 'skip'],
    ['an unknown intent', { intent: { kind: 'explode' } }],
    ['a snooze of a thousand minutes', { intent: { kind: 'snooze', minutes: 1000 } }],
    [
      'an interval of zero',
      { intent: { kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 0 } } } },
    ],
    [
      'an interval that is no number',
      {
        intent: {
          kind: 'change-settings',
          parts: { stretch: { on: true, everyMinutes: 'often' } },
        },
      },
    ],
    [
      'a session as long as a book',
      {
        intent: {
          kind: 'count-routine',
          session: 'x'.repeat(10_000),
          routine: 'r',
          areas: ['hamstring'],
        },
      },
    ],
  ])('that is %s is refused with a reason, logged, and changes nothing', async (_what, message) => {
    const world = await atTheDesk();
    const before = storedIn(world);
    expect(await send(world, message, own)).toMatchObject({
      ok: false,
      reason: expect.any(String),
    });
    const after = storedIn(world);
    expect(after.run).toEqual(before.run);
    expect(after.settings).toEqual(before.settings);
    expect(after.log.at(-1)).toMatchObject({ what: 'message-refused' });
  });

  it('names the part that is wrong', async () => {
    const world = await atTheDesk();
    const intent = { kind: 'change-settings', parts: { goal: 0 } };
    expect(await send(world, { intent }, own)).toEqual({
      ok: false,
      reason: 'intent.parts.goal: This must be a whole number from 1 to 20.',
    });
  });

  it.each([
    ['another extension', { id: 'other', url: 'extension://other/page.html' }],
    ['a web page', { id: 'loosen', url: 'https://example.org/' }],
    ['nobody', {}],
  ])('from %s is refused', async (_who, sender) => {
    const world = await atTheDesk();
    const answer = await send(world, { intent: { kind: 'i-moved' } }, sender);
    expect(answer).toMatchObject({ ok: false });
    expect(storedIn(world).totals.breaks).toBe(0);
  });
});

describe('a store that fails', () => {
  it('is said on the icon, loses nothing, and is tried again a minute later', async () => {
    const world = await atTheDesk();
    world.browser.local.failingWrites = 1;
    expect(await world.intend({ kind: 'i-moved' })).toBe(false);
    expect(world.browser.title).toMatch(/cannot read or save/);
    expect(world.reports).toHaveLength(1);
    // Were the retry itself cut short, something would still wake the worker.
    expect([...world.browser.alarms.keys()].toSorted()).toEqual(['rescue', 'wake']);
    await world.pass(world.time + 61_000);
    expect(world.browser.title).toMatch(/next stretch/);
    expect(await world.intend({ kind: 'i-moved' })).toBe(true);
    expect(storedIn(world).totals.breaks).toBe(1);
  });
});
