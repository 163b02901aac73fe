import * as v from 'valibot';
import { openObject } from './open-object';

const clock2 = openObject({ satMs: v.number(), asked: v.boolean() });
const clocks2 = v.objectWithRest({}, clock2);

/** The parts that were renamed. All others keep their shape. */
const run2 = openObject({
  version: v.literal(2),
  boutMs: v.number(),
  backAt: v.nullable(v.number()),
  around: openObject({}),
  clocks: clocks2,
  undo: v.nullable(openObject({ clocks: clocks2 })),
});

function renamed(clocks: v.InferOutput<typeof clocks2>) {
  return Object.fromEntries(
    Object.entries(clocks).map(([kind, { satMs, asked, ...others }]) => [
      kind,
      { ...others, sittingMs: satMs, offered: asked },
    ]),
  );
}

/**
 * Migrates a run of version 2 (release 0.2.0) to version 3. Renames `boutMs` to `sinceAwayMs`,
 * `backAt` to `returnedAt` and `around` to `surroundings`, and in each clock `satMs` to `sittingMs`
 * and `asked` to `offered`. Frozen.
 */
export function run2To3(old: unknown): unknown {
  const { boutMs, backAt, around, clocks, undo, ...others } = v.parse(run2, old);
  return {
    ...others,
    version: 3,
    sinceAwayMs: boutMs,
    returnedAt: backAt,
    surroundings: around,
    clocks: renamed(clocks),
    undo: undo === null ? null : { ...undo, clocks: renamed(undo.clocks) },
  };
}
