import { expect, it } from 'vitest';
import { problemAtText, problemText } from '@/components/ui/problem-text';
import { problemAtPath } from '@/tests/values/problem-at-path';
import { type Problem, plainCodes } from '@/values/problem';

const withValues: readonly Problem[] = [
  { code: 'wrong-type', expected: 'list' },
  { code: 'out-of-range', min: 15, max: 120, whole: true },
  { code: 'out-of-range', min: 0.5, max: 2, whole: false },
  { code: 'text-length', least: 1, most: 40 },
  { code: 'too-few', least: 1 },
  { code: 'too-few', least: 7 },
  { code: 'too-many', most: 12 },
  { code: 'date-too-late', beforeYear: 2100 },
  { code: 'not-one-of', options: [1] },
  { code: 'not-one-of', options: ['drop', 'bowl'] },
  { code: 'not-a-picture', mostBytes: 200_000 },
];

it.each<Problem>([...plainCodes.map((code) => ({ code })), ...withValues])(
  'the problem %o has a sentence with its values',
  (problem) => {
    const sentence = problemText(problem);
    expect(sentence).toMatch(/^[A-Z].{8,}\.$/u);
    // The sentence about one missing item names no number.
    const isOne = problem.code === 'too-few' && problem.least === 1;
    const values = Object.values(problem).filter((one) => typeof one === 'number' && !isOne);
    for (const value of values) {
      expect(sentence).toContain(value === 200_000 ? '200\u00A0kB' : String(value));
    }
  },
);

it('a problem is named with the field that it is in', () => {
  expect(
    problemAtText(problemAtPath('goal', { code: 'out-of-range', min: 1, max: 20, whole: true })),
  ).toBe('goal: This must be a whole number from 1 to 20.');
  expect(problemAtText(problemAtPath('', { code: 'duplicate' }))).toBe(
    'Each can appear only once.',
  );
});
