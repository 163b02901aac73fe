import { expect, test } from 'vitest';
import {
  comparedMeasurement,
  exactly,
  formatEstimate,
  measurementOf,
  resultsTable,
} from '@/scripts/bench/results-table';

const popup = { what: 'popup: settled', unit: 'ms', samples: [20, 22, 24, 26, 28, 30] };
const blank = { what: 'blank page', unit: 'ms', samples: [10, 11, 12, 13, 14, 15] };

test('a row shows the median with its interval, the reference and the ratio', () => {
  const [, , row] = resultsTable([comparedMeasurement(popup, blank, 2.5)]).split('\n');
  expect(row).toBe(
    '| popup: settled | 25.0 ms (20.0–30.0, n = 6) | blank page: 12.5 ms (10.0–15.0, n = 6) ' +
      '| 2.00 (2.00–2.00) | ≤ 2.5 × | met |',
  );
});

test('a missed budget is marked', () => {
  expect(resultsTable([comparedMeasurement(popup, blank, 1.5)])).toContain(
    '| ≤ 1.5 × | **missed** |',
  );
  expect(resultsTable([{ what: 'asleep', value: '1', budget: exactly('0', false) }])).toContain(
    '| 0 | **missed** |',
  );
});

test('a row with too few samples has no interval', () => {
  const measurement = measurementOf({ what: 'a thing', unit: 'ms', samples: [1, 2, 3] }, 'a note');
  expect(measurement.value).toBe('2.00 ms (too few for an interval, n = 3)');
  expect(resultsTable([measurement])).toContain('n = 3); a note |');
});

test('a large value has no decimals', () => {
  expect(formatEstimate({ median: 212.9, low: 200.2, high: 220, n: 9 }, 'kB')).toBe(
    '213 kB (200–220, n = 9)',
  );
});
