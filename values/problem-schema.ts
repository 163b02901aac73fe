import * as v from 'valibot';
import { type Problem, type ProblemAt, plainCodes } from '@/values/problem';

const code = <const Code extends string>(name: Code) => ({ code: v.literal(name) });

const problem: v.GenericSchema<unknown, Problem> = v.variant('code', [
  v.object({ code: v.picklist(plainCodes) }),
  v.object({
    ...code('wrong-type'),
    expected: v.picklist(['boolean', 'number', 'text', 'list', 'group']),
  }),
  v.object({ ...code('out-of-range'), min: v.number(), max: v.number(), whole: v.boolean() }),
  v.object({ ...code('text-length'), least: v.number(), most: v.number() }),
  v.object({ ...code('too-few'), least: v.number() }),
  v.object({ ...code('too-many'), most: v.number() }),
  v.object({ ...code('date-too-late'), beforeYear: v.number() }),
  v.object({ ...code('not-one-of'), options: v.array(v.union([v.string(), v.number()])) }),
  v.object({ ...code('not-a-picture'), mostBytes: v.number() }),
]);

/** Reads a stored problem with its path. */
export const problemAtSchema: v.GenericSchema<unknown, ProblemAt> = v.object({
  path: v.string(),
  problem,
});
