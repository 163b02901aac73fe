import { useEffect } from 'preact/hooks';
import type { Playing } from '@/components/use-player';

/** Space, arrows and Escape, unless a control that has its own use for the key has the focus. */
export function useGuideKeys({ togglePause, next, back, paused, frame }: Playing): void {
  const done = frame.phase === 'done';
  useEffect(() => {
    if (done) return;
    const press = (event: KeyboardEvent) => {
      const inControl =
        event.target instanceof Element &&
        event.target.closest('button, a, summary, input') !== null;
      const inSlider = event.target instanceof Element && event.target.closest('input') !== null;
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === ' ' && !inControl) togglePause();
      else if (event.key === 'ArrowRight' && !inSlider) next();
      else if (event.key === 'ArrowLeft' && !inSlider) back();
      else if (event.key === 'Escape' && !paused) togglePause();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
