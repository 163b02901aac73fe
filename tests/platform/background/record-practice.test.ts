import { expect, test } from 'vitest';
import { recordPractice } from '@/platform/background/record-practice';
import type { Event } from '@/reminders/event';
import { freshRun } from '@/reminders/fresh-run';
import type { Run } from '@/reminders/run';
import { freshPractice } from '@/routines/plan/fresh-practice';

const start = Date.UTC(2026, 10, 24, 9);
const before = freshRun(start);
const counted: Event = {
  kind: 'intent',
  intent: {
    kind: 'count-routine',
    session: 'first',
    routine: 'hamstrings-seated-2min',
    areas: ['hamstring', 'tail', 'glute'],
  },
  snapshot: { idle: 'active', quiet: false, audible: false, surroundings: null },
};
const recorded = {
  routine: 'hamstrings-seated-2min',
  areas: ['hamstring', 'glute'],
  at: before.lastSeenAt,
  turn: before.clocks.stretch.turn,
};

test.each(['wrists-30s', null])(
  'adds the routine and its areas, even if %s started since',
  (last) => {
    const after: Run = { ...before, countedSessions: ['first'], lastRoutine: last };
    const { recent } = recordPractice(freshPractice, counted, { before, after });
    expect(recent).toEqual([recorded]);
  },
);

test('adds nothing for a session that was counted before', () => {
  expect(recordPractice(freshPractice, counted, { before, after: before })).toBe(freshPractice);
});
