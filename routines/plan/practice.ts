import * as v from 'valibot';
import { bodyAreas, cautionTags } from '@/routines/library/exercise';

/** A name of an exercise, a routine or a session, from the library or a person's own. */
export const shortId = v.pipe(
  v.string(),
  v.check(({ length }) => length > 0 && length <= 64, 'This must have 1 to 64 characters.'),
);

/** Epoch ms, or a duration or count in the same range. */
const time = v.pipe(
  v.number(),
  v.check((value) => value >= 0 && value < 1e13, 'This must be a time.'),
);

/** How a routine felt; after `worse` the guide shows when to stop. */
export const feedbackAnswer = v.picklist(['better', 'same', 'worse']);
/** How a routine felt. */
export type Feedback = v.InferOutput<typeof feedbackAnswer>;

/** How hard an exercise is done: its words say what is easier and what is harder. */
export const level = v.picklist(['easier', 'usual', 'harder']);
/** How hard an exercise is done. */
export type Level = v.InferOutput<typeof level>;

/** Where a routine was left, so that it can go on there. Lengths in ms. */
export const resumePosition = v.object({
  routine: shortId,
  session: shortId,
  /** Which exercise of the routine, from 0, and how far into it. */
  stepIndex: time,
  intoStepMs: time,
  playedMs: time,
  at: time,
});
/** Where a routine was left. */
export type ResumePosition = v.InferOutput<typeof resumePosition>;

/** What a person's body asks for, and what was practised: the base for choosing and adapting. */
export const practiceSchema = v.object({
  version: v.literal(1),
  /** Reasons for care that apply to this person. */
  body: v.array(v.picklist(cautionTags)),
  /** Exercises that the person does not want to see. */
  notForMe: v.array(shortId),
  /** Exercises done easier or harder than usual. */
  levels: v.array(v.object({ exercise: shortId, level: v.picklist(['easier', 'harder']) })),
  /** Routines that counted as a break, oldest first; `turn` is the stretch clock's after it. */
  recent: v.array(
    v.object({ routine: shortId, areas: v.array(v.picklist(bodyAreas)), at: time, turn: time }),
  ),
  /** Answers to "How did that feel?", oldest first. */
  felt: v.array(v.object({ routine: shortId, felt: feedbackAnswer, at: time })),
  place: v.nullable(resumePosition),
  /** Seconds worked for each area by each playing of the last week, for each side; oldest first. */
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
  /** What the next stretch will be, and why; null when nothing fits. Written by the worker. */
  next: v.nullable(
    v.object({
      routine: shortId,
      because: v.object({ area: v.picklist(bodyAreas), since: v.nullable(time) }),
    }),
  ),
});

/** What a person's body asks for, and what was practised; see `practiceSchema`. */
export type PracticeState = v.InferOutput<typeof practiceSchema>;

/** Someone who has told nothing and done nothing yet. */
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
