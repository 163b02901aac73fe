import * as v from 'valibot';

const clock2 = v.looseObject({ satMs: v.number() });
const clocks2 = v.record(v.string(), clock2);

/** The parts that were renamed. All others keep their shape. */
const run2 = v.looseObject({
  version: v.literal(2),
  boutMs: v.number(),
  clocks: clocks2,
  undo: v.nullable(v.looseObject({ clocks: clocks2 })),
});

function renamed(clocks: v.InferOutput<typeof clocks2>) {
  return Object.fromEntries(
    Object.entries(clocks).map(([kind, { satMs, ...others }]) => [
      kind,
      { ...others, sittingMs: satMs },
    ]),
  );
}

/**
 * Migrates a run of version 2 (release 0.2.0) to version 3: `satMs` is now `sittingMs`, `boutMs` is
 * now `sinceAwayMs`. Frozen.
 */
export function run2To3(old: unknown): unknown {
  const { boutMs, clocks, undo, ...others } = v.parse(run2, old);
  return {
    ...others,
    version: 3,
    sinceAwayMs: boutMs,
    clocks: renamed(clocks),
    undo: undo === null ? null : { ...undo, clocks: renamed(undo.clocks) },
  };
}
