import { backupsKey } from '@/platform/storage/backups';
import { ownKey } from '@/platform/storage/own-store';
import { historyIn, monthsKnownIn } from '@/platform/storage/user-data';
import type { StoredPart, Usage } from '@/values/stored-parts';

/** Returns the part that a key belongs to. The previous copy of a document belongs to its part. */
function partOf(key: string): StoredPart {
  const [name = ''] = key.split('.');
  if (key === backupsKey) return 'copies';
  switch (name) {
    case 'settings':
    case 'governed':
    case 'sync':
      return 'settings';
    case 'practice':
      return 'body';
    case ownKey:
    case 'ownRoutines':
      return 'own';
    case 'history':
    case 'months':
      return 'days';
    case 'events':
    case 'journal':
      return 'events';
    case 'log':
    case 'logDays':
      return 'log';
    case 'broken':
      return 'broken';
    default:
      return 'running';
  }
}

const order: readonly StoredPart[] = [
  'settings',
  'body',
  'own',
  'days',
  'events',
  'log',
  'running',
  'copies',
  'broken',
];

/** Measures a raw store in bytes as JSON, by part. Omits empty parts. */
export function usageOf(raw: Record<string, unknown>): Usage {
  const sums = new Map<StoredPart, number>();
  const encoder = new TextEncoder();
  for (const [key, value] of Object.entries(raw)) {
    const bytes = encoder.encode(`${key}${JSON.stringify(value)}`).length;
    sums.set(partOf(key), (sums.get(partOf(key)) ?? 0) + bytes);
  }
  const names = monthsKnownIn(raw);
  const ends = [...new Set([...names.slice(0, 1), ...names.slice(-1)])];
  const { days } = historyIn(raw, ends);
  return {
    parts: order.flatMap((part) => {
      const bytes = sums.get(part);
      return bytes === undefined ? [] : [{ part, bytes }];
    }),
    from: days[0]?.date ?? null,
    to: days.at(-1)?.date ?? null,
  };
}
