import type { ArticleSection } from '@/routines/library/article-sections';
import type { Dose } from '@/routines/library/dose';
import type { EquipmentId, ExerciseId, Position } from '@/routines/library/exercise-lists';
import type { SourceId } from '@/routines/library/sources';

/** The body area an exercise is mainly for, in display order. */
export const bodyAreas = [
  'hip-flexor',
  'hamstring',
  'glute',
  'low-back',
  'core',
  'neck-shoulder',
  'wrist',
  'calf',
  'eyes',
  'whole-body',
] as const;
/** A body area; see `bodyAreas`. */
export type BodyArea = (typeof bodyAreas)[number];

/** A muscle that works or is stretched, in the detail that people name it. */
type MuscleId =
  | 'hip-flexors'
  | 'thigh-front'
  | 'thigh-inside'
  | 'hamstrings'
  | 'glutes'
  | 'outer-hip'
  | 'deep-hip'
  | 'calves'
  | 'low-back'
  | 'mid-back'
  | 'abdominals'
  | 'side-trunk'
  | 'deep-core'
  | 'breathing'
  | 'neck'
  | 'shoulders'
  | 'chest'
  | 'forearms'
  | 'eyes'
  | 'whole-body';

/**
 * How an exercise divides between left and right: `both` at once, all of one side and then the
 * other (`left-right`), or a side per repetition (`alternating`).
 */
export type Sides = 'both' | 'left-right' | 'alternating';

/** Reasons to leave an exercise out or adapt it, in the order the settings ask about them. */
export const cautionTags = [
  'acute-pain',
  'sciatica',
  'disc-herniation',
  'osteoporosis',
  'spinal-stenosis',
  'pregnancy',
  'recent-surgery',
  'hip-replacement',
  'hip-pain',
  'knee-pain',
  'ankle-achilles',
  'hamstring-strain',
  'neck-injury',
  'shoulder-injury',
  'wrist-pain',
  'balance',
  'dizziness',
  'high-blood-pressure',
  'respiratory',
  'clot-risk',
  'eye-condition',
] as const;
/** A caution; see `cautionTags`. */
export type CautionTag = (typeof cautionTags)[number];

/**
 * The effect of a caution: `avoid` leaves the exercise out, `adapt` keeps it with the note from the
 * locales.
 */
type Care = 'avoid' | 'adapt';

/**
 * The exercise's relation to the article: `named` means that it names this exercise (or its weighted
 * form), `motivates` only the muscle. It gives no dose and no technique for any exercise.
 */
interface ArticleRelation {
  readonly section: ArticleSection;
  readonly relation: 'named' | 'motivates';
}

/**
 * One exercise as data. Its words are in the locales, its movement in `routines/movements`. `left`
 * and `right` name the side that feels the work.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly area: BodyArea;
  readonly muscles: readonly MuscleId[];
  readonly position: Position;
  readonly equipment: readonly EquipmentId[];
  readonly sides: Sides;
  /** The usual dose. A routine can set another. */
  readonly dose: Dose;
  readonly cautions: Readonly<Partial<Record<CautionTag, Care>>>;
  readonly article: ArticleRelation | null;
  /** The sources of technique and dose, never empty. */
  readonly sources: readonly SourceId[];
  /** `weak-technique`: only small pages or trials describe the technique, no health body. */
  readonly sourceStrength: 'found' | 'weak-technique';
}
