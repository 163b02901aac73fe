import { MovingFigure } from '@/components/moving-figure';
import type { Playing } from '@/components/use-player';
import { exerciseWords } from '@/locales/en/exercises';
import { guideWords } from '@/locales/en/guide';
import type { Exercise, ExerciseId } from '@/routines/exercise';
import type { Frame, Phase } from '@/routines/frame-at';

/** A dose that is counted shows its count; everything else shows the seconds left. */
function bigNumber({ repetition, secondsLeft }: Frame): string {
  return repetition !== null && repetition.of > 1 && repetition.lengthMs < 8000
    ? guideWords.repetition(repetition.number, repetition.of)
    : String(secondsLeft);
}

function phaseName(phase: Phase, exercise: Exercise): string {
  const moves = exercise.movement.loop === 'loop';
  return phase === 'work' && moves ? guideWords.phases.move : guideWords.phases[phase];
}

/** The figure at the moment of the routine, with its side, its phase and the time. */
export function GuideStage(props: {
  readonly playing: Playing;
  readonly exercises: Readonly<Record<ExerciseId, Exercise>>;
}) {
  const { playing, exercises } = props;
  const { frame } = playing;
  const exercise = exercises[frame.segment.exercise];
  const words = exerciseWords[exercise.id];
  // What alternates is drawn with both sides in one movement; only a held side is mirrored.
  const side = exercise.sides === 'left-right' ? frame.side : null;
  const play = () => {
    const now = playing.frameNow();
    return {
      phase: now.phase === 'ready' || now.phase === 'work' ? now.phase : ('rest' as const),
      elapsedMs: now.elapsedMs,
      lengthMs: now.lengthMs,
      ...(now.segment.repetitions && { repetitionMs: now.segment.repetitions.eachMs }),
    };
  };
  return (
    <div class="stage">
      <div class="stage-head">
        <span class={frame.phase === 'switch' ? 'pill switching' : 'pill'}>
          {frame.side === null
            ? phaseName(frame.phase, exercise)
            : `${phaseName(frame.phase, exercise)} · ${guideWords.sides[frame.side].toLowerCase()}`}
        </span>
        <span class="stage-number" aria-hidden="true">
          {bigNumber(frame)}
        </span>
      </div>
      <MovingFigure
        movement={exercise.movement}
        {...(side !== null && { side })}
        playing={!playing.paused}
        play={play}
        title={words.name}
        captions={{ start: words.startCaption, end: words.endCaption }}
      />
    </div>
  );
}
