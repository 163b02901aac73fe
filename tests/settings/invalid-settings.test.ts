import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { intentSchemas } from '@/reminders/event';
import { storedIn } from '@/scripts/simulate/stored';
import { World } from '@/scripts/simulate/world';
import { defaultSettings } from '@/settings/default-settings';
import { settingsSchema } from '@/settings/settings';
import { problemAtPath } from '@/tests/values/problem-at-path';
import type { ProblemAt } from '@/values/problem';
import { problemAt } from '@/values/problem-of';
import {
  at,
  invalidSettings,
  off,
  onMonday,
  quarters,
  ranges,
  tea,
  teas,
} from './invalid-settings';

/** Why settings are refused; null when they are valid. */
function refusal(parts: object): ProblemAt | null {
  const parsed = v.safeParse(settingsSchema, { ...defaultSettings, ...parts });
  return parsed.success ? null : problemAt(parsed.issues[0]);
}

const page = { id: 'loosen', url: 'extension://loosen/options.html' };

/** Sends a change of settings as a page does; returns the worker's answer. */
async function sendChange(world: World, parts: object): Promise<unknown> {
  let answer: unknown;
  const intent = { kind: 'change-settings', parts };
  await world.dispatch('runtime.onMessage', { intent }, page, (reply: unknown) => {
    answer = reply;
  });
  return answer;
}

async function worldWithSettings(): Promise<World> {
  const startsAt = Date.parse('2026-11-23T08:00:00Z');
  const world = new World({ dialect: 'chromium', startsAt, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  await sendChange(world, { goal: 7 });
  return world;
}

describe('settings with', () => {
  it.each(invalidSettings)('%s are refused with a code', (_what, parts, problem) => {
    expect(refusal(parts)).toEqual(problem);
  });

  it.each(invalidSettings)(
    '%s change nothing when a page sends them',
    async (_what, parts, { path, problem }) => {
      const world = await worldWithSettings();
      const { run, settings } = storedIn(world);
      // A valid part next to the invalid one is not applied either: a change is all or nothing.
      const answer = await sendChange(world, { theme: 'dark', ...parts });
      expect(answer).toEqual({ ok: false, refusal: { path: `intent.parts.${path}`, problem } });
      const after = storedIn(world);
      expect(after.settings).toEqual(settings);
      expect(after.run).toEqual(run);
      expect(after.log.at(-1)).toMatchObject({ what: 'message-refused' });
    },
  );

  it.each<[string, object]>([
    ['10 own reminders', { own: teas(10) }],
    ['an own reminder at 12 times', { own: [at(...quarters(12))] }],
    ['the first and the last minute of a day', { own: [at('00:00', '23:59')] }],
    ['an own reminder without a message', { own: [{ ...tea, message: '' }] }],
    ['an own name of 40 characters', { own: [{ ...tea, name: 'x'.repeat(40) }] }],
    ['an own message of 160 characters', { own: [{ ...tea, message: 'x'.repeat(160) }] }],
    ['6 ranges a day', onMonday(...ranges(6))],
    ['a leap day off', off('2028-02-29', '2028-02-29')],
    ['a century of days off', off('2000-01-01', '2099-12-31')],
    ['a volume of 0', { chime: { tone: 'wood', volumePercent: 0 } }],
  ])('%s are valid', (_what, parts) => {
    expect(refusal(parts)).toBeNull();
  });
});

describe('a century of days off', () => {
  it('can be stored and read again', async () => {
    const world = await worldWithSettings();
    expect(await sendChange(world, off('2026-01-01', '2099-12-31'))).toEqual({ ok: true });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).run.notice).toBeNull();
    expect(storedIn(world).settings?.goal).toBe(7);
  });
});

describe('an intent', () => {
  it.each<[string, unknown, ProblemAt]>([
    [
      'done',
      { kind: 'done', reminder: 'lunch' },
      problemAtPath('reminder', { code: 'not-a-reminder' }),
    ],
    [
      'done',
      { kind: 'done', reminder: 'own-' },
      problemAtPath('reminder', { code: 'not-a-reminder' }),
    ],
    [
      'pause',
      { kind: 'pause', until: { date: '2026-02-30' } },
      problemAtPath('until.date', { code: 'no-such-date' }),
    ],
    [
      'pause',
      { kind: 'pause', until: 'whenever' },
      problemAtPath('until', { code: 'not-a-pause' }),
    ],
    [
      'set-standing',
      { kind: 'set-standing', standing: 1 },
      problemAtPath('standing', { code: 'wrong-type', expected: 'boolean' }),
    ],
  ])('%s of %j is refused with a code', (kind, intent, problem) => {
    const parsed = v.safeParse(intentSchemas[kind as keyof typeof intentSchemas], intent);
    expect(parsed.success ? null : problemAt(parsed.issues[0])).toEqual(problem);
  });
});
