import guideWords from 'words:guide';
import type { Guided } from '@/components/guide/guided';
import type { Playing } from '@/components/guide/use-player';
import type { PracticeChange } from '@/routines/plan/change-practice';
import { type Limits, type PlanStep, stepOf, substituteFor } from '@/routines/plan/plan';
import type { Level, PracticeState } from '@/routines/plan/practice';
import { workSeconds } from '@/routines/player/timeline';
import './guide-changes.css';

/** A change just made: what to say, and how to undo it. */
export interface Changed {
  readonly sentence: string;
  readonly undo: () => void;
}

interface ChangesProps {
  readonly guided: Guided;
  readonly playing: Playing;
  readonly practice: PracticeState;
  readonly onRequest: (change: PracticeChange) => void;
  readonly onChanged: (changed: Changed) => void;
}

/** Returns the replacement for the current step if its exercise is hidden; null for none. */
function replacementFor(step: PlanStep, { guided, playing }: ChangesProps, limits: Limits) {
  const { known } = guided.exerciseOf(step.exercise);
  if (known === null) return null;
  const taken = new Set(playing.plan.steps.map(({ exercise }) => exercise));
  const instead = substituteFor(known.exercise, guided.library, limits, taken);
  const seconds = workSeconds(step.dose) * (step.sides === 'left-right' ? 2 : 1);
  return instead && stepOf(instead, step.prepareSeconds, seconds);
}

function hide(step: PlanStep, props: ChangesProps): void {
  const { guided, playing, practice, onRequest, onChanged } = props;
  const { exercise } = step;
  const limits = { body: practice.body, notForMe: [...practice.notForMe, exercise] };
  const instead = replacementFor(step, props, limits);
  const { name } = guided.exerciseOf(exercise);
  onRequest({ kind: 'set-not-for-me', exercise, hidden: true });
  // A routine keeps its only exercise.
  const isAlone = instead === null && playing.plan.steps.length === 1;
  if (!isAlone) playing.replace(instead);
  const undo = () => {
    onRequest({ kind: 'set-not-for-me', exercise, hidden: false });
    if (!isAlone) playing.undo();
  };
  onChanged({
    sentence: isAlone
      ? guideWords.hiddenAlone({ name })
      : instead === null
        ? guideWords.hidden({ name })
        : guideWords.hiddenInstead({
            name,
            other: guided.exerciseOf(instead.exercise).name,
          }),
    undo,
  });
}

/** Skips an exercise of an own routine this time; the routine itself keeps it. */
function leaveOut(step: PlanStep, { guided, playing, onChanged }: ChangesProps): void {
  const { name } = guided.exerciseOf(step.exercise);
  playing.replace(null);
  onChanged({ sentence: guideWords.skipped({ name }), undo: playing.undo });
}

/** Changes the current exercise: shorter, easier, harder, hidden or skipped. */
export function GuideChanges(props: ChangesProps) {
  const { guided, playing, practice, onRequest, onChanged } = props;
  const step = playing.plan.steps[playing.frame.segment.stepIndex];
  if (step === undefined) return null;
  const { exercise: id } = step;
  const present = practice.levels.find(({ exercise }) => exercise === id)?.level ?? 'usual';
  const toggle = (level: Exclude<Level, 'usual'>) =>
    onRequest({ kind: 'set-level', exercise: id, level: present === level ? 'usual' : level });
  const isKnown = guided.exerciseOf(id).known !== null;
  return (
    <div class="changes" role="group" aria-label={guideWords.change}>
      <button
        type="button"
        class="button small"
        onClick={() => {
          playing.shorten();
          onChanged({ sentence: guideWords.shortened, undo: playing.undo });
        }}
      >
        {guideWords.shorter}
      </button>
      {isKnown &&
        (['easier', 'harder'] as const).map((level) => (
          <button
            key={level}
            type="button"
            class="button small"
            aria-pressed={present === level}
            onClick={() => toggle(level)}
          >
            {guideWords[level]}
          </button>
        ))}
      {!guided.isOwn && (
        <button type="button" class="button small" onClick={() => hide(step, props)}>
          {guideWords.hideExercise}
        </button>
      )}
      {guided.isOwn && playing.plan.steps.length > 1 && (
        <button type="button" class="button small" onClick={() => leaveOut(step, props)}>
          {guideWords.skipExercise}
        </button>
      )}
    </div>
  );
}
