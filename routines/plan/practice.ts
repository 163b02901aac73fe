import * as v from 'valibot';
import { bodyAreas, cautionTags } from '@/routines/library/exercise';
import { numberBetween, oneOf, shortName } from '@/values/schema-parts';

/** Epoch ms, or a duration or count in the same range. */
const time = numberBetween(0, 9_999_999_999_999);

/** How a routine felt. After `worse` the guide shows the safety advice. */
export const feedbackAnswer = oneOf(['better', 'same', 'worse']);
/** How a routine felt. */
export type Feedback = v.InferOutput<typeof feedbackAnswer>;

/** How hard an exercise is done. The exercise's words describe the easier and harder variant. */
export const level = oneOf(['easier', 'usual', 'harder']);
/** How hard an exercise is done. */
export type Level = v.InferOutput<typeof level>;

/** Where a routine was left, so that it can resume there. Durations in ms. */
export const resumePosition = v.object({
  routine: shortName,
  session: shortName,
  /** The index of the exercise, from 0, and the time into it. */
  stepIndex: time,
  intoStepMs: time,
  playedMs: time,
  at: time,
});
/** Where a routine was left. */
export type ResumePosition = v.InferOutput<typeof resumePosition>;

/** A person's cautions, preferences and past routines: the input for choosing and adapting. */
export const practiceSchema = v.object({
  version: v.literal(1),
  /** Cautions that apply to this person. */
  body: v.array(oneOf(cautionTags)),
  /** Exercises that the person has hidden. */
  notForMe: v.array(shortName),
  /** Exercises done easier or harder than usual. */
  levels: v.array(v.object({ exercise: shortName, level: oneOf(['easier', 'harder']) })),
  /** Routines that counted as a break, oldest first. `turn` is the stretch clock's turn after it. */
  recent: v.array(
    v.object({ routine: shortName, areas: v.array(oneOf(bodyAreas)), at: time, turn: time }),
  ),
  /** Answers to "How did that feel?", oldest first. */
  felt: v.array(v.object({ routine: shortName, felt: feedbackAnswer, at: time })),
  place: v.nullable(resumePosition),
  /** Seconds per side for each area and session of the last week, oldest first. */
  doses: v.optional(
    v.array(
      v.object({
        id: shortName,
        at: time,
        seconds: v.array(v.object({ area: oneOf(bodyAreas), seconds: time })),
      }),
    ),
    [],
  ),
  /** The next stretch and its reason, or null when nothing fits. Only the worker writes it. */
  next: v.nullable(
    v.object({
      routine: shortName,
      because: v.object({ area: oneOf(bodyAreas), since: v.nullable(time) }),
    }),
  ),
});

/** A person's cautions, preferences and past routines; see `practiceSchema`. */
export type PracticeState = v.InferOutput<typeof practiceSchema>;
