import guideWords from 'words:guide';
import type { Playing } from '@/components/guide/use-player';
import './guide-controls.css';

/** Names the first button: a guide that opened automatically has not started. */
function playWords({ paused, placeNow }: Playing): string {
  if (!paused) return guideWords.pause;
  return placeNow().playedMs === 0 ? guideWords.start : guideWords.resume;
}

/** The buttons to pause, go back, repeat and go on. */
export function GuideControls({ playing }: { readonly playing: Playing }) {
  return (
    <div class="controls guide-controls">
      <button type="button" class="button primary" onClick={playing.togglePause}>
        {playWords(playing)}
      </button>
      <button type="button" class="button" onClick={playing.back}>
        <span aria-hidden="true" class="arrow">
          ‹
        </span>
        {guideWords.back}
      </button>
      <button type="button" class="button" onClick={playing.repeat}>
        {guideWords.repeat}
      </button>
      <button type="button" class="button" onClick={playing.next}>
        {guideWords.next}
        <span aria-hidden="true" class="arrow">
          ›
        </span>
      </button>
    </div>
  );
}
