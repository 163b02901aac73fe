import guideWords from 'words:guide';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GuidedExercise } from '@/components/guide/guided';
import { GuideStage } from '@/components/guide/player/guide-stage';
import { type Playing, tickMs } from '@/components/guide/use-player';
import './floating-guide.css';

interface FloatingGuideProps {
  readonly playing: Playing;
  readonly exercise: GuidedExercise;
}

/** Figure, seconds and a pause button. */
function FloatingGuide({ playing, exercise }: FloatingGuideProps) {
  const { frame, paused } = playing;
  return (
    <main class="floating-guide">
      <GuideStage playing={playing} exercise={exercise} />
      <div class="floating-guide-foot">
        <p class="floating-guide-name">{exercise.name}</p>
        {frame.phase !== 'done' && (
          <button type="button" class="button primary" onClick={playing.togglePause}>
            {paused ? guideWords.resume : guideWords.pause}
          </button>
        )}
      </div>
    </main>
  );
}

/**
 * Draws the small guide into the body of a floating window. The timer of that window drives the
 * player: the browser slows the timers of a hidden page.
 */
export function useFloatingGuide(body: HTMLElement | null, props: FloatingGuideProps): void {
  const { playing } = props;
  useEffect(() => {
    if (body !== null) render(<FloatingGuide {...props} />, body);
  });
  const { refresh } = playing;
  useEffect(() => {
    const view = body?.ownerDocument.defaultView;
    if (view === null || view === undefined) return;
    const timer = view.setInterval(refresh, tickMs);
    return () => {
      view.clearInterval(timer);
      if (body !== null) render(null, body);
    };
    // `refresh` does the same in every render.
  }, [body]);
}
