import { useLayoutEffect } from 'preact/hooks';
import type { Playing } from '@/components/guide/use-player';

/** A window that receives keyboard events: the page's or the floating one. */
type KeyTarget = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Handles Space, arrows and Escape in the page and in the floating window, unless the focused control
 * uses the key itself. A button loses the focus after a pointer click, so that Space still pauses.
 */
export function useGuideKeys(playing: Playing, floating: HTMLElement | null): void {
  const { togglePause, next, back, paused, frame } = playing;
  const done = frame.phase === 'done';
  // A layout effect, so that a second key within one frame acts on the state that is shown.
  useLayoutEffect(() => {
    if (done) return;
    const press = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      const on = closest(event, 'button, a, summary, input') !== null;
      const inField = closest(event, 'input') !== null;
      const ahead = isRightToLeft() ? 'ArrowLeft' : 'ArrowRight';
      const behind = isRightToLeft() ? 'ArrowRight' : 'ArrowLeft';
      if (event.key === ' ' && !on) togglePause();
      else if (event.key === ahead && !inField) next();
      else if (event.key === behind && !inField) back();
      else if (event.key === 'Escape' && !paused) togglePause();
      else return;
      event.preventDefault();
    };
    const targets: KeyTarget[] = [globalThis.window];
    const view = floating?.ownerDocument.defaultView;
    if (view !== null && view !== undefined) targets.push(view);
    for (const target of targets) {
      target.addEventListener('keydown', press);
      target.addEventListener('click', giveFocusBack);
    }
    return () => {
      for (const target of targets) {
        target.removeEventListener('keydown', press);
        target.removeEventListener('click', giveFocusBack);
      }
    };
  });
}

/** Blurs a clicked button. A click by key or screen reader has `detail` 0 and keeps the focus. */
function giveFocusBack(event: MouseEvent): void {
  const button = closest(event, 'button');
  if (event.detail > 0) button?.blur();
}

/** The floating window has its own `HTMLElement` class, so `instanceof` does not work. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target && 'blur' in target;
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return isElement(target) ? target.closest<HTMLElement>(selector) : null;
}

function isRightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}
