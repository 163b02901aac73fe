import guideWords from 'words:guide';
import safetyWords from 'words:safety';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Guided } from '@/components/guide/guided';
import { GoalDots } from '@/components/ui/goal-dots';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Plan } from '@/routines/plan/plan';
import type { Feedback, PracticeState } from '@/routines/plan/practice';
import './guide-done.css';

interface DoneProps {
  readonly guided: Guided;
  /** The plan after every change. */
  readonly plan: Plan;
  readonly practice: PracticeState;
  readonly counts: boolean;
  readonly breaksToday: number;
  readonly goal: number;
  readonly onRequest: (change: PracticeChange) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  readonly onSafety: () => void;
}

/** After "worse": when to stop, and which exercises to hide. */
function WorseFeedback({ guided, plan, practice, onRequest, onSafety }: DoneProps) {
  const done = [...new Set(plan.steps.map(({ exercise }) => exercise))];
  return (
    <div class="feedback-worse">
      <p>{guideWords.feltWorse}</p>
      <ul class="bulleted">
        {safetyWords.stopRules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <button type="button" class="button small" onClick={onSafety}>
        {guideWords.allSafety}
      </button>
      <p>{guideWords.feltHide}</p>
      <ul class="feedback-hide">
        {done.map((exercise) => {
          const { name } = guided.exerciseOf(exercise);
          const hidden = practice.notForMe.includes(exercise);
          return (
            <li key={exercise}>
              <button
                type="button"
                class="button small"
                aria-pressed={hidden}
                onClick={() => onRequest({ kind: 'set-not-for-me', exercise, hidden: !hidden })}
              >
                {hidden ? guideWords.isHidden({ name }) : guideWords.hide({ name })}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Asks how it felt. The answer is optional and can be changed. */
function FeedbackQuestion(
  props: DoneProps & {
    readonly feedback: Feedback | null;
    readonly onAnswer: (feedback: Feedback) => void;
  },
) {
  const { feedback } = props;
  return (
    <div class="feedback">
      <h3 id="feedback-question">{guideWords.feltQuestion}</h3>
      <div class="feedback-answers" role="group" aria-labelledby="feedback-question">
        {(['better', 'same', 'worse'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={feedback === one}
            onClick={() => props.onAnswer(one)}
          >
            {guideWords.felt[one]}
          </button>
        ))}
      </div>
      <div role="status">
        {feedback !== null && feedback !== 'worse' && <p class="cue">{guideWords.feltThanks}</p>}
        {feedback === 'worse' && <WorseFeedback {...props} />}
      </div>
    </div>
  );
}

function titleOf(worse: boolean, counts: boolean): string {
  if (worse) return guideWords.worseTitle;
  return counts ? guideWords.doneTitle : guideWords.stoppedTitle;
}

/**
 * The end of a routine: whether it counted, and the breaks of today. After "worse" it neither
 * praises nor offers the routine again.
 */
export function GuideDone(props: DoneProps) {
  const close = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => close.current?.focus(), []);
  const [feedback, setFeedback] = useState<Feedback | null>(null);
  const answer = (answered: Feedback) => {
    setFeedback(answered);
    props.onRequest({ kind: 'say-felt', routine: props.guided.plan.routine, felt: answered });
  };
  const worse = feedback === 'worse';
  return (
    <section class={worse ? 'done is-worse' : 'done'}>
      {!worse && (
        <svg class="tick" viewBox="0 0 64 64" aria-hidden="true">
          <circle cx="32" cy="32" r="32" />
          <path d="M20 33.5L28.5 42L45 24.5" />
        </svg>
      )}
      <h2>{titleOf(worse, props.counts)}</h2>
      {!props.counts && <p>{guideWords.doneNotCounted}</p>}
      {props.counts && worse && <p>{guideWords.doneCounted}</p>}
      {!worse && <GoalDots breaks={props.breaksToday} naturalBreaks={0} goal={props.goal} />}
      <FeedbackQuestion {...props} feedback={feedback} onAnswer={answer} />
      {!worse && <p class="cue">{guideWords.doneNext}</p>}
      <div class="controls">
        <button ref={close} type="button" class="button primary" onClick={props.onClose}>
          {guideWords.close}
        </button>
        {!worse && (
          <button type="button" class="button" onClick={props.onAgain}>
            {guideWords.startAgain}
          </button>
        )}
      </div>
    </section>
  );
}
