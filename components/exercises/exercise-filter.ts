import bodyAreaWords from 'words:body-areas';
import exerciseWords from 'words:exercises';
import libraryWords from 'words:library';
import routineNames from 'words:routines';
import type { BodyArea, Exercise } from '@/routines/library/exercise';
import type { EquipmentId, Position } from '@/routines/library/exercise-lists';
import type { Routine } from '@/routines/library/routine';
import { type Library, planOfOne } from '@/routines/plan/plan';
import { timelineOf } from '@/routines/player/timeline';
import { searchText } from '@/values/search-text';

/** The filters; null means any. */
export interface ExerciseFilter {
  readonly text: string;
  readonly area: BodyArea | null;
  readonly position: Position | null;
  readonly equipment: EquipmentId | 'nothing' | null;
  readonly length: '1' | '3' | '5' | 'longer' | null;
}

/** Finds everything. */
export const noFilter: ExerciseFilter = {
  text: '',
  area: null,
  position: null,
  equipment: null,
  length: null,
};

function matchesWords(texts: readonly string[], wanted: string): boolean {
  const said = searchText(texts.join(' '));
  return searchText(wanted)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function matchesLength(minutes: number, length: ExerciseFilter['length']): boolean {
  if (length === null) return true;
  return length === 'longer' ? minutes > 5 : minutes <= Number(length);
}

function matchesEquipment(
  equipment: readonly EquipmentId[],
  wanted: ExerciseFilter['equipment'],
): boolean {
  if (wanted === null) return true;
  return wanted === 'nothing' ? equipment.length === 0 : equipment.includes(wanted);
}

/** Returns the length of an exercise at its usual dose, in seconds. */
export function usualSeconds(exercise: Exercise): number {
  return timelineOf(planOfOne(exercise).steps).totalMs / 1000;
}

/** Returns whether an exercise matches the filter. */
export function exerciseMatches(exercise: Exercise, filter: ExerciseFilter): boolean {
  const { id, area, position, equipment, muscles } = exercise;
  const words = exerciseWords[id];
  const texts = [
    words.name,
    bodyAreaWords[area],
    ...words.steps,
    ...muscles.map((muscle) => libraryWords.muscles[muscle]),
    ...equipment.map((thing) => libraryWords.equipment[thing]),
  ];
  return (
    (filter.area === null || area === filter.area) &&
    (filter.position === null || position === filter.position) &&
    matchesEquipment(equipment, filter.equipment) &&
    matchesLength(usualSeconds(exercise) / 60, filter.length) &&
    matchesWords(texts, filter.text)
  );
}

/** Returns whether a routine matches the filter. */
export function routineMatches(
  routine: Routine,
  library: Library,
  filter: ExerciseFilter,
): boolean {
  const { id, areas, positions, minutes, exercises } = routine;
  const texts = [
    routineNames[id],
    libraryWords.reasons[id],
    ...areas.map((area) => bodyAreaWords[area]),
    ...exercises.map((exercise) => exerciseWords[exercise].name),
  ];
  const equipment = exercises.flatMap((exercise) => library[exercise].equipment);
  return (
    (filter.area === null || areas.includes(filter.area)) &&
    (filter.position === null || positions.every((position) => position === filter.position)) &&
    matchesEquipment(equipment, filter.equipment) &&
    matchesLength(minutes, filter.length) &&
    matchesWords(texts, filter.text)
  );
}
