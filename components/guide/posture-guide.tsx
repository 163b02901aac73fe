import guideWords from 'words:guide';
import postureCheckWords from 'words:posture-checks';
import { useEffect, useState } from 'preact/hooks';
import { MovingFigure } from '@/components/figure/moving-figure';
import { GuideFoot } from '@/components/guide/guide-foot';
import { tickMs } from '@/components/guide/use-player';
import { Ring } from '@/components/ui/ring';
import type { Intent } from '@/reminders/event';
import type { PostureCheck } from '@/routines/library/posture-checks';
import { sittingAtEase } from '@/routines/movements/sitting-at-ease';
import './player/guide-stage.css';
import './posture-guide.css';

interface PostureCheckWords {
  readonly prompt: string;
  readonly action: string;
  readonly note?: string;
}

/** One breath of the figure, in ms. */
const breathMs = sittingAtEase.periodMs;

/** A posture check: a question, what to do, and a countdown. */
export function PostureGuide(props: {
  readonly check: PostureCheck;
  readonly now: () => number;
  readonly onRequest: (intent: Intent) => void;
  readonly onClose: () => void;
  readonly onSafety: () => void;
}) {
  const { check, now } = props;
  const words: PostureCheckWords = postureCheckWords[check.id];
  const [startedAt] = useState(now);
  const [at, setAt] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), tickMs);
    return () => clearInterval(timer);
  }, [now]);
  const passed = Math.min(check.seconds, Math.max(0, (at - startedAt) / 1000));
  const left = Math.ceil(check.seconds - passed);
  const { onRequest } = props;
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) onRequest({ kind: 'done', reminder: 'posture' });
  }, [isOver, onRequest]);
  return (
    <>
      <header class="guide-head">
        <h1>{guideWords.posture.title}</h1>
      </header>
      <main class="posture">
        <div class="stage">
          <div class="stage-head">
            <Ring full={passed / check.seconds} label={guideWords.secondsLeft({ count: left })}>
              <text class="ring-text" x="40" y="48" text-anchor="middle">
                {left}
              </text>
            </Ring>
          </div>
          <MovingFigure
            movement={sittingAtEase}
            playing
            play={() => ({ phase: 'work', elapsedMs: now() - startedAt, lengthMs: breathMs })}
            title={guideWords.posture.picture}
            captions={guideWords.posture.captions}
          />
        </div>
        <h2>{words.prompt}</h2>
        <p class="posture-action">{words.action}</p>
        {words.note !== undefined && <p class="cue">{words.note}</p>}
        <p class="visually-hidden" role="status">
          {isOver && guideWords.posture.over}
        </p>
        <div class="controls">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              if (!isOver) onRequest({ kind: 'done', reminder: 'posture' });
              props.onClose();
            }}
          >
            {guideWords.posture.done}
          </button>
        </div>
      </main>
      <GuideFoot onSafety={props.onSafety} />
    </>
  );
}
