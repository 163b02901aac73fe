import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { StillFigure } from '@/components/figure/still-figure';
import { useFirstPaintDone } from '@/components/ui/use-first-paint-done';
import { momentAt, type Play } from '@/routines/figure/pose/moment-at';
import type { Movement } from '@/routines/figure/pose/movement';
import { stillMoments } from '@/routines/figure/pose/still-moments';

/** Props of a moving figure. `play` returns the time, so that the clock has one owner. */
export interface MovingFigureProps {
  movement: Movement;
  side?: 'left' | 'right';
  playing: boolean;
  play: () => Play;
  title: string;
  /** Captions of the two stills that replace the movement for reduced motion. */
  captions: { start: string; end: string };
}

/**
 * Draws the figure in its movement, in time with the player. It stops while paused or out of sight.
 * With reduced motion it shows two stills, the start and the end.
 */
export function MovingFigure(props: MovingFigureProps): JSX.Element {
  const { movement, title, captions } = props;
  const side = props.side ?? 'right';
  const still = useMedia('(prefers-reduced-motion: reduce)');
  if (!still) return <PlayedFigure {...props} />;
  const [start, end] = stillMoments(movement);
  const stills = [
    { moment: start, caption: captions.start },
    { moment: end, caption: captions.end },
  ];
  return (
    <figure class="figure-stills" aria-label={title}>
      {stills.map(({ moment, caption }) => (
        <figure key={moment}>
          <StillFigure movement={movement} moment={moment} side={side} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </figure>
  );
}

function PlayedFigure(props: MovingFigureProps): JSX.Element {
  const { movement, playing, play, title } = props;
  const box = useRef<HTMLDivElement>(null);
  const seen = useVisible(box);
  const painted = useFirstPaintDone();
  useEveryFrame(box, playing && seen && painted);
  return (
    <div ref={box}>
      <StillFigure
        movement={movement}
        side={props.side ?? 'right'}
        title={title}
        {...momentAt(movement, play())}
      />
    </div>
  );
}

/**
 * Redraws at each frame of the window that shows the figure, while `active`: a floating window
 * still gets frames when the page that draws into it is hidden.
 */
function useEveryFrame(box: { readonly current: Element | null }, active: boolean): void {
  const [, drawAgain] = useState(0);
  useEffect(() => {
    const view = box.current?.ownerDocument.defaultView;
    if (!active || !view) return;
    let asked = view.requestAnimationFrame(function draw(now) {
      drawAgain(now);
      asked = view.requestAnimationFrame(draw);
    });
    return () => view.cancelAnimationFrame(asked);
  }, [box, active]);
}

function useVisible(box: { readonly current: Element | null }): boolean {
  const [seen, setSeen] = useState(true);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver((entries) => {
      setSeen(entries.at(-1)?.isIntersecting ?? true);
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return seen;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const listen = () => setMatches(list.matches);
    list.addEventListener('change', listen);
    return () => list.removeEventListener('change', listen);
  }, [query]);
  return matches;
}
