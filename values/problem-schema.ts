import * as v from 'valibot';
import { type Problem, type ProblemAt, plainCodes } from '@/values/problem';
import { schemaByName } from '@/values/schema-by-name';

const plain = v.object({ code: v.picklist(plainCodes) });

const code = <const Code extends string>(name: Code) => ({ code: v.literal(name) });

const problem: v.GenericSchema<unknown, Problem> = schemaByName('code', {
  ...Object.fromEntries(plainCodes.map((name) => [name, plain])),
  'wrong-type': v.object({
    ...code('wrong-type'),
    expected: v.picklist(['boolean', 'number', 'text', 'list', 'group']),
  }),
  'out-of-range': v.object({
    ...code('out-of-range'),
    min: v.number(),
    max: v.number(),
    whole: v.boolean(),
  }),
  'text-length': v.object({ ...code('text-length'), least: v.number(), most: v.number() }),
  'too-few': v.object({ ...code('too-few'), least: v.number() }),
  'too-many': v.object({ ...code('too-many'), most: v.number() }),
  'date-too-late': v.object({ ...code('date-too-late'), beforeYear: v.number() }),
  'not-one-of': v.object({
    ...code('not-one-of'),
    options: v.array(v.union([v.string(), v.number()])),
  }),
  'not-a-picture': v.object({ ...code('not-a-picture'), mostBytes: v.number() }),
});

/** Reads a stored problem with its path. */
export const problemAtSchema: v.GenericSchema<unknown, ProblemAt> = v.object({
  path: v.string(),
  problem,
});
