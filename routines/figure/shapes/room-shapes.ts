import { disc, limbOutline } from '@/routines/figure/paths/outline';
import { box } from '@/routines/figure/pose/box';
import type { Prop } from '@/routines/figure/pose/movement';
import type { Shape } from './shape';

/** The height of walls and door frames, which extend beyond the picture. */
const height = 230;
const wallDepth = 200;
/** The height of a door sill, in centimetres. The figure starts on it. */
export const sillHeight = 6;

/** Draws the parts of a room and of a desk. */
export function roomShapes(
  prop: Extract<Prop, { kind: 'wall' | 'wall-behind' | 'doorway' | 'desk' | 'screen' | 'window' }>,
): Shape[] {
  switch (prop.kind) {
    case 'wall':
      return [
        { paint: 'wall', path: box(prop.x, -1, prop.x + wallDepth, height, 1) },
        { paint: 'prop-far', path: box(prop.x - 1.4, 0, prop.x + 1.4, 9, 0.8) },
      ];
    case 'wall-behind':
      // Wider than any picture.
      return [
        { paint: 'wall', path: box(-300, 0, 300, height, 1) },
        { paint: 'prop-far', path: box(-300, 0, 300, 6, 0.5) },
      ];
    case 'doorway':
      return [
        { paint: 'wall', path: box(-300, sillHeight, prop.x - 40, height, 1) },
        { paint: 'wall', path: box(prop.x + 40, sillHeight, 300, height, 1) },
        {
          paint: 'prop-far',
          path:
            box(prop.x - 46, sillHeight, prop.x - 34, height, 1) +
            box(prop.x + 34, sillHeight, prop.x + 46, height, 1),
        },
      ];
    case 'desk':
      return desk(prop);
    case 'screen':
      return screen(prop);
    case 'window':
      return windowShapes(prop);
  }
}

function desk({ from, to, top }: Extract<Prop, { kind: 'desk' }>): Shape[] {
  const leg = (x: number) =>
    limbOutline([
      [{ x, y: top - 4 }, 2],
      [{ x, y: 1.6 }, 1.6],
    ]);
  return [
    { paint: 'prop', path: leg(from + 8) + leg(to - 6) },
    { paint: 'prop', path: box(from, top - 5, to, top, 2) },
  ];
}

/** Draws a screen on its stand, from the side. */
function screen({ x, bottom }: Extract<Prop, { kind: 'screen' }>): Shape[] {
  return [
    {
      paint: 'prop-far',
      path:
        box(x - 9, bottom, x + 9, bottom + 2.4, 1) +
        limbOutline([
          [{ x: x + 2, y: bottom + 1 }, 1.5],
          [{ x: x + 2, y: bottom + 20 }, 1.5],
        ]),
    },
    { paint: 'shoe', path: box(x - 2.2, bottom + 7, x + 1.6, bottom + 40, 1.6) },
  ];
}

/** Draws a window with a hill and the sun, as a distant target for the eyes. */
function windowShapes({ x, y }: Extract<Prop, { kind: 'window' }>): Shape[] {
  return [
    { paint: 'prop', path: box(x - 17, y - 17, x + 17, y + 17, 4) },
    { paint: 'sky', path: box(x - 14, y - 14, x + 14, y + 14, 2) },
    { paint: 'glow', path: disc([{ x: x + 5, y: y + 5.5 }, 3.4]) },
    {
      paint: 'pad',
      path: `M${x - 14} ${-(y - 5)}Q${x - 5} ${-(y + 5)} ${x + 3} ${-(y - 5)}Q${x + 9} ${-(y + 1)} ${x + 14} ${-(y - 5)}V${-(y - 14)}H${x - 14}Z`,
    },
    {
      paint: 'prop',
      path:
        box(x - 0.9, y - 14, x + 0.9, y + 14, 0) +
        box(x - 14, y - 0.9, x + 14, y + 0.9, 0) +
        box(x - 20, y - 20, x + 20, y - 16, 1.2),
    },
  ];
}
