import exerciseWords from 'words:exercises';
import guideWords from 'words:guide';
import { MovingFigure } from '@/components/figure/moving-figure';
import { GuideFoot } from '@/components/guide/guide-foot';
import type { Intent } from '@/reminders/event';
import { walkBreak } from '@/routines/movements/walk-break';
import './player/guide-stage.css';
import './posture-guide.css';

const words = guideWords.walk;

/** Suggests a walk if no routine fits the person and the place. */
export function WalkGuide(props: {
  readonly now: () => number;
  readonly onRequest: (intent: Intent) => void;
  readonly onClose: () => void;
  readonly onSettings: () => void;
  readonly onSafety: () => void;
}) {
  const { now, onRequest, onClose } = props;
  const { startCaption: start, endCaption: end } = exerciseWords['walk-break'];
  return (
    <>
      <main class="posture">
        <h1>{words.title}</h1>
        <div class="stage">
          <MovingFigure
            movement={walkBreak}
            playing
            play={() => ({ phase: 'work', elapsedMs: now(), lengthMs: Number.POSITIVE_INFINITY })}
            title={exerciseWords['walk-break'].name}
            captions={{ start, end }}
          />
        </div>
        <p class="posture-action">{words.detail}</p>
        <div class="controls">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              onRequest({ kind: 'i-moved' });
              onClose();
            }}
          >
            {words.moved}
          </button>
          <button type="button" class="button" onClick={props.onSettings}>
            {words.settings}
          </button>
        </div>
      </main>
      <GuideFoot onSafety={props.onSafety} />
    </>
  );
}
