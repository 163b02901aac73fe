import type { Movement } from '@/routines/figure/pose/movement';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { bandedSideStep } from '@/routines/movements/banded-side-step';
import { bellyBreathing } from '@/routines/movements/belly-breathing';
import { birdDog } from '@/routines/movements/bird-dog';
import { chairSquat } from '@/routines/movements/chair-squat';
import { chinTuck } from '@/routines/movements/chin-tuck';
import { deskPlank } from '@/routines/movements/desk-plank';
import { doorwayChestStretch } from '@/routines/movements/doorway-chest-stretch';
import { eyeBreak } from '@/routines/movements/eye-break';
import { foamRollHamstrings } from '@/routines/movements/foam-roll-hamstrings';
import { foamRollHipFlexors } from '@/routines/movements/foam-roll-hip-flexors';
import { forearmPlank } from '@/routines/movements/forearm-plank';
import { gluteBridge } from '@/routines/movements/glute-bridge';
import { halfKneelingHipFlexorStretch } from '@/routines/movements/half-kneeling-hip-flexor-stretch';
import { highKnees } from '@/routines/movements/high-knees';
import { hipHinge } from '@/routines/movements/hip-hinge';
import { kneeToChest } from '@/routines/movements/knee-to-chest';
import { lateralLunge } from '@/routines/movements/lateral-lunge';
import { legSwings } from '@/routines/movements/leg-swings';
import { neckSideStretch } from '@/routines/movements/neck-side-stretch';
import { seatedCatCow } from '@/routines/movements/seated-cat-cow';
import { seatedFigureFour } from '@/routines/movements/seated-figure-four';
import { seatedHamstringStretch } from '@/routines/movements/seated-hamstring-stretch';
import { seatedHipFlexorStretch } from '@/routines/movements/seated-hip-flexor-stretch';
import { seatedMarch } from '@/routines/movements/seated-march';
import { seatedTrunkRotation } from '@/routines/movements/seated-trunk-rotation';
import { shoulderBladeSqueeze } from '@/routines/movements/shoulder-blade-squeeze';
import { singleLegDeadlift } from '@/routines/movements/single-leg-deadlift';
import { standingBackExtension } from '@/routines/movements/standing-back-extension';
import { standingHamstringStretch } from '@/routines/movements/standing-hamstring-stretch';
import { standingHipFlexorStretch } from '@/routines/movements/standing-hip-flexor-stretch';
import { standingSideBend } from '@/routines/movements/standing-side-bend';
import { supineHamstringStretch } from '@/routines/movements/supine-hamstring-stretch';
import { walkBreak } from '@/routines/movements/walk-break';
import { walkingLunge } from '@/routines/movements/walking-lunge';
import { wallAngel } from '@/routines/movements/wall-angel';
import { wallCalfStretch } from '@/routines/movements/wall-calf-stretch';
import { wristForearmStretch } from '@/routines/movements/wrist-forearm-stretch';

/**
 * The movement of every exercise. Only the pages that draw the figure should import it. A missing
 * one fails the type check.
 */
export const movements: Readonly<Record<ExerciseId, Movement>> = {
  'banded-side-step': bandedSideStep,
  'belly-breathing': bellyBreathing,
  'bird-dog': birdDog,
  'chair-squat': chairSquat,
  'chin-tuck': chinTuck,
  'desk-plank': deskPlank,
  'doorway-chest-stretch': doorwayChestStretch,
  'eye-break': eyeBreak,
  'foam-roll-hamstrings': foamRollHamstrings,
  'foam-roll-hip-flexors': foamRollHipFlexors,
  'forearm-plank': forearmPlank,
  'glute-bridge': gluteBridge,
  'half-kneeling-hip-flexor-stretch': halfKneelingHipFlexorStretch,
  'high-knees': highKnees,
  'hip-hinge': hipHinge,
  'knee-to-chest': kneeToChest,
  'lateral-lunge': lateralLunge,
  'leg-swings': legSwings,
  'neck-side-stretch': neckSideStretch,
  'seated-cat-cow': seatedCatCow,
  'seated-figure-four': seatedFigureFour,
  'seated-hamstring-stretch': seatedHamstringStretch,
  'seated-hip-flexor-stretch': seatedHipFlexorStretch,
  'seated-march': seatedMarch,
  'seated-trunk-rotation': seatedTrunkRotation,
  'shoulder-blade-squeeze': shoulderBladeSqueeze,
  'single-leg-deadlift': singleLegDeadlift,
  'standing-back-extension': standingBackExtension,
  'standing-hamstring-stretch': standingHamstringStretch,
  'standing-hip-flexor-stretch': standingHipFlexorStretch,
  'standing-side-bend': standingSideBend,
  'supine-hamstring-stretch': supineHamstringStretch,
  'walk-break': walkBreak,
  'walking-lunge': walkingLunge,
  'wall-angel': wallAngel,
  'wall-calf-stretch': wallCalfStretch,
  'wrist-forearm-stretch': wristForearmStretch,
};
