import type { BodyArea, CautionTag } from '@/routines/library/exercise';
import type { Position } from '@/routines/library/exercise-lists';
import type { RoutineId, RoutineSummary, RoutineTraits } from '@/routines/library/routine';
import type { PracticeState } from '@/routines/plan/practice';
import { dayMs, minuteMs } from '@/values/duration';

/** What the person and the moment allow. */
export interface ChooseContext {
  /** The longest routine that fits, in minutes. */
  readonly minutes: number;
  /** Where they can stretch. */
  readonly positions: readonly Position[];
  /** Only a 30-second version will do. */
  readonly short: boolean;
  /** Reasons for care that apply, and exercises they do not want. */
  readonly body: readonly CautionTag[];
  readonly notForMe: readonly string[];
  /** What counted before, oldest first. */
  readonly recent: readonly Pick<PracticeState['recent'][number], 'routine' | 'areas' | 'at'>[];
  /** What was worked in the last week. */
  readonly doses: PracticeState['doses'];
  /** The routine begun last, which is never offered again at once. */
  readonly last: string | null;
  /** How many offers were passed over since a routine was done. */
  readonly passed: number;
}

/** What is known of a routine when one is chosen. */
type Choosable = RoutineSummary & RoutineTraits;

/** A routine, and what spoke for it: the area that was not worked since then (null: not yet). */
export interface Choice {
  readonly routine: RoutineId;
  readonly because: { readonly area: BodyArea; readonly since: number | null };
}

/**
 * How much an area asks to be worked. The article singles out hip flexors and hamstrings, and names
 * low back, core and glutes beside them.
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

/** Longer ago than this, in ms, makes no difference: two weeks. */
const longAgoMs = 14 * dayMs;
/** What was just worked has rested for one interval by the next offer, in ms. */
const leastRestMs = 45 * minuteMs;
/** So many of the best take turns while offers are passed over. */
const takingTurns = 3;

/**
 * The routine for a due stretch: of what fits, the one whose areas have waited longest for their
 * weight, and never the one from last time. The same inputs always give the same one, whatever the
 * time. Null when nothing else fits.
 */
export function choose(library: readonly Choosable[], context: ChooseContext): Choice | null {
  const fresh = library.filter(({ id }) => id !== context.last).filter((one) => fits(one, context));
  const others = fresh.length > 0 ? fresh : shortOthers(library, context);
  const ranked = others
    .map((routine) => ({ routine, need: needOf(routine, context) }))
    .toSorted((one, other) => other.need - one.need || other.routine.minutes - one.routine.minutes);
  const chosen = ranked[context.passed % Math.min(takingTurns, ranked.length)]?.routine;
  return chosen === undefined ? null : { routine: chosen.id, because: reasonFor(chosen, context) };
}

/** Instead of the same one again, a short one for another area. */
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

/** The mean need of a routine's areas, so that one for everything does not always win. */
function needOf({ areas }: RoutineTraits, context: ChooseContext): number {
  const needs = areas.map((area) => needOfArea(area, context));
  return needs.reduce((sum, need) => sum + need, 0) / needs.length;
}

function needOfArea(area: BodyArea, context: ChooseContext): number {
  return weights[area] * restOf(area, context) * appetiteOf(area, context);
}

/** Where gains level off, in seconds a week (fact `stretch-weekly`: ingram-2025). */
const enoughSeconds = 600;
/** An area that had enough is not forbidden, it only gives way. */
const leastAppetite = 0.5;

/** How much of its need an area has left after what it had this week, from 1 down to a half. */
function appetiteOf(area: BodyArea, { doses }: ChooseContext): number {
  const had = doses
    .flatMap(({ seconds }) => seconds)
    .filter((dose) => dose.area === area)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  return 1 - (1 - leastAppetite) * Math.min(1, had / enoughSeconds);
}

/** How long an area has rested by the time of the last routine; time passing changes no order. */
function restOf(area: BodyArea, { recent }: ChooseContext): number {
  const since = workedAt(area, recent);
  const latest = recent.at(-1)?.at ?? 0;
  const restedMs = since === null ? longAgoMs : Math.min(latest - since, longAgoMs);
  return restedMs + leastRestMs;
}

function workedAt(area: BodyArea, recent: ChooseContext['recent']): number | null {
  return recent.findLast(({ areas }) => areas.includes(area))?.at ?? null;
}

function reasonFor({ areas }: RoutineTraits, context: ChooseContext): Choice['because'] {
  const [neediest] = areas.toSorted(
    (one, other) => needOfArea(other, context) - needOfArea(one, context),
  );
  const area = neediest ?? 'whole-body';
  return { area, since: workedAt(area, context.recent) };
}
