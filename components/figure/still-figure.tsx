import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Movement } from '@/routines/figure/pose/movement';
import { stillMoment } from '@/routines/figure/pose/still-moment';
import { type Frame, movementFrame, viewBoxOf } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import './figure.css';

/** Props of a still. Without a title it is decoration and hidden from screen readers. */
export interface StillFigureProps {
  movement: Movement;
  /** 0 start .. 1 end; by default the still moment. */
  moment?: number;
  /** -1 out .. 1 in. */
  breath?: number;
  /** The side that works. Movements are drawn for the right; the left is mirrored. */
  side?: 'left' | 'right';
  title?: string;
  size?: 'thumbnail' | 'full';
}

/** Draws the person at one moment of a movement. */
export function StillFigure(props: StillFigureProps): JSX.Element {
  const { movement, breath = 0, side = 'right', title, size = 'full' } = props;
  const moment = props.moment ?? stillMoment(movement);
  const frame = useFrame(movement, moment, size);
  const shapes = figureShapes(movement, moment, breath).filter(
    ({ fine }) => !fine || size === 'full',
  );
  return (
    <svg
      class={`figure figure-${size}`}
      preserveAspectRatio="xMidYMax meet"
      viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
      {...(title ? { role: 'img', 'aria-label': title } : { 'aria-hidden': 'true' })}
    >
      <g {...(side === 'left' && { transform: mirrorOf(frame) })}>
        <path class="figure-floor" d={floorPath(frame)} />
        {shapes.map(({ paint, path, placed }, index) => (
          // The order of the shapes is their depth, which never changes within a movement.
          <path key={index} class={`figure-${paint}`} d={path} transform={placed} />
        ))}
      </g>
    </svg>
  );
}

/** Uses one frame for all moments of a movement, so that the figure moves and not the room. */
function useFrame(movement: Movement, moment: number, size: 'thumbnail' | 'full'): Frame {
  const framed = size === 'thumbnail' ? moment : undefined;
  return useMemo(
    () => (framed === undefined ? viewBoxOf(movement) : movementFrame(movement, framed)),
    [movement, framed],
  );
}

function mirrorOf({ x, width }: Frame): string {
  return `translate(${2 * x + width} 0)scale(-1 1)`;
}

function floorPath({ x, width }: Frame): string {
  return `M${x + 5} 1H${x + width - 5}`;
}
