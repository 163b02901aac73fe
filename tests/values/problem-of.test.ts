import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Problem } from '@/values/problem';
import { problemAt } from '@/values/problem-of';
import { problemAtSchema } from '@/values/problem-schema';
import { schemaByName } from '@/values/schema-by-name';
import { listOf, numberBetween, oneOf, textBetween } from '@/values/schema-parts';
import { checked, withProblem } from '@/values/with-problem';

/** The first problem that a schema reports. */
function firstOf(schema: v.GenericSchema, input: unknown) {
  const parsed = v.safeParse(schema, input);
  return parsed.success ? null : problemAt(parsed.issues[0]);
}

const time = v.object({ by: v.literal('time'), minutes: v.number() });
const choice = schemaByName('by', { time });
const ownProblem = { code: 'not-one-of', options: ['time'] } as const;
const choiceWithProblem = schemaByName('by', { time }, ownProblem);

describe('a problem', () => {
  it.each<[string, v.GenericSchema, unknown, string, Problem]>([
    ['a missing field', v.object({ a: v.string() }), {}, 'a', { code: 'missing' }],
    [
      'a field that is not allowed',
      v.strictObject({ a: v.string() }),
      { a: '', b: 1 },
      'b',
      { code: 'unknown-field' },
    ],
    ['a text for a switch', v.boolean(), 'yes', '', { code: 'wrong-type', expected: 'boolean' }],
    ['a group for a list', v.array(v.string()), {}, '', { code: 'wrong-type', expected: 'list' }],
    ['a text for a named group', choice, 'time', '', { code: 'wrong-type', expected: 'group' }],
    ['a group without its name', choice, {}, 'by', { code: 'missing' }],
    ['an unknown name', choice, { by: 'moon' }, 'by', { code: 'unexpected' }],
    ['a name that every object inherits', choice, { by: 'toString' }, 'by', { code: 'unexpected' }],
    ['a field of a named group', choice, { by: 'time' }, 'minutes', { code: 'missing' }],
    ['a text for a named group with its own problem', choiceWithProblem, 'time', '', ownProblem],
    ['no name, with its own problem', choiceWithProblem, {}, 'by', ownProblem],
    ['an unknown name, with its own problem', choiceWithProblem, { by: 'moon' }, 'by', ownProblem],
    ['another literal', v.literal(1), 2, '', { code: 'unexpected' }],
    [
      'an item with its own problem',
      listOf(numberBetween(0.5, 2), 3),
      [1, 2.5],
      '1',
      { code: 'out-of-range', min: 0.5, max: 2, whole: false },
    ],
    ['a list that is too long', listOf(v.string(), 1), ['', ''], '', { code: 'too-many', most: 1 }],
    ['a list that is too short', listOf(v.string(), 2, 1), [], '', { code: 'too-few', least: 1 }],
    ['an empty text', textBetween(1, 5), '', '', { code: 'empty-text' }],
    ['a long text', textBetween(1, 2), 'abc', '', { code: 'text-length', least: 1, most: 2 }],
    ['a number for a text', textBetween(1, 2), 7, '', { code: 'text-length', least: 1, most: 2 }],
    ['another choice', oneOf(['a', 1]), 2, '', { code: 'not-one-of', options: ['a', 1] }],
  ])('is reported for %s', (_what, schema, input, path, problem) => {
    expect(firstOf(schema, input)).toEqual({ path, problem });
  });

  it('of a check is reported only when the types are right', () => {
    const schema = v.pipe(
      v.object({ from: v.number(), to: v.number() }),
      checked(({ from, to }) => from <= to, { code: 'last-before-first' }),
    );
    const problem = { code: 'last-before-first' };
    expect(firstOf(schema, { from: 2, to: 1 })).toEqual({ path: '', problem });
    expect(firstOf(schema, { from: 2 })).toEqual({ path: 'to', problem: { code: 'missing' } });
    expect(firstOf(schema, { from: 1, to: 2 })).toBeNull();
  });

  it('given to a schema replaces its own issues, but not those of its items', () => {
    const schema = withProblem(v.array(v.number()), { code: 'not-json' });
    expect(firstOf(schema, 'x')).toEqual({ path: '', problem: { code: 'not-json' } });
    expect(firstOf(schema, ['x'])).toMatchObject({ path: '0', problem: { expected: 'number' } });
  });

  it('has a path under that of its parent', () => {
    const { issues } = v.safeParse(v.object({ a: v.number() }), { a: '' });
    expect(issues !== undefined && problemAt(issues[0], ['own', '3']).path).toBe('own.3.a');
  });

  it('can be stored and read back', () => {
    const problem = { code: 'out-of-range', min: 1, max: 2, whole: true };
    expect(v.is(problemAtSchema, { path: '', problem })).toBe(true);
    expect(v.is(problemAtSchema, { path: '', problem: { ...problem, max: '2' } })).toBe(false);
    expect(v.is(problemAtSchema, { path: '', problem: { code: 'too-many' } })).toBe(false);
    expect(v.is(problemAtSchema, { path: '', problem: { code: 'no-code' } })).toBe(false);
  });
});
