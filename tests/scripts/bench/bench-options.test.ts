import { expect, test } from 'vitest';
import { benchOptions, parts } from '@/scripts/bench/bench-options';

test('the bench compares with all folders after --against', () => {
  expect(benchOptions(['--against', 'one', 'two', '--quick']).against).toEqual(['one', 'two']);
});

test.each([[[]], [['--quick']]])('options %j take enough samples for an interval', (args) => {
  for (const n of Object.values(benchOptions(args).samples)) expect(n).toBeGreaterThanOrEqual(6);
});

test.each(['0.5', 'x'])('a throttle rate of %s is refused', (throttle) => {
  expect(() => benchOptions(['--throttle', throttle])).toThrow('--throttle must be a number');
});

test('an unknown option is refused', () => {
  expect(() => benchOptions(['--fast'])).toThrow("Unknown option '--fast'");
});

test('the bench measures all parts, or only the named ones', () => {
  expect(benchOptions([]).parts).toEqual(parts);
  expect(benchOptions(['--only', 'popup', '--only', 'core']).parts).toEqual(['popup', 'core']);
});

test('an unknown part is refused', () => {
  expect(() => benchOptions(['--only', 'pop'])).toThrow(
    '--only pop is unknown. The parts are: popup,',
  );
});
