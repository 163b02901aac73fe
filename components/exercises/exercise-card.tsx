import bodyAreaWords from 'words:body-areas';
import exerciseWords from 'words:exercises';
import exercisesPageWords from 'words:exercises-page';
import { useState } from 'preact/hooks';
import { usualSeconds } from '@/components/exercises/exercise-filter';
import { MovingFigure } from '@/components/figure/moving-figure';
import { StillFigure } from '@/components/figure/still-figure';
import { clockLength } from '@/locales/formats';
import type { Movement } from '@/routines/figure/pose/movement';
import type { Exercise } from '@/routines/library/exercise';
import './exercise-card.css';

/** Shows a hold as a loop: in, a short stay, and back. In ms. */
const shownMs = 8000;

/** The figure of an exercise. It moves while the card has the pointer or the focus. */
export function ExercisePicture(props: {
  readonly movement: Movement;
  readonly exercise: Exercise;
  readonly moving: boolean;
  readonly now: () => number;
}) {
  const { movement, exercise, moving, now } = props;
  const [startedAt] = useState(now);
  if (!moving) return <StillFigure movement={movement} />;
  const words = exerciseWords[exercise.id];
  const play = () => {
    const elapsedMs = now() - startedAt;
    return movement.loop === 'hold'
      ? { phase: 'work' as const, elapsedMs: elapsedMs % shownMs, lengthMs: shownMs }
      : { phase: 'work' as const, elapsedMs, lengthMs: Number.POSITIVE_INFINITY };
  };
  return (
    <MovingFigure
      movement={movement}
      playing
      play={play}
      title={words.name}
      captions={{ start: words.startCaption, end: words.endCaption }}
    />
  );
}

/** An exercise as a card: figure, name, body area, position and length. */
export function ExerciseCard(props: {
  readonly exercise: Exercise;
  readonly movement: Movement;
  /** Why it is left out, or how it is adapted, for this person; null if neither. */
  readonly remark: string | null;
  readonly muted: boolean;
  readonly now: () => number;
  readonly onOpen: () => void;
}) {
  const { exercise, movement, remark, muted, now, onOpen } = props;
  const [moving, setMoving] = useState(false);
  const { name } = exerciseWords[exercise.id];
  return (
    <li class={muted ? 'exercise-card muted' : 'exercise-card'}>
      <button
        type="button"
        onClick={onOpen}
        onPointerEnter={() => setMoving(true)}
        onPointerLeave={() => setMoving(false)}
        onFocus={() => setMoving(true)}
        onBlur={() => setMoving(false)}
      >
        <span class="exercise-figure" aria-hidden="true">
          <ExercisePicture
            key={String(moving)}
            movement={movement}
            exercise={exercise}
            moving={moving}
            now={now}
          />
        </span>
        <span class="exercise-name">{name}</span>
        <span class="exercise-facts">
          <span>
            {bodyAreaWords[exercise.area]} ·{' '}
            <span class="exercise-position">{exercisesPageWords.positions[exercise.position]}</span>
          </span>{' '}
          <span>{clockLength(usualSeconds(exercise))}</span>
        </span>
        {remark !== null && <span class="exercise-remark">{remark}</span>}
      </button>
    </li>
  );
}
