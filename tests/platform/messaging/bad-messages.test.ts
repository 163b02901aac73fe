import { describe, expect, it } from 'vitest';
import { storedIn } from '@/scripts/simulate/stored';
import { atTheDesk, own, send, week } from '@/tests/platform/background/sent-to-worker';

describe('a message', () => {
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

  const tea = {
    id: 'own-tea',
    on: true,
    name: 'Tea',
    message: '',
    when: { by: 'interval', everyMinutes: 60 },
  };

  it.each<[string, object, string]>([
    [
      'an interval of zero',
      { stretch: { on: true, everyMinutes: 0 } },
      'stretch.everyMinutes: This must be a whole number from 15 to 120.',
    ],
    [
      'an interval of NaN',
      { posture: { on: true, everyMinutes: Number.NaN } },
      'posture.everyMinutes: This must be a whole number from 10 to 120.',
    ],
    [
      'an interval of 1e300',
      { eyes: { on: true, everyMinutes: 1e300 } },
      'eyes.everyMinutes: This must be a whole number from 10 to 60.',
    ],
    [
      'a fixed time of 25:00',
      { own: [{ ...tea, when: { by: 'times', times: ['25:00'] } }] },
      'own.0.when.times.0: This must be a time of day such as 12:30.',
    ],
    [
      'an own reminder without a time',
      { own: [{ ...tea, when: { by: 'times', times: [] } }] },
      'own.0.when.times: Name at least one time of day.',
    ],
    [
      'an own reminder of ten thousand characters',
      { own: [{ ...tea, message: 'x'.repeat(10_000) }] },
      'own.0.message: This must have 0 to 160 characters.',
    ],
    [
      'the name of another kind for an own reminder',
      { own: [{ ...tea, id: 'stretch' }] },
      'own.0.id: This must be the name of one of your own reminders.',
    ],
    [
      'the thirtieth of February',
      {
        hours: {
          on: true,
          week: week(),
          daysOff: [{ from: '2026-02-30', to: '2026-03-01' }],
          notBeforeMinutes: 0,
        },
      },
      'hours.daysOff.0.from: There is no such date.',
    ],
  ])('that sets %s is refused with a plain sentence', async (_what, parts, sentence) => {
    const world = await atTheDesk();
    const { settings } = storedIn(world);
    const intent = { kind: 'change-settings', parts };
    expect(await send(world, { intent }, own)).toEqual({
      ok: false,
      reason: `intent.parts.${sentence}`,
    });
    expect(storedIn(world).settings).toEqual(settings);
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
