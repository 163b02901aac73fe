import type { ArticleSection } from '@/routines/library/article-sections';
import type { Dose } from '@/routines/library/dose';
import type { EquipmentId, ExerciseId, Position } from '@/routines/library/exercise-lists';
import type { SourceId } from '@/routines/library/sources';

/** The part of the body an exercise is mainly for, in the order they are listed. */
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
/** A part of the body; see `bodyAreas`. */
export type BodyArea = (typeof bodyAreas)[number];

/** What works or is lengthened, as finely as a person would name it. */
export type MuscleId =
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

/** Reasons to leave an exercise out or to adapt it, in the order they are asked about. */
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
/** A reason for care; see `cautionTags`. */
export type CautionTag = (typeof cautionTags)[number];

/**
 * What a caution asks for: `avoid` leaves the exercise out, `adapt` keeps it, done as the note in
 * the locales says.
 */
type Care = 'avoid' | 'adapt';

/**
 * Where the article stands: it `named` this exercise (or the weighted form of it), or only
 * `motivates` it by naming the muscle. It gives no dose and no technique for any of them.
 */
interface ArticleRelation {
  readonly section: ArticleSection;
  readonly relation: 'named' | 'motivates';
}

/**
 * One exercise as data. Its words are in the locales and its picture is in `movements`. `left` and
 * `right` mean the side that feels the work.
 */
export interface Exercise {
  readonly id: ExerciseId;
  readonly area: BodyArea;
  readonly muscles: readonly MuscleId[];
  readonly position: Position;
  readonly equipment: readonly EquipmentId[];
  readonly sides: Sides;
  /** The usual dose when it is done by itself; a routine may give it another. */
  readonly dose: Dose;
  readonly cautions: Readonly<Partial<Record<CautionTag, Care>>>;
  readonly article: ArticleRelation | null;
  /** Where technique and dose come from, never empty. */
  readonly sources: readonly SourceId[];
  /** `weak-technique`: no health body was found describing how, only small pages or trials. */
  readonly sourceStrength: 'found' | 'weak-technique';
}
