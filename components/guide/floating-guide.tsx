import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { GuidedExercise } from '@/components/guide/guided';
import { GuideStage } from '@/components/guide/player/guide-stage';
import type { Playing } from '@/components/guide/use-player';
import { guideWords } from '@/locales/en/guide';
import './floating-guide.css';

const beatMs = 250;

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
  const { beat } = playing;
  useEffect(() => {
    const view = body?.ownerDocument.defaultView;
    if (view === null || view === undefined) return;
    const beats = view.setInterval(beat, beatMs);
    return () => {
      view.clearInterval(beats);
      if (body !== null) render(null, body);
    };
    // `beat` does the same in every render.
  }, [body]);
}
