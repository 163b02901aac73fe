import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BodyArea, bodyAreas, cautionTags } from '@/routines/library/exercise';
import { exerciseIds, type Position, positions } from '@/routines/library/exercise-lists';
import { routines } from '@/routines/library/routines';
import { type ChooseContext, choose } from '@/routines/plan/choose';
import { hourMs } from '@/values/duration';

const library = Object.values(routines);
const start = Date.UTC(2026, 10, 23, 9);

const anyone: ChooseContext = {
  minutes: 3,
  positions: ['seated', 'standing'],
  short: false,
  body: [],
  notForMe: [],
  recent: [],
  doses: [],
  last: null,
  passed: 0,
};

const anyContext: fc.Arbitrary<ChooseContext> = fc.record({
  minutes: fc.constantFrom(1, 2, 3, 5),
  positions: fc.subarray([...positions]),
  short: fc.boolean(),
  body: fc.subarray([...cautionTags], { maxLength: 4 }),
  notForMe: fc.subarray([...exerciseIds], { maxLength: 6 }),
  recent: fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 200 }), id: fc.constantFrom(...library) }), {
      maxLength: 20,
    })
    .map((done) => {
      let at = start;
      return done.map(({ gap, id }) => {
        at += gap * hourMs;
        return { routine: id.id, areas: [...id.areas], at };
      });
    }),
  doses: fc.array(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      at: fc.constant(start),
      seconds: fc.array(fc.record({ area: fc.constantFrom(...bodyAreas), seconds: fc.nat(1200) }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 5 },
  ),
  last: fc.option(fc.constantFrom(...library.map(({ id }) => id)), { nil: null }),
  passed: fc.nat(20),
});

/** Returns the ids of the routines of a day on which the person does every one offered. */
function idsOfDay(count: number, context: ChooseContext): string[] {
  const recent = [...context.recent];
  const done: string[] = [];
  let last = context.last;
  for (let turn = 0; turn < count; turn += 1) {
    const choice = choose(library, { ...context, recent, last });
    if (choice === null) break;
    last = choice.routine;
    done.push(last);
    recent.push({
      routine: last,
      areas: [...routines[choice.routine].areas],
      at: start + turn * 0.75 * hourMs,
    });
  }
  return done;
}

