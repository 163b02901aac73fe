import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readLog } from '@/platform/storage/read-log';
import { everyEntry } from '@/tests/components/every-entry';

it('reads every kind of entry as it was written', () => {
  expect(readLog(JSON.parse(JSON.stringify(everyEntry)))).toEqual({
    entries: everyEntry,
    unread: 0,
  });
});

it('leaves out and counts entries that are damaged or from another version', () => {
  const at = Date.parse('2026-11-23T09:00:00Z');
  const good = { what: 'resumed', at };
  const damaged = [
    null,
    'resumed',
    {},
    { what: 'resumed' },
    { what: 'resumed', at: Number.NaN },
    { what: 'resumed', at: 1e300 },
    { what: 'levitated', at },
    { what: 'held', kind: 'stretch', why: 'boredom', at },
    { what: 'skipped', kind: 'own-', at },
    { what: 'natural-break', awayMs: -1, at },
    { what: '__proto__', at },
  ];
  expect(readLog([...damaged, good])).toEqual({ entries: [good], unread: damaged.length });
});

it('gives refused messages of releases 0.1 and 0.2 a code and their path', () => {
  const file = new URL('../../saved/log-1.json', import.meta.url);
  const stored: unknown[] = JSON.parse(readFileSync(file, 'utf8'));
  const { entries, unread } = readLog(stored);
  expect(unread).toBe(0);
  expect(entries.map(({ at }) => at)).toEqual([
    1795435200000, 1795435260000, 1795435320000, 1795435380000,
  ]);
  expect(entries.slice(1, 3)).toMatchObject([
    { refusal: { path: 'intent.parts.goal', problem: { code: 'unexpected' } } },
    { refusal: { path: '', problem: { code: 'unexpected' } } },
  ]);
});
