import { stillMoment } from '@/routines/figure/pose/still-moment';
import { movementFrame } from '@/routines/figure/pose/view-box';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { cardFigureSize, cardFigures } from '@/routines/library/card-figures';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { routineSummaries } from '@/routines/library/routine-summaries';
import { movements } from '@/routines/movements/movements';

/** What a class of the figure's stylesheet says, as far as a still picture needs it. */
const painted = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'opacity'];

/**
 * The little figures of what is due, an SVG file for each exercise that a routine shows. They are
 * drawn when the extension is built, by the code that draws the guide, so the popup carries neither
 * that code nor the movements. A file each, since only one of them is shown. `css` is the figure's stylesheet: a page's rules do not reach into a file, so
 * paints become attributes.
 */
export function littleFigures(css: string): ReadonlyMap<ExerciseId, string> {
  const paints = paintsOf(css);
  const pictured = new Set(Object.values(routineSummaries).map((routine) => routine.pictured));
  // A walk is proposed when no routine fits.
  pictured.add('walk-break');
  return new Map([...pictured].map((exercise) => [exercise, fileOf(exercise, paints)]));
}

/**
 * The figures of the popup's cards, one below the other in a single file: it is read once for all of
 * them. An image follows the colours of the page that shows it only when it says that it knows both.
 */
export function cardFigureFile(css: string): string {
  const paints = paintsOf(css);
  const { width, height } = cardFigureSize;
  const cells = cardFigures.map((exercise, index) => {
    const { frame, shapes } = drawingOf(exercise, paints);
    return `<svg y="${index * height}" width="${width}" height="${height}" ${frame}>${shapes}</svg>`;
  });
  const size = `width="${width}" height="${cells.length * height}"`;
  const style = 'style="color-scheme:light dark"';
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}>${cells.join('')}</svg>\n`;
}

function fileOf(exercise: ExerciseId, paints: ReadonlyMap<string, string>): string {
  const { frame, shapes } = drawingOf(exercise, paints);
  const symbol = `<symbol id="figure" ${frame}>${shapes}</symbol>`;
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbol}</svg>\n`;
}

/** A figure on its floor, and the attributes that frame it. */
function drawingOf(exercise: ExerciseId, paints: ReadonlyMap<string, string>) {
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

/** The attributes that paint each class, read from the stylesheet before its special cases. */
function paintsOf(css: string): Map<string, string> {
  const plain = css.slice(0, css.indexOf('@media'));
  const tokens = new Map(
    [...plain.matchAll(/(--figure-[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
  const attributes = new Map<string, string>();
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declared = [...body.matchAll(/([\w-]+): ([^;]+);/g)]
      .filter(([, property = '']) => painted.includes(property))
      .map(([, property, value = '']) => {
        const colour = value.replace(
          /var\((--figure-[\w-]+)\)/,
          (_all, name: string) => tokens.get(name) ?? '',
        );
        return ` ${property}="${colour}"`;
      });
    for (const [, name = ''] of selectors.matchAll(/(?<![\w-] )\.figure-([\w-]+)\s*(?=,|$)/g)) {
      attributes.set(name, (attributes.get(name) ?? '') + declared.join(''));
    }
  }
  return attributes;
}