describe('choosing a routine', () => {
  test('respects time, positions, cautions and hidden exercises', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        const choice = choose(library, context);
        if (choice === null) return;
        const routine = routines[choice.routine];
        expect(routine.purpose).toBe('break');
        expect(routine.minutes).toBeLessThanOrEqual(context.minutes);
        for (const position of routine.positions) expect(context.positions).toContain(position);
        for (const tag of context.body) expect(routine.avoid).not.toContain(tag);
        for (const id of context.notForMe) expect(routine.exercises).not.toContain(id);
        expect(routine.areas).toContain(choice.because.area);
      }),
    );
  });

  test('returns the same routine for the same input', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        expect(choose(library, context)).toEqual(choose(library, structuredClone(context)));
      }),
    );
  });

  test('returns nothing only when no routine but the last one fits, short ones included', () => {
    fc.assert(
      fc.property(anyContext, (context) => {
        if (choose(library, context) !== null) return;
        const fitting = library.filter(
          (routine) =>
            routine.purpose === 'break' &&
            routine.id !== context.last &&
            (routine.short || !context.short) &&
            routine.minutes <= context.minutes &&
            routine.positions.every((one) => context.positions.includes(one)) &&
            !routine.avoid.some((tag) => context.body.includes(tag)) &&
            !routine.exercises.some((id) => context.notForMe.includes(id)),
        );
        expect(fitting.map(({ id }) => id)).toEqual([]);
      }),
    );
  });

  test.each(
    positions.flatMap((position) => [1, 2, 3, 5].map((minutes) => [position, minutes] as const)),
  )(
    'finds a %s routine within %i min for any single caution, where the library has one',
    (position: Position, minutes) => {
      const nothing = cautionTags.filter(
        (tag) =>
          choose(library, { ...anyone, positions: [position], minutes, body: [tag] }) === null,
      );
      // Floor routines last 5 minutes, and some cautions exclude all of them.
      const onTheFloor = cautionTags.filter(
        (tag) =>
          minutes < 5 ||
          ['acute-pain', 'recent-surgery', 'hip-replacement'].some((one) => one === tag),
      );
      expect(nothing).toEqual(position === 'floor' ? onTheFloor : []);
    },
  );

  test('returns a short routine when no other of the usual length fits', () => {
    const body = ['hip-replacement', 'recent-surgery'] as const;
    const seated = { ...anyone, positions: ['seated' as const], minutes: 1, body };
    expect(choose(library, seated)?.routine).toBe('posture-reset-1min');
    const next = choose(library, { ...seated, last: 'posture-reset-1min' });
    expect(next && routines[next.routine].short).toBe(true);
  });

  test('never returns the same routine twice in a row', () => {
    const done = idsOfDay(60, anyone);
    for (const [index, id] of done.entries()) expect(id).not.toBe(done[index - 1]);
    const seated = idsOfDay(60, { ...anyone, positions: ['seated'], minutes: 1 });
    for (const [index, id] of seated.entries()) expect(id).not.toBe(seated[index - 1]);
  });

  test('works hip flexors and hamstrings most, and every other area sometimes', () => {
    const done = idsOfDay(200, {
      ...anyone,
      minutes: 5,
      positions: ['seated', 'standing', 'floor'],
    });
    const times = (area: BodyArea) =>
      done.filter((id) => library.find((one) => one.id === id)?.areas.includes(area)).length;
    for (const area of ['low-back', 'neck-shoulder', 'whole-body'] as const) {
      expect(times(area), area).toBeGreaterThan(0);
      expect(times('hip-flexor'), area).toBeGreaterThan(times(area));
      expect(times('hamstring'), area).toBeGreaterThan(times(area));
    }
  });

  test('prefers other areas over one with ten minutes of work this week', () => {
    const body = ['neck-injury', 'shoulder-injury'] as const;
    const seated = { ...anyone, positions: ['seated' as const], body };
    expect(choose(library, seated)?.because.area).toBe('hip-flexor');
    const dose = { id: 'a', at: start, seconds: [{ area: 'hip-flexor' as const, seconds: 600 }] };
    const choice = choose(library, { ...seated, doses: [dose] });
    expect(choice?.because.area).toBe('hamstring');
    const little = { ...dose, seconds: [{ area: 'hip-flexor' as const, seconds: 0 }] };
    expect(choose(library, { ...seated, doses: [little] })).toEqual(choose(library, seated));
  });

  test('returns the area that rested longest, and since when', () => {
    const monday = { routine: 'x', areas: ['hip-flexor' as const], at: start };
    const later = {
      routine: 'y',
      areas: ['hamstring' as const, 'glute' as const],
      at: start + 24 * hourMs,
    };
    const body = ['neck-injury', 'shoulder-injury'] as const;
    const context = { ...anyone, positions: ['seated' as const], body, recent: [monday, later] };
    expect(choose(library, context)).toEqual({
      routine: 'hip-flexors-seated-1min',
      because: { area: 'hip-flexor', since: start },
    });
  });

  test('names the longest rested area of a routine for several areas', () => {
    const both = library.filter(({ id }) => id === 'hips-and-hamstrings-3min');
    const workedOnly = (area: BodyArea) => [{ routine: 'x', areas: [area], at: start }];
    const namedAfter = (area: BodyArea) =>
      choose(both, { ...anyone, recent: workedOnly(area) })?.because.area;
    expect([namedAfter('hip-flexor'), namedAfter('hamstring')]).toEqual([
      'hamstring',
      'hip-flexor',
    ]);
  });

  test('never returns a routine for before or after a run', () => {
    const forRuns = library.filter(({ purpose }) => purpose !== 'break');
    expect(forRuns.length).toBeGreaterThan(0);
    const anywhere = { ...anyone, minutes: 60, positions: [...positions] };
    expect(choose(forRuns, anywhere)).toBeNull();
  });

  test('returns another routine after a skipped offer', () => {
    const first = choose(library, anyone);
    const second = choose(library, { ...anyone, passed: 1 });
    expect(second?.routine).not.toBe(first?.routine);
  });
});
