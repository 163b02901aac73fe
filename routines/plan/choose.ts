import { type BodyArea, bodyAreas, type CautionTag } from '@/routines/library/exercise';
import type { Position } from '@/routines/library/exercise-lists';
import type { RoutineId, RoutineSummary, RoutineTraits } from '@/routines/library/routine';
import type { PracticeState } from '@/routines/plan/practice';
import { dayMs, minuteMs } from '@/values/duration';

/** The limits that the person and the moment set on a choice. */
export interface ChooseContext {
  /** The longest routine that fits, in minutes. */
  readonly minutes: number;
  /** Where they can stretch. */
  readonly positions: readonly Position[];
  /** Allows only 30-second routines. */
  readonly short: boolean;
  /** Cautions that apply to the person, and exercises they have hidden. */
  readonly body: readonly CautionTag[];
  readonly notForMe: readonly string[];
  /** Routines that counted as a break, oldest first. */
  readonly recent: readonly Pick<PracticeState['recent'][number], 'routine' | 'areas' | 'at'>[];
  /** Seconds of work in the last week. */
  readonly doses: PracticeState['doses'];
  /** The routine that was started last. It is never chosen twice in a row. */
  readonly last: string | null;
  /** The number of offers skipped or ignored since the last completed routine. */
  readonly passed: number;
}

/** The properties of a routine that a choice uses. */
type Choosable = RoutineSummary & RoutineTraits;

/** The chosen routine and its reason: `area` was last worked at `since` (null: never). */
export interface Choice {
  readonly routine: RoutineId;
  readonly because: { readonly area: BodyArea; readonly since: number | null };
}

/**
 * The weight of each area. The article gives most room to hip flexors and hamstrings, and also names
 * low back, core and glutes.
 */
const weights: Readonly<Record<BodyArea, number>> = {
  'hip-flexor': 3,
  hamstring: 3,
  'low-back': 2,
  glute: 2,
  core: 2,
  'neck-shoulder': 1,
  wrist: 1,
  calf: 1,
  eyes: 1,
  'whole-body': 1,
};

/** Rest beyond this adds nothing to an area's need. */
const longAgoMs = 14 * dayMs;
/** The default interval: an area worked just now has rested this long at the next offer. */
const leastRestMs = 45 * minuteMs;
/** The number of top routines that rotate while offers are skipped. */
const rotationSize = 3;

/**
 * Chooses the routine for a due stretch: the fitting one whose areas have rested longest for their
 * weight, and never the last one again. Deterministic: the same inputs give the same routine at any
 * time. Returns null when nothing else fits.
 */
export function choose(library: readonly Choosable[], context: ChooseContext): Choice | null {
  const fresh = library.filter(({ id }) => id !== context.last).filter((one) => fits(one, context));
  const others = fresh.length > 0 ? fresh : shortOthers(library, context);
  const needs = needsOf(context);
  const ranked = others
    .map((routine) => ({ routine, need: needOf(routine, needs) }))
    .toSorted((one, other) => other.need - one.need || other.routine.minutes - one.routine.minutes);
  const chosen = ranked[context.passed % Math.min(rotationSize, ranked.length)]?.routine;
  return chosen === undefined
    ? null
    : { routine: chosen.id, because: reasonFor(chosen, needs, context) };
}

/** Prefers a short routine for another area over the last one again. */
function shortOthers(library: readonly Choosable[], context: ChooseContext) {
  return library
    .filter(({ id }) => id !== context.last)
    .filter((routine) => fits(routine, { ...context, short: true }));
}

function fits(routine: Choosable, context: ChooseContext): boolean {
  return (
    routine.purpose === 'break' &&
    routine.short === context.short &&
    routine.minutes <= context.minutes &&
    routine.positions.every((position) => context.positions.includes(position)) &&
    !routine.avoid.some((tag) => context.body.includes(tag)) &&
    !routine.exercises.some((exercise) => context.notForMe.includes(exercise))
  );
}

/** The need of each area. */
type Needs = ReadonlyMap<BodyArea, number>;

/** Computes the needs once: many routines share the few areas. */
function needsOf(context: ChooseContext): Needs {
  const doses = context.doses.flatMap(({ seconds }) => seconds);
  return new Map(bodyAreas.map((area) => [area, needOfArea(area, doses, context)]));
}

/** Averages the need of a routine's areas, so that a full-body routine does not always win. */
function needOf({ areas }: RoutineTraits, needs: Needs): number {
  return areas.reduce((sum, area) => sum + (needs.get(area) ?? 0), 0) / areas.length;
}

/** Seconds of work for one area. */
type Dose = ChooseContext['doses'][number]['seconds'][number];

function needOfArea(area: BodyArea, doses: readonly Dose[], context: ChooseContext): number {
  return weights[area] * restOf(area, context) * needAfterDoses(area, doses);
}

/** Seconds a week beyond which gains level off (ingram-2025, fact `stretch-weekly`). */
const enoughSeconds = 600;
/** An area with a full weekly dose stays possible but loses half of its need. */
const leastNeed = 0.5;

/** Returns the share of its need that an area keeps after this week's dose, from 1 down to 0.5. */
function needAfterDoses(area: BodyArea, doses: readonly Dose[]): number {
  let had = 0;
  for (const dose of doses) if (dose.area === area) had += dose.seconds;
  return 1 - (1 - leastNeed) * Math.min(1, had / enoughSeconds);
}

/** Returns how long an area had rested at the last routine. Time passing must not change the order. */
function restOf(area: BodyArea, { recent }: ChooseContext): number {
  const since = workedAt(area, recent);
  const latest = recent.at(-1)?.at ?? 0;
  const restedMs = since === null ? longAgoMs : Math.min(latest - since, longAgoMs);
  return restedMs + leastRestMs;
}

function workedAt(area: BodyArea, recent: ChooseContext['recent']): number | null {
  return recent.findLast(({ areas }) => areas.includes(area))?.at ?? null;
}

function reasonFor(
  { areas }: RoutineTraits,
  needs: Needs,
  { recent }: ChooseContext,
): Choice['because'] {
  const [neediest] = areas.toSorted(
    (one, other) => (needs.get(other) ?? 0) - (needs.get(one) ?? 0),
  );
  const area = neediest ?? 'whole-body';
  return { area, since: workedAt(area, recent) };
}
