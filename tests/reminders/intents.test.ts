import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Intent, intentSchemas, reportKinds } from '@/reminders/event';
import { SimulatedPerson } from './simulated-person';

const session = 'a-session';
const intents: Intent[] = [
  { kind: 'look' },
  { kind: 'begin-routine', session, routine: 'r' },
  { kind: 'count-routine', session, routine: 'r', areas: ['hamstring'] },
  { kind: 'leave-routine', session },
  { kind: 'done', reminder: 'posture' },
  { kind: 'done', reminder: 'own-tea' },
  { kind: 'i-moved' },
  { kind: 'set-standing', standing: true },
  { kind: 'snooze', minutes: 5 },
  { kind: 'snooze', minutes: 10 },
  { kind: 'snooze', minutes: 15 },
  { kind: 'skip' },
  { kind: 'undo' },
  { kind: 'pause', until: '30-minutes' },
  { kind: 'pause', until: '1-hour' },
  { kind: 'pause', until: 'tomorrow' },
  { kind: 'pause', until: { date: '2026-12-03' } },
  { kind: 'resume' },
  { kind: 'toggle-pause' },
  { kind: 'start-call' },
  { kind: 'end-call' },
  { kind: 'toggle-call' },
  { kind: 'open-guide' },
  { kind: 'ease', how: 'less-often' },
  { kind: 'ease', how: 'other-hours' },
  { kind: 'ease', how: 'keep' },
  { kind: 'change-settings', parts: { goal: 6 } },
  { kind: 'show-test-reminder' },
  { kind: 'dismiss-notice' },
];

const read = (kind: Intent['kind'], sent: unknown) => v.safeParse(intentSchemas[kind], sent);

describe('an intent', () => {
  it('has an example in this test for each kind', () => {
    expect(new Set(intents.map(({ kind }) => kind))).toEqual(new Set(Object.keys(intentSchemas)));
  });

  it.each(intents.map((intent) => [JSON.stringify(intent), intent] as const))(
    'is parsed as it was sent: %s',
    (text, intent) => {
      // A schema hands out what it refuses, too.
      expect(read(intent.kind, JSON.parse(text))).toMatchObject({ success: true, output: intent });
    },
  );

  it.each(Object.keys(intentSchemas))('of another kind is refused by the schema of %s', (kind) => {
    const schema = Object.entries(intentSchemas).find(([name]) => name === kind)?.[1];
    for (const other of intents.filter((intent) => intent.kind !== kind)) {
      expect(schema && v.is(schema, other), other.kind).toBe(false);
    }
  });

  it.each<[string, Intent['kind'], object]>([
    ['a snooze of any other length', 'snooze', { minutes: 7 }],
    ['a pause until some other time', 'pause', { until: 'doomsday' }],
    ['a pause until a date that does not exist', 'pause', { until: { date: '2026-02-30' } }],
    ['an unknown reminder', 'done', { reminder: 'coffee' }],
    ['a session without a name', 'leave-routine', { session: '' }],
  ])('is refused when it is %s', (_what, kind, more) => {
    expect(read(kind, { kind, ...more }).success).toBe(false);
  });

  it('is no sign of presence only when a guide reports its routine', () => {
    expect(reportKinds).toEqual(['begin-routine', 'count-routine', 'leave-routine']);
  });
});

describe('the page that an intent opens', () => {
  const opens = (intent: Intent) => new SimulatedPerson().sends(intent).effects;

  it('is the guide of the next stretch, or the test reminder', () => {
    expect(opens({ kind: 'open-guide' })).toEqual([{ open: 'guide', guide: 'routine', turn: 0 }]);
    expect(opens({ kind: 'show-test-reminder' })).toEqual([{ open: 'test-reminder' }]);
  });

  it('does not exist for other intents', () => {
    for (const intent of intents) {
      if (intent.kind === 'open-guide' || intent.kind === 'show-test-reminder') continue;
      expect(opens(intent), intent.kind).toEqual([]);
    }
  });
});
