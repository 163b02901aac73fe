import exerciseWords from 'words:exercises';
import guideWords from 'words:guide';
import { MovingFigure } from '@/components/figure/moving-figure';
import type { GuidedExercise } from '@/components/guide/guided';
import type { Playing } from '@/components/guide/use-player';
import type { Play } from '@/routines/figure/pose/moment-at';
import type { Frame } from '@/routines/player/playback-frame';
import './guide-stage.css';

/**
 * Shows the repetition of a counted dose, else the seconds left. Screen readers find the same in
 * words, but a timer never speaks by itself.
 */
function BigNumber({ frame: { repetition, secondsLeft } }: { readonly frame: Frame }) {
  const counts = repetition !== null && repetition.of > 1 && repetition.lengthMs < 8000;
  return (
    <>
      <span class="visually-hidden" role="timer">
        {counts
          ? guideWords.repetition({ number: repetition.number, total: repetition.of })
          : guideWords.secondsLeft({ count: secondsLeft })}
      </span>
      <span class="stage-number" aria-hidden="true">
        {counts ? repetition.number : secondsLeft}
        {counts && <small>/ {repetition.of}</small>}
      </span>
    </>
  );
}

function phaseName({ phase, repetition }: Frame, { known }: GuidedExercise): string {
  const moves = known === null ? (repetition?.of ?? 0) > 1 : known.movement.loop === 'loop';
  return phase === 'work' && moves ? guideWords.phases.move : guideWords.phases[phase];
}

function playOf(frame: Frame): Play {
  return {
    phase: frame.phase === 'ready' || frame.phase === 'work' ? frame.phase : 'rest',
    elapsedMs: frame.elapsedMs,
    lengthMs: frame.lengthMs,
    ...(frame.segment.repetitions && { repetitionMs: frame.segment.repetitions.eachMs }),
  };
}

function Picture({ playing, exercise }: StageProps) {
  const { known, picture, name } = exercise;
  if (known === null) {
    return picture === null ? (
      <div class="stage-blank" aria-hidden="true" />
    ) : (
      <img class="stage-picture" src={picture} alt={name} />
    );
  }
  // An alternating movement draws both sides; only a side that is held is mirrored.
  const { startCaption: start, endCaption: end } = exerciseWords[known.exercise.id];
  const side = known.exercise.sides === 'left-right' ? playing.frame.side : null;
  return (
    <MovingFigure
      movement={known.movement}
      {...(side !== null && { side })}
      playing={!playing.paused}
      play={() => playOf(playing.frameNow())}
      title={name}
      captions={{ start, end }}
    />
  );
}

interface StageProps {
  readonly playing: Playing;
  readonly exercise: GuidedExercise;
}

/** The figure of the current exercise with the side, the phase and the time. */
export function GuideStage({ playing, exercise }: StageProps) {
  const { frame } = playing;
  const phase = phaseName(frame, exercise);
  return (
    <div class="stage">
      <div class="stage-head">
        <span class={frame.phase === 'switch' ? 'pill switching' : 'pill'}>
          <span class="pill-phase">{phase}</span>
          {frame.side !== null && (
            <>
              {' '}
              <span class="pill-side">{guideWords.sides[frame.side]}</span>
            </>
          )}
        </span>
        <BigNumber frame={frame} />
      </div>
      <Picture playing={playing} exercise={exercise} />
    </div>
  );
}
