import { useEffect, useRef, useState } from 'preact/hooks';
import type { Guided } from '@/components/guided';
import { Today } from '@/components/today';
import { guideWords } from '@/locales/en/guide';
import { safetyWords } from '@/locales/en/safety';
import type { Plan } from '@/routines/plan';
import type { Felt, Practice } from '@/routines/practice';
import type { PracticeChange } from '@/routines/practise';

interface DoneProps {
  readonly guided: Guided;
  /** What was done in the end, after every change. */
  readonly plan: Plan;
  readonly practice: Practice;
  readonly counts: boolean;
  readonly breaksToday: number;
  readonly goal: number;
  readonly onPractise: (change: PracticeChange) => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
  readonly onSafety: () => void;
}

/** After "worse": when to stop, and the exercises of the routine to hide. */
function Worse({ guided, plan, practice, onPractise, onSafety }: DoneProps) {
  const done = [...new Set(plan.steps.map(({ exercise }) => exercise))];
  return (
    <div class="felt-worse">
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
      <div class="controls">
        {done.map((exercise) => {
          const { name } = guided.exerciseOf(exercise);
          const hidden = practice.notForMe.includes(exercise);
          return (
            <button
              key={exercise}
              type="button"
              class="button small"
              aria-pressed={hidden}
              onClick={() => onPractise({ kind: 'set-not-for-me', exercise, hidden: !hidden })}
            >
              {hidden ? guideWords.isHidden(name) : guideWords.hide(name)}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** The one question at the end. It can be left unanswered, and changed. */
function HowItFelt(props: DoneProps) {
  const [felt, setFelt] = useState<Felt | null>(null);
  const answer = (answered: Felt) => {
    setFelt(answered);
    props.onPractise({ kind: 'say-felt', routine: props.guided.plan.routine, felt: answered });
  };
  return (
    <div class="felt">
      <h3 id="felt-question">{guideWords.feltQuestion}</h3>
      <div class="felt-answers" role="group" aria-labelledby="felt-question">
        {(['better', 'same', 'worse'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={felt === one}
            onClick={() => answer(one)}
          >
            {guideWords.felt[one]}
          </button>
        ))}
      </div>
      <div role="status">
        {felt !== null && felt !== 'worse' && <p class="cue">{guideWords.feltThanks}</p>}
        {felt === 'worse' && <Worse {...props} />}
      </div>
    </div>
  );
}

/** The end of a routine: whether it counted, what the day came to, and the way back to work. */
export function GuideDone(props: DoneProps) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section class="done">
      <svg class="tick" viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="32" />
        <path d="M20 33.5L28.5 42L45 24.5" />
      </svg>
      <h2>{guideWords.doneTitle}</h2>
      <p>{props.counts ? guideWords.doneCounted : guideWords.doneNotCounted}</p>
      <Today breaks={props.breaksToday} naturalBreaks={0} goal={props.goal} />
      <HowItFelt {...props} />
      <p class="cue">{guideWords.doneNext}</p>
      <div class="controls">
        <button ref={close} type="button" class="button primary" onClick={props.onClose}>
          {guideWords.close}
        </button>
        <button type="button" class="button" onClick={props.onAgain}>
          {guideWords.again}
        </button>
      </div>
    </section>
  );
}
