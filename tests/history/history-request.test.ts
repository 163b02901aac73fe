import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  dosesOf,
  type HistoryRequest,
  historyRequestSchemas,
  isHistoryRequest,
  type RoutineReport,
  routineEvent,
} from '@/history/history-request';

const now = Date.parse('2026-11-23T10:00:00Z');
const work = { exercise: 'hip-hinge', area: 'hamstring', left: 0, right: 0, both: 30 } as const;
const report: RoutineReport = {
  kind: 'record-routine',
  id: 's',
  routine: 'hamstrings-seated-2min',
  startedAt: now - 60_000,
  done: [work, { ...work, exercise: 'glute-bridge', area: 'glute', both: 0 }],
};

describe('what a page reports', () => {
  it('is read as it was sent', () => {
    const seen: HistoryRequest = { kind: 'weekly-review-seen', date: '2026-11-23' };
    expect(v.parse(historyRequestSchemas['record-routine'], report)).toEqual(report);
    expect(v.parse(historyRequestSchemas['weekly-review-seen'], seen)).toEqual(seen);
    expect(v.is(historyRequestSchemas['weekly-review-seen'], report)).toBe(false);
    expect(v.is(historyRequestSchemas['record-routine'], { ...seen, ...report })).toBe(true);
    expect(v.is(historyRequestSchemas['record-routine'], { ...report, ...seen })).toBe(false);
  });

  it('is distinguished from other requests', () => {
    expect(isHistoryRequest(report)).toBe(true);
    expect(isHistoryRequest({ kind: 'weekly-review-seen' })).toBe(true);
    expect(isHistoryRequest({ kind: 'skip' })).toBe(false);
    expect(isHistoryRequest({ kind: 'toString' })).toBe(false);
  });
});

describe('a routine that is reported', () => {
  const { id, routine, done } = report;

  it('has its start time, which never changes', () => {
    const event = { what: 'routine', at: report.startedAt, id, routine, done };
    expect(routineEvent(report, now)).toEqual(event);
    expect(routineEvent(report, now + 60_000)).toEqual(event);
  });

  it('never starts in the future or before Loosen existed', () => {
    expect(routineEvent({ ...report, startedAt: now + 1 }, now).at).toBe(now);
    const start = Date.parse('2020-01-01T00:00:00Z');
    expect(routineEvent({ ...report, startedAt: 0 }, now).at).toBe(start);
  });

  it('gives the seconds of each body part that was worked', () => {
    expect(dosesOf(routineEvent(report, now))).toEqual([{ area: 'hamstring', seconds: 30 }]);
  });
});
