import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozenJson } from '@/scripts/simulate/frozen-json';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const anything = fc.object({
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  values: [
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(undefined, null, -0, Number.NaN, Number.POSITIVE_INFINITY),
    fc.date({ noInvalidDate: true }),
  ],
});

describe('frozenJson', () => {
  it('copies like JSON, in the same order', () => {
    fc.assert(
      fc.property(anything, anything, (value, known) => {
        const copy = frozenJson(value, frozenJson(known, undefined));
        expect(copy).toStrictEqual(throughJson(value));
        expect(JSON.stringify(copy)).toBe(JSON.stringify(value));
        expect(Object.isFrozen(copy)).toBe(true);
      }),
    );
  });

  it('returns the earlier copy of equal values and equal parts', () => {
    const known = frozenJson({ run: { at: 1, list: [{ a: 1 }] }, log: [1, 2] }, undefined);
    expect(frozenJson({ run: { at: 1, list: [{ a: 1 }] }, log: [1, 2] }, known)).toBe(known);
    const changed = frozenJson({ run: { at: 2, list: [{ a: 1 }] }, log: [1, 2] }, known);
    expect(changed).not.toBe(known);
    expect(Reflect.get(Object(changed), 'log')).toBe(Reflect.get(Object(known), 'log'));
    expect(frozenJson({ log: [1, 2], run: { at: 1, list: [{ a: 1 }] } }, known)).not.toBe(known);
    expect(frozenJson([1], [1, 2])).toStrictEqual([1]);
  });
});
