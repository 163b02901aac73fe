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

/** A browser that shows frames, tells sight and motion, when the test says so. */
const world = {
  frames: new Map<number, FrameRequestCallback>(),
  now: 0,
  see: (_seen: boolean) => {},
  lessMotion: false,
};

class FakeObserver {
  constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
    world.see = (isIntersecting) => void act(() => tell([{ isIntersecting }]));
  }
  observe() {}
  disconnect() {}
}

function showFrame(): void {
  const asked = [...world.frames.values()];
  world.frames.clear();
  world.now += 16;
  void act(() => asked.forEach((draw) => draw(world.now)));
}

beforeEach(() => {
  // Preact waits for a frame or a timer; neither may outlive the test's document.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    last += 1;
    world.frames.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => world.frames.delete(id));
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.stubGlobal('matchMedia', () => ({
    matches: world.lessMotion,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});

afterEach(() => {
  cleanup();
  world.frames.clear();
  world.lessMotion = false;
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
    return { container, unmount, play: (isPlaying: boolean) => rerender(figure(isPlaying)) };
  }

  /** A player whose time the test turns, and that counts how often it is asked. */
  function player() {
    const time = { ms: 0 };
    const play = vi.fn<() => Play>(() => ({ phase: 'work', elapsedMs: time.ms, lengthMs: 30_000 }));
    const isAskedAtFrames = () => {
      const before = play.mock.calls.length;
      showFrame();
      showFrame();
      return play.mock.calls.length > before;
    };
    return { time, play, isAskedAtFrames };
  }

  test('asks for the time at each frame and moves with it', () => {
    const { time, play, isAskedAtFrames } = player();
    const { container } = show(true, play);
    const start = paths(container);
    time.ms = 3000;
    expect(isAskedAtFrames()).toBe(true);
    expect(paths(container)).not.toEqual(start);
  });

  test('stops while paused', () => {
    const { play, isAskedAtFrames } = player();
    const figure = show(false, play);
    expect(isAskedAtFrames()).toBe(false);
    figure.play(true);
    expect(isAskedAtFrames()).toBe(true);
    figure.play(false);
    expect(isAskedAtFrames()).toBe(false);
  });

  test('stops while out of sight', () => {
    const { play, isAskedAtFrames } = player();
    show(true, play);
    world.see(false);
    expect(isAskedAtFrames()).toBe(false);
    world.see(true);
    expect(isAskedAtFrames()).toBe(true);
  });

  test('stops after it is removed', () => {
    const { play, isAskedAtFrames } = player();
    const { unmount } = show(true, play);
    unmount();
    expect(isAskedAtFrames()).toBe(false);
  });

  test('shows two stills with captions for reduced motion', () => {
    world.lessMotion = true;
    const { play, isAskedAtFrames } = player();
    const { container } = show(true, play);
    expect(isAskedAtFrames()).toBe(false);
    expect(container.querySelectorAll('svg')).toHaveLength(2);
    expect(screen.getByText('Start')).toBeTruthy();
    expect(screen.getByText('Stretch')).toBeTruthy();
    expect(screen.getByRole('figure', { name: 'Hip flexor stretch' })).toBeTruthy();
  });
});
