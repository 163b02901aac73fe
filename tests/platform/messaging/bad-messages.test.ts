import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { installedWorld } from '@/tests/platform/background/installed-world';
import { emptyWeek, ownPage, sendMessage } from '@/tests/platform/background/send-message';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';

describe('a message', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'skip'],
    ['an unknown request', { intent: { kind: 'explode' } }],
    ['a snooze of 1,000 minutes', { intent: { kind: 'snooze', minutes: 1000 } }],
    [
      'an interval of zero',
      { intent: { kind: 'change-settings', parts: { stretch: { on: true, everyMinutes: 0 } } } },
    ],
    [
      'an interval that is not a number',
      {
        intent: {
          kind: 'change-settings',
          parts: { stretch: { on: true, everyMinutes: 'often' } },
        },
      },
    ],
    [
      'a session id of 10,000 characters',
      {
        intent: {
          kind: 'count-routine',
          session: 'x'.repeat(10_000),
          routine: 'r',
          areas: ['hamstring'],
        },
      },
    ],
  ])('that is %s is refused with a code, logged, and changes nothing', async (_what, message) => {
    const world = await installedWorld();
    const before = storedIn(world);
    expect(await sendMessage(world, message, ownPage)).toMatchObject({
      ok: false,
      refusal: { problem: { code: expect.any(String) } },
    });
    const after = storedIn(world);
    expect(after.run).toEqual(before.run);
    expect(after.settings).toEqual(before.settings);
    expect(after.log.at(-1)).toMatchObject({ what: 'message-refused' });
  });

  const tea = {
    id: 'own-tea',
    on: true,
    name: 'Tea',
    message: '',
    when: { by: 'interval', everyMinutes: 60 },
  };

  it.each<[string, object, ProblemAt]>([
    [
      'an interval of zero',
      { stretch: { on: true, everyMinutes: 0 } },
      problemAtPath('stretch.everyMinutes', {
        code: 'out-of-range',
        min: 15,
        max: 120,
        whole: true,
      }),
    ],
    [
      'an interval of NaN',
      { posture: { on: true, everyMinutes: Number.NaN } },
      problemAtPath('posture.everyMinutes', {
        code: 'out-of-range',
        min: 10,
        max: 120,
        whole: true,
      }),
    ],
    [
      'an interval of 1e300',
      { eyes: { on: true, everyMinutes: 1e300 } },
      problemAtPath('eyes.everyMinutes', { code: 'out-of-range', min: 10, max: 60, whole: true }),
    ],
    [
      'a fixed time of 25:00',
      { own: [{ ...tea, when: { by: 'times', times: ['25:00'] } }] },
      problemAtPath('own.0.when.times.0', { code: 'not-a-time' }),
    ],
    [
      'an own reminder without a time',
      { own: [{ ...tea, when: { by: 'times', times: [] } }] },
      problemAtPath('own.0.when.times', { code: 'too-few', least: 1 }),
    ],
    [
      'an own reminder of 10,000 characters',
      { own: [{ ...tea, message: 'x'.repeat(10_000) }] },
      problemAtPath('own.0.message', { code: 'text-length', least: 0, most: 160 }),
    ],
    [
      'the id of a built-in kind for an own reminder',
      { own: [{ ...tea, id: 'stretch' }] },
      problemAtPath('own.0.id', { code: 'not-an-own-reminder' }),
    ],
    [
      '30 February as a day off',
      {
        hours: {
          on: true,
          week: emptyWeek(),
          daysOff: [{ from: '2026-02-30', to: '2026-03-01' }],
          notBeforeMinutes: 0,
        },
      },
      problemAtPath('hours.daysOff.0.from', { code: 'no-such-date' }),
    ],
  ])('that sets %s is refused with a code', async (_what, parts, { path, problem }) => {
    const world = await installedWorld();
    const { settings } = storedIn(world);
    const intent = { kind: 'change-settings', parts };
    expect(await sendMessage(world, { intent }, ownPage)).toEqual({
      ok: false,
      refusal: { path: `intent.parts.${path}`, problem },
    });
    expect(storedIn(world).settings).toEqual(settings);
  });

  it('is refused with the path of the wrong part', async () => {
    const world = await installedWorld();
    const intent = { kind: 'change-settings', parts: { goal: 0 } };
    expect(await sendMessage(world, { intent }, ownPage)).toEqual({
      ok: false,
      refusal: problemAtPath('intent.parts.goal', {
        code: 'out-of-range',
        min: 1,
        max: 20,
        whole: true,
      }),
    });
  });

  it.each([
    ['another extension', { id: 'other', url: 'extension://other/page.html' }],
    ['a web page', { id: 'loosen', url: 'https://example.org/' }],
    ['an unknown sender', {}],
  ])('from %s is refused', async (_who, sender) => {
    const world = await installedWorld();
    const answer = await sendMessage(world, { intent: { kind: 'i-moved' } }, sender);
    expect(answer).toEqual({ ok: false, refusal: problemAtPath('', { code: 'not-a-page' }) });
    expect(storedIn(world).totals.breaks).toBe(0);
  });
});
