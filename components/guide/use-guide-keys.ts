import { useLayoutEffect } from 'preact/hooks';
import type { Playing } from '@/components/guide/use-player';

/** Where the keyboard's events arrive: a page's window, or that of the floating coach. */
type KeyTarget = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/**
 * Space, arrows and Escape, here and in the floating window, unless a control that has its own use
 * for the key has the focus. A button that was clicked with a pointer gives the focus back, so that
 * Space goes on meaning pause.
 */
export function useGuideKeys(playing: Playing, floating: HTMLElement | null): void {
  const { togglePause, next, back, paused, frame } = playing;
  const done = frame.phase === 'done';
  // At once, so that a key that follows another within a frame finds the guide as it is shown.
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

/** A click by key or by a screen reader has no count of presses, and keeps its focus. */
function giveFocusBack(event: MouseEvent): void {
  const button = closest(event, 'button');
  if (event.detail > 0) button?.blur();
}

/** The floating window has an `HTMLElement` of its own, so one is known by what it can do. */
function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'closest' in target && 'blur' in target;
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return isElement(target) ? target.closest<HTMLElement>(selector) : null;
}

function isRightToLeft(): boolean {
  return getComputedStyle(document.documentElement).direction === 'rtl';
}
