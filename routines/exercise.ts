import type { ArticleSection } from '@/routines/article-sections';
import type { Movement } from '@/routines/figure/movement';
import type { SourceId } from '@/routines/sources';

/** Every exercise there is. The data, the words and the movement all carry this name. */
export type ExerciseId =
  | 'seated-hip-flexor-stretch'
  | 'standing-hip-flexor-stretch'
  | 'half-kneeling-hip-flexor-stretch'
  | 'seated-march'
  | 'seated-hamstring-stretch'
  | 'standing-hamstring-stretch'
  | 'supine-hamstring-stretch'
  | 'hip-hinge'
  | 'foam-roll-hamstrings'
  | 'chair-squat'
  | 'glute-bridge'
  | 'seated-figure-four'
  | 'knee-to-chest'
  | 'belly-breathing';

/** The part of the body an exercise is mainly for. */
type ExerciseArea = 'hip-flexor' | 'hamstring' | 'glute' | 'low-back' | 'core';

/** Where the body has to be: a person chooses which of these are possible where they work. */
export type Position = 'seated' | 'standing' | 'floor';

/**
 * How an exercise divides between left and right: `both` at once, all of one side and then the
 * other (`left-right`), or a side per repetition (`alternating`).
 */
export type Sides = 'both' | 'left-right' | 'alternating';

/** Things an exercise cannot be done without. A wall or a desk is taken for granted. */
export type EquipmentId = 'chair' | 'low-step' | 'mat' | 'cushion' | 'strap' | 'foam-roller';

/** A reason to leave an exercise out, or to adapt it as its note says. */
export type CautionTag =
  | 'acute-pain'
  | 'sciatica'
  | 'disc-herniation'
  | 'osteoporosis'
  | 'pregnancy'
  | 'recent-surgery'
  | 'hip-replacement'
  | 'hip-pain'
  | 'knee-pain'
  | 'balance'
  | 'dizziness'
  | 'high-blood-pressure'
  | 'neck-injury'
  | 'shoulder-injury'
  | 'wrist-pain'
  | 'spinal-stenosis'
  | 'hamstring-strain'
  | 'clot-risk'
  | 'respiratory';

/**
 * Where the article stands: it `named` this exercise (or the weighted form of it), or only
 * `motivates` it by naming the muscle. It gives no dose and no technique for any of them.
 */
interface ArticleRelation {
  readonly section: ArticleSection;
  readonly relation: 'named' | 'motivates';
}

/**
 * One exercise as data. Its words are in the locales and its picture in `movement`; how long it
 * takes is a matter of the routine. `left` and `right` mean the side that feels the work.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly area: ExerciseArea;
  readonly position: Position;
  readonly equipment: readonly EquipmentId[];
  readonly sides: Sides;
  readonly cautions: readonly CautionTag[];
  readonly article: ArticleRelation | null;
  /** Where technique and dose come from, never empty. */
  readonly sources: readonly SourceId[];
  /** `weak-technique`: no health body was found describing how, only small pages or trials. */
  readonly sourceStrength: 'found' | 'weak-technique';
  readonly movement: Movement;
}
