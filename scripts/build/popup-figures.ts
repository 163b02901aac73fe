import { stillMoment } from '@/routines/figure/pose/still-moment';
import { movementFrame } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { cardFigureSize, cardFigures } from '@/routines/library/card-figures';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { movements } from '@/routines/movements/movements';

/** The SVG attributes of each paint. */
type Paints = ReadonlyMap<string, string>;

/**
 * Draws the small figures of due reminders: an SVG file for each exercise that a routine shows,
 * since the popup shows one of them. The build draws them with the code of the guide, so the popup
 * needs neither that code nor the movements.
 */
export function popupFigures(paints: Paints): ReadonlyMap<ExerciseId, string> {
  const shown = new Set(Object.values(routineSummaries).map((routine) => routine.pictured));
  // The popup suggests a walk if no routine fits.
  shown.add('walk-break');
  return new Map([...shown].map((exercise) => [exercise, fileOf(exercise, paints)]));
}

/**
 * Draws the figures of the popup's cards in a single file, one below the other, which loads once.
 * An image follows the colour scheme of its page only if it declares both schemes.
 */
export function cardFigureFile(paints: Paints): string {
  const { width, height } = cardFigureSize;
  const cells = cardFigures.map((exercise, index) => {
    const { frame, shapes } = drawingOf(exercise, paints);
    return `<svg y="${index * height}" width="${width}" height="${height}" ${frame}>${shapes}</svg>`;
  });
  const size = `width="${width}" height="${cells.length * height}"`;
  const style = 'style="color-scheme:light dark"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>${cells.join('')}</svg>\n`;
}

function fileOf(exercise: ExerciseId, paints: Paints): string {
  const { frame, shapes } = drawingOf(exercise, paints);
  const symbol = `<symbol id="figure" ${frame}>${shapes}</symbol>`;
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>\n`;
}

/** Draws a figure on its floor. Returns the shapes and the attributes of their frame. */
function drawingOf(exercise: ExerciseId, paints: Paints) {
  const movement = movements[exercise];
  const moment = stillMoment(movement);
  const { x, y, width, height } = movementFrame(movement, moment);
  const floor = `<path${paints.get('floor')} d="M${x + 5} 1H${x + width - 5}"/>`;
  const shapes = figureShapes(movement, moment, 0)
    .filter(({ fine, paint }) => fine !== true && paint !== 'halo')
    .map(({ paint, path, placed }) => {
      const transform = placed === undefined ? '' : ` transform="${placed}"`;
      return `<path${paints.get(paint)}${transform} d="${path}"/>`;
    });
  const frame = `viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="xMidYMax meet"`;
  return { frame, shapes: floor + shapes.join('') };
}
