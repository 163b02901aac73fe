import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { intentSchemas } from '@/reminders/event';
import { storedIn } from '@/scripts/simulate/stored';
import { World } from '@/scripts/simulate/world';
import { sentenceOf } from '@/settings/issue-text';
import { defaultSettings, settingsSchema } from '@/settings/settings';
import { at, badSettings, off, onMonday, quarters, ranges, tea, teas } from './bad-settings';

/** The sentence with which settings are refused; null when they are taken. */
function refusal(parts: object): string | null {
  const parsed = v.safeParse(settingsSchema, { ...defaultSettings, ...parts });
  return parsed.success ? null : sentenceOf(parsed.issues);
}

const page = { id: 'loosen', url: 'extension://loosen/options.html' };

/** Sends a page's wish for other settings; gives the worker's answer. */
async function ask(world: World, parts: object): Promise<unknown> {
  let answer: unknown;
  const intent = { kind: 'change-settings', parts };
  await world.dispatch('runtime.onMessage', { intent }, page, (reply: unknown) => {
    answer = reply;
  });
  return answer;
}

async function atTheDesk(): Promise<World> {
  const startsAt = Date.parse('2026-11-23T08:00:00Z');
  const world = new World({ dialect: 'chromium', startsAt, zone: 'Europe/Berlin' });
  await world.dispatch('runtime.onInstalled', { reason: 'install' });
  await ask(world, { goal: 7 });
  return world;
}

describe('settings with', () => {
  it.each(badSettings)('%s are refused in a plain sentence', (_what, parts, sentence) => {
    expect(refusal(parts)).toBe(sentence);
  });

  it.each(badSettings)(
    '%s change nothing when a page asks for them',
    async (_what, parts, sentence) => {
      const world = await atTheDesk();
      const { run, settings } = storedIn(world);
      // A good part beside the bad one is not taken either: a change is whole or none.
      const answer = await ask(world, { theme: 'dark', ...parts });
      expect(answer).toEqual({ ok: false, reason: `intent.parts.${sentence}` });
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
    ['silence as the volume', { chime: { tone: 'wood', volumePercent: 0 } }],
  ])('%s are taken', (_what, parts) => {
    expect(refusal(parts)).toBeNull();
  });
});

describe('a century of days off', () => {
  it('leaves a state that can be read again', async () => {
    const world = await atTheDesk();
    expect(await ask(world, off('2026-01-01', '2099-12-31'))).toEqual({ ok: true });
    await world.sendRequest({ kind: 'look' });
    expect(storedIn(world).run.notice).toBeNull();
    expect(storedIn(world).settings?.goal).toBe(7);
  });
});

describe('an intent', () => {
  it.each<[string, unknown, string]>([
    ['done', { kind: 'done', reminder: 'lunch' }, 'reminder: This must be the name of a reminder.'],
    ['done', { kind: 'done', reminder: 'own-' }, 'reminder: This must be the name of a reminder.'],
    [
      'pause',
      { kind: 'pause', until: { date: '2026-02-30' } },
      'until.date: There is no such date.',
    ],
    [
      'pause',
      { kind: 'pause', until: 'whenever' },
      'until: This must be one of the times until which a pause may last, or a date.',
    ],
    [
      'set-standing',
      { kind: 'set-standing', standing: 1 },
      'standing: This must be true or false.',
    ],
  ])('%s of %j is refused in a plain sentence', (kind, intent, sentence) => {
    const parsed = v.safeParse(intentSchemas[kind as keyof typeof intentSchemas], intent);
    expect(parsed.success ? null : sentenceOf(parsed.issues)).toBe(sentence);
  });
});
