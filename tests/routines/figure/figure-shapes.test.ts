import { describe, expect, test } from 'vitest';
import type { Movement } from '@/routines/figure/pose/movement';
import { skeletonAt } from '@/routines/figure/pose/skeleton-at';
import { stillMoments } from '@/routines/figure/pose/still-moments';
import { figureShapes } from '@/routines/figure/shapes/figure-shapes';
import { sillHeight } from '@/routines/figure/shapes/room-shapes';
import { type Paint, placedAt } from '@/routines/figure/shapes/shape';
import { type ExerciseId, exerciseIds } from '@/routines/library/exercise-lists';
import { movements as byExercise } from '@/routines/movements/movements';
import { outlinePoints } from './outline-points';

const moments = Array.from({ length: 51 }, (_, index) => index / 50);

describe('the drawing of a movement', () => {
  const arrowOf = (moment: number) =>
    figureShapes(byExercise['chin-tuck'], moment, 0).find(({ paint }) => paint === 'arrow')?.path;

  test('keeps an arrow in place while the chin moves to it', () => {
    const headAt = (moment: number) => skeletonAt(byExercise['chin-tuck'], moment).head.x;
    expect(headAt(0) - headAt(1)).toBeGreaterThan(5);
    expect(arrowOf(1)).toBe(arrowOf(0));
  });

  test('hides a cheek that turns away', () => {
    const cheeks = (moment: number) =>
      figureShapes(byExercise['seated-trunk-rotation'], moment, 0).find(
        ({ paint }) => paint === 'cheek',
      )?.path;
    expect(cheeks(0)?.match(/M/g)).toHaveLength(2);
    expect(cheeks(0.25)?.match(/M/g)).toHaveLength(1);
    expect(cheeks(0.75)).not.toBe(cheeks(0.25));
  });

  test('points the thumbs of raised hands to the head, and of hands on the hips to the belly', () => {
    const thumbs = (movement: Movement) => {
      const { armNear, armFar } = skeletonAt(movement, 0);
      return [armNear.thumb, armFar.thumb];
    };
    // Fingers that point down turn the hand over.
    expect(thumbs(byExercise['wall-angel'])).toEqual(['right', 'left']);
    expect(thumbs(byExercise['banded-side-step'])).toEqual(['left', 'right']);
  });

  test('draws the thumbs of hands that rest on the body on the side of their visible backs', () => {
    for (const moment of moments) {
      const crossed = skeletonAt(byExercise['seated-trunk-rotation'], moment);
      expect([crossed.armNear.thumb, crossed.armFar.thumb]).toEqual(['left', 'right']);
    }
  });

  test('draws the thumbs of hands palm down behind them in the side view', () => {
    for (const id of ['forearm-plank', 'wall-calf-stretch', 'chin-tuck', 'eye-break'] as const) {
      const { armNear, armFar } = skeletonAt(byExercise[id], 0);
      expect([armNear.thumb, armFar.thumb], id).toEqual(['hidden', 'hidden']);
    }
    expect(skeletonAt(byExercise['walk-break'], 0).armNear.thumb).toBe('left');
  });

  test('keeps crossed arms in the same order while the trunk turns', () => {
    const order = (moment: number) =>
      figureShapes(byExercise['seated-trunk-rotation'], moment, 0).map(({ paint }) => paint);
    const near = (moment: number) => {
      const shapes = figureShapes(byExercise['seated-trunk-rotation'], moment, 0);
      const { armNear } = skeletonAt(byExercise['seated-trunk-rotation'], moment);
      const hand = placedAt(armNear.end, armNear.points);
      return shapes.findIndex(({ placed }) => placed === hand);
    };
    expect(order(0.75)).toEqual(order(0.25));
    expect(near(0.75)).toBe(near(0.25));
  });

  test('puts the shadow on the floor, or on the step under the feet', () => {
    const shadowAt = (id: ExerciseId, moment: number) => {
      const shapes = figureShapes(byExercise[id], moment, 0);
      const shadow = shapes.find(({ paint }) => paint === 'shadow');
      return shadow ? (outlinePoints(shadow)[0]?.y ?? Number.NaN) : Number.NaN;
    };
    for (const id of exerciseIds) {
      if (id === 'doorway-chest-stretch') continue;
      for (const moment of [0, 0.25, 0.5, 1]) expect(shadowAt(id, moment), id).toBeCloseTo(-0.8);
    }
    expect(shadowAt('doorway-chest-stretch', 0)).toBeCloseTo(sillHeight - 0.8);
    expect(shadowAt('doorway-chest-stretch', 1)).toBeCloseTo(-0.8);
  });

  test('ends the shirt as wide as the hips in the front view', () => {
    const shapes = figureShapes(byExercise['wall-angel'], 0, 0);
    const hem = skeletonAt(byExercise['wall-angel'], 0).pelvis.y + 3;
    const halfWidth = (paint: Paint, from: number, to: number) =>
      Math.max(
        ...shapes
          .filter((shape) => shape.paint === paint)
          .flatMap(outlinePoints)
          .filter(({ y }) => y >= from && y <= to)
          .map(({ x }) => x),
      );
    const hips = halfWidth('trousers', hem - 12, hem);
    expect(Math.abs(halfWidth('shirt', hem - 1, hem + 1) - hips)).toBeLessThan(1);
    expect(halfWidth('trousers', hem, hem + 20)).toBeLessThan(hips + 0.5);
  });

  test('shows the glow behind the ribs around the edge of the shirt in the front view', () => {
    const paints = figureShapes(byExercise['wall-angel'], 1, 0).map(({ paint }) => paint);
    expect(paints.lastIndexOf('glow')).toBeLessThan(paints.indexOf('shirt'));
  });

  test('shows the glow of the straight leg and the other hip in a side lunge, and none between', () => {
    const glowsAt = (moment: number) =>
      figureShapes(byExercise['lateral-lunge'], moment, 0).filter(({ paint }) => paint === 'glow');
    expect(glowsAt(0)).toHaveLength(0);
    expect(glowsAt(0.25)).toHaveLength(2);
    const thickness = (moment: number) => {
      const [inner] = glowsAt(moment);
      return inner ? Number(/A([\d.]+)/.exec(inner.path)?.[1]) : 0;
    };
    // It grows on the way instead of appearing at once.
    for (const moment of moments.filter((at) => at <= 0.25)) {
      expect(thickness(moment) - thickness(Math.max(0, moment - 0.01))).toBeLessThan(0.7);
    }
  });

  test('shows the glow of the front leg in a lunge', () => {
    const glowAt = (moment: number) => {
      const shapes = figureShapes(byExercise['walking-lunge'], moment, 0);
      const glow = shapes.findIndex(({ paint }) => paint === 'glow');
      return glow < shapes.findIndex(({ paint }) => paint === 'shirt') ? 'far' : 'near';
    };
    expect([glowAt(0.25), glowAt(0.75)]).toEqual(['far', 'near']);
  });

  test('shows in two stills what their captions describe', () => {
    expect(stillMoments(byExercise['high-knees'])).toEqual([0.25, 0.75]);
    expect(stillMoments(byExercise['walk-break'])).toEqual([0, 0.5]);
    expect(stillMoments(byExercise['hip-hinge'])).toEqual([0, 1]);
    expect(stillMoments(byExercise['lateral-lunge'])).toEqual([0, 0.25]);
    // Rising shows more, but the caption of the end describes standing.
    expect(stillMoments(byExercise['chair-squat'])).toEqual([0, 1]);
  });
});
