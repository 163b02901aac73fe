import * as v from 'valibot';
import type { Problem } from '@/values/problem';

/** The `type` of an issue whose `requirement` is a `Problem`. */
export const problemType = 'problem';

/**
 * Reports every failure of `schema` itself as `problem`. Issues of its entries or items, which have
 * a path, stay as they are.
 */
export const withProblem = /* @__NO_SIDE_EFFECTS__ */ <Schema extends v.GenericSchema>(
  schema: Schema,
  problem: Problem | ((input: unknown) => Problem),
): Schema => ({
  ...schema,
  '~run'(dataset: v.UnknownDataset, config: v.Config<v.BaseIssue<unknown>>) {
    const input = dataset.value;
    const result = schema['~run'](dataset, config);
    for (const issue of result.issues ?? []) {
      if (issue.path !== undefined) continue;
      const requirement = typeof problem === 'function' ? problem(input) : problem;
      Object.assign(issue, { type: problemType, requirement });
    }
    return result;
  },
});

/** Requires `isFine` of a value that has the right type; reports `problem` otherwise. */
export const checked = /* @__NO_SIDE_EFFECTS__ */ <Value>(
  isFine: (value: Value) => boolean,
  problem: Problem,
): v.BaseValidation<Value, Value, v.BaseIssue<unknown>> => ({
  kind: 'validation',
  type: problemType,
  reference: checked,
  expects: null,
  async: false,
  '~run'(dataset, config) {
    if (dataset.typed && !isFine(dataset.value)) {
      v._addIssue({ ...this, requirement: problem }, 'value', dataset, config);
    }
    return dataset;
  },
});
