import { RoutinePicture } from '@/components/routine-picture';
import { popupWords } from '@/locales/en/popup';
import { routineWords } from '@/locales/en/routines';
import { minutes as minuteCount } from '@/locales/en/time';
import type { RoutineId, RoutineSummary } from '@/routines/routine';

/** One routine as a card: a little figure, its name, its length and position. A click opens it. */
export function RoutineCard(props: {
  readonly routine: RoutineSummary;
  readonly onOpen: (routine: RoutineId) => void;
}) {
  const { id, minutes, position, pictured } = props.routine;
  const words = routineWords[id];
  return (
    <button type="button" class="routine-card" title={words.why} onClick={() => props.onOpen(id)}>
      <RoutinePicture exercise={pictured} />
      <span class="routine-card-name">{words.card}</span>
      <span class="routine-card-position">{popupWords.position[position]}</span>
      <span class="routine-card-minutes">{minuteCount(minutes)}</span>
    </button>
  );
}
