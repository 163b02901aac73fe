import * as v from 'valibot';
import { bodyAreas, cautionTags } from '@/routines/library/exercise';

/** The id of an exercise, a routine or a session, from the library or a person's own. */
export const shortId = v.pipe(
  v.string(),
  v.check(({ length }) => length > 0 && length <= 64, 'This must have 1 to 64 characters.'),
);

/** Epoch ms, or a duration or count in the same range. */
const time = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value < 1e13, 'This must be a time.'),
);

/** How a routine felt. After `worse` the guide shows the safety advice. */
export const feedbackAnswer = v.picklist(['better', 'same', 'worse']);
/** How a routine felt. */
export type Feedback = v.InferOutput<typeof feedbackAnswer>;

/** How hard an exercise is done. The exercise's words describe the easier and harder variant. */
export const level = v.picklist(['easier', 'usual', 'harder']);
/** How hard an exercise is done. */
export type Level = v.InferOutput<typeof level>;

/** Where a routine was left, so that it can resume there. Durations in ms. */
export const resumePosition = v.object({
  routine: shortId,
  session: shortId,
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
  body: v.array(v.picklist(cautionTags)),
  /** Exercises that the person has hidden. */
  notForMe: v.array(shortId),
  /** Exercises done easier or harder than usual. */
  levels: v.array(v.object({ exercise: shortId, level: v.picklist(['easier', 'harder']) })),
  /** Routines that counted as a break, oldest first. `turn` is the stretch clock's turn after it. */
  recent: v.array(
    v.object({ routine: shortId, areas: v.array(v.picklist(bodyAreas)), at: time, turn: time }),
  ),
  /** Answers to "How did that feel?", oldest first. */
  felt: v.array(v.object({ routine: shortId, felt: feedbackAnswer, at: time })),
  place: v.nullable(resumePosition),
  /** Seconds per side for each area and session of the last week, oldest first. */
  doses: v.optional(
    v.array(
      v.object({
        id: shortId,
        at: time,
        seconds: v.array(v.object({ area: v.picklist(bodyAreas), seconds: time })),
      }),
    ),
    [],
  ),
  /** The next stretch and its reason, or null when nothing fits. Only the worker writes it. */
  next: v.nullable(
    v.object({
      routine: shortId,
      because: v.object({ area: v.picklist(bodyAreas), since: v.nullable(time) }),
    }),
  ),
});

/** A person's cautions, preferences and past routines; see `practiceSchema`. */
export type PracticeState = v.InferOutput<typeof practiceSchema>;

/** The state of someone who has entered and done nothing yet. */
export const freshPractice: PracticeState = {
  version: 1,
  body: [],
  notForMe: [],
  levels: [],
  recent: [],
  felt: [],
  place: null,
  doses: [],
  next: { routine: 'hips-and-hamstrings-3min', because: { area: 'hip-flexor', since: null } },
};
