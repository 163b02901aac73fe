import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MovingFigure } from '@/components/figure/moving-figure';
import { StillFigure } from '@/components/figure/still-figure';
import type { Play } from '@/routines/figure/pose/moment-at';
import { movements } from '@/routines/movements/movements';
import { seatedMarch } from '@/routines/movements/seated-march';
import { standingHipFlexorStretch } from '@/routines/movements/standing-hip-flexor-stretch';
import { figurePaints } from '@/scripts/build/figure-paints';
import { PaintObserver } from '@/tests/components/paint-observer';

/** A fake browser: the test draws frames and sets visibility and reduced motion. */
const fakeBrowser = {
  frames: new Map<number, FrameRequestCallback>(),
  now: 0,
  setVisible: (_visible: boolean) => {},
  reducedMotion: false,
};

class FakeObserver {
  constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
    fakeBrowser.setVisible = (isIntersecting) => void act(() => callback([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

function showFrame(): void {
  const asked = [...fakeBrowser.frames.values()];
  fakeBrowser.frames.clear();
  fakeBrowser.now += 16;
  void act(() => asked.forEach((draw) => draw(fakeBrowser.now)));
}

beforeEach(() => {
  // Preact waits for a frame or a timer; neither may outlive the test's document.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    last += 1;
    fakeBrowser.frames.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => fakeBrowser.frames.delete(id));
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('PerformanceObserver', PaintObserver);
  vi.stubGlobal('matchMedia', () => ({
    matches: fakeBrowser.reducedMotion,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});

afterEach(() => {
  cleanup();
  fakeBrowser.frames.clear();
  fakeBrowser.reducedMotion = false;
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const paths = (root: Element) => [...root.querySelectorAll('path')].map((path) => path.outerHTML);
const captions = { start: 'Start', end: 'Stretch' };

describe('a still figure', () => {
  test('is a named picture with a title, and hidden from screen readers without one', () => {
    render(<StillFigure movement={seatedMarch} title="Seated march" />);
    expect(screen.getByRole('img', { name: 'Seated march' })).toBeTruthy();
    const { container } = render(<StillFigure movement={seatedMarch} />);
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test('shows its clearest moment by default', () => {
    const telling = render(<StillFigure movement={standingHipFlexorStretch} />);
    const end = render(<StillFigure movement={standingHipFlexorStretch} moment={1} />);
    const start = render(<StillFigure movement={standingHipFlexorStretch} moment={0} />);
    expect(paths(telling.container)).toEqual(paths(end.container));
    expect(paths(telling.container)).not.toEqual(paths(start.container));
  });

  test('shows the left side as the exact mirror of the right, in the same frame', () => {
    const right = render(<StillFigure movement={standingHipFlexorStretch} side="right" />);
    const left = render(<StillFigure movement={standingHipFlexorStretch} side="left" />);
    expect(paths(left.container)).toEqual(paths(right.container));
    const svg = left.container.querySelector('svg');
    expect(svg?.getAttribute('viewBox')).toBe(
      right.container.querySelector('svg')?.getAttribute('viewBox'),
    );
    const [x = 0, , width = 0] = svg?.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
    expect(left.container.querySelector('g')?.getAttribute('transform')).toBe(
      `translate(${x + (x + width)} 0)scale(-1 1)`,
    );
    expect(right.container.querySelector('g')?.hasAttribute('transform')).toBe(false);
  });

  test('leaves small details out of a thumbnail', () => {
    const full = render(<StillFigure movement={seatedMarch} />);
    const small = render(<StillFigure movement={seatedMarch} size="thumbnail" />);
    expect(paths(small.container).length).toBeLessThan(paths(full.container).length);
  });

  test('has a rule in the style sheet for each of its paints', () => {
    const paints = figurePaints(readFileSync('components/figure/figure.css', 'utf8'));
    const classes = new Set([...paints.keys()].map((paint) => `figure-${paint}`));
    for (const movement of Object.values(movements)) {
      const { container } = render(<StillFigure movement={movement} />);
      for (const path of container.querySelectorAll('path')) {
        expect(classes).toContain(path.getAttribute('class'));
      }
    }
  });

  test('has no style attributes, which the content security policy forbids', () => {
    const { container } = render(<StillFigure movement={seatedMarch} title="Seated march" />);
    expect(container.innerHTML).not.toContain('style=');
  });
});

describe('a moving figure', () => {
  function show(playing: boolean, play: () => Play) {
    const figure = (isPlaying: boolean) => (
      <MovingFigure
        movement={standingHipFlexorStretch}
        playing={isPlaying}
        play={play}
        title="Hip flexor stretch"
        captions={captions}
      />
    );
    const { container, rerender, unmount } = render(figure(playing));
    void act(() => void vi.advanceTimersByTime(16));
    return { container, unmount, play: (isPlaying: boolean) => rerender(figure(isPlaying)) };
  }

  /** A player whose time the test sets, and whether the figure reads it at each frame. */
  function player() {
    const time = { ms: 0 };
    const play = vi.fn<() => Play>(() => ({ phase: 'work', elapsedMs: time.ms, lengthMs: 30_000 }));
    const isReadAtFrames = () => {
      const before = play.mock.calls.length;
      showFrame();
      showFrame();
      return play.mock.calls.length > before;
    };
    return { time, play, isReadAtFrames };
  }

  test('reads the time at each frame and moves with it', () => {
    const { time, play, isReadAtFrames } = player();
    const { container } = show(true, play);
    const start = paths(container);
    time.ms = 3000;
    expect(isReadAtFrames()).toBe(true);
    expect(paths(container)).not.toEqual(start);
  });

  test('stops while paused', () => {
    const { play, isReadAtFrames } = player();
    const figure = show(false, play);
    expect(isReadAtFrames()).toBe(false);
    figure.play(true);
    expect(isReadAtFrames()).toBe(true);
    figure.play(false);
    expect(isReadAtFrames()).toBe(false);
  });

  test('stops while it is not visible', () => {
    const { play, isReadAtFrames } = player();
    show(true, play);
    fakeBrowser.setVisible(false);
    expect(isReadAtFrames()).toBe(false);
    fakeBrowser.setVisible(true);
    expect(isReadAtFrames()).toBe(true);
  });

  test('stops after it is removed', () => {
    const { play, isReadAtFrames } = player();
    const { unmount } = show(true, play);
    unmount();
    expect(isReadAtFrames()).toBe(false);
  });

  test('shows two stills with captions for reduced motion', () => {
    fakeBrowser.reducedMotion = true;
    const { play, isReadAtFrames } = player();
    const { container } = show(true, play);
    expect(isReadAtFrames()).toBe(false);
    expect(container.querySelectorAll('svg')).toHaveLength(2);
    expect(screen.getByText('Start')).toBeTruthy();
    expect(screen.getByText('Stretch')).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Hip flexor stretch' })).toBeTruthy();
  });
});
