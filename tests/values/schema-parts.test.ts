import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { localDay, textBetween } from '@/values/schema-parts';

describe('a date', () => {
  const problem = (day: unknown) => v.safeParse(localDay, day).issues?.[0].requirement;

  it('must exist and be before the year 2100', () => {
    expect(problem('2099-12-31')).toBeUndefined();
    expect(problem('2100-01-01')).toEqual({ code: 'date-too-late', beforeYear: 2100 });
    expect(problem('2026-02-30')).toEqual({ code: 'no-such-date' });
    expect(problem('26-01-13')).toEqual({ code: 'not-a-date' });
    expect(problem(20_261_123)).toEqual({ code: 'not-a-date' });
  });
});

describe('a text that is too short', () => {
  it('has its own problem when it is empty', () => {
    const problem = (text: string) => v.safeParse(textBetween(3, 5), text).issues?.[0].requirement;
    const length = { code: 'text-length', least: 3, most: 5 };
    expect(problem('')).toEqual({ code: 'empty-text' });
    expect(problem('ab')).toEqual(length);
    expect(problem('abcdef')).toEqual(length);
    expect(problem('abcde')).toBeUndefined();
  });
});
