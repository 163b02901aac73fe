import { expect, it } from 'vitest';
import { readLog } from '@/platform/storage/read-log';
import { everyEntry } from '@/tests/components/every-entry';

it('reads every kind of entry as it was written', () => {
  expect(readLog(JSON.parse(JSON.stringify(everyEntry)))).toEqual({
    entries: everyEntry,
    unread: 0,
  });
});

it('leaves out what is damaged or from another version, and says how many', () => {
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
