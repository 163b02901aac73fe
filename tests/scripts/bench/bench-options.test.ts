import { expect, test } from 'vitest';
import { benchOptions, parts } from '@/scripts/bench/bench-options';

test('the bench compares with all folders that follow --against', () => {
  expect(benchOptions(['--against', 'one', 'two', '--quick']).against).toEqual(['one', 'two']);
});

test.each([[[]], [['--quick']]])('%j takes enough samples for an interval', (args) => {
  for (const n of Object.values(benchOptions(args).samples)) expect(n).toBeGreaterThanOrEqual(6);
});

test.each(['0.5', 'x'])('refuses to throttle by %s', (throttle) => {
  expect(() => benchOptions(['--throttle', throttle])).toThrow('--throttle needs a number');
});

test('refuses an unknown option', () => {
  expect(() => benchOptions(['--fast'])).toThrow("Unknown option '--fast'");
});

test('measures everything, or only the parts that are named', () => {
  expect(benchOptions([]).parts).toEqual(parts);
  expect(benchOptions(['--only', 'popup', '--only', 'core']).parts).toEqual(['popup', 'core']);
});

test('refuses an unknown part', () => {
  expect(() => benchOptions(['--only', 'pop'])).toThrow(
    '--only knows no part pop; it knows popup,',
  );
});
