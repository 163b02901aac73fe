import { CardPicture } from '@/components/popup/shelves/card-picture';
import { routineCards } from '@/locales/en/library/routine-cards';
import { popupWords } from '@/locales/en/popup';
import { minutes as minuteCount } from '@/locales/en/time';
import type { RoutineSummary } from '@/routines/library/routine';
import './routine-card.css';

/** A routine as a card with figure, name, length and position. A click opens it. */
export function RoutineCard(props: {
  readonly routine: RoutineSummary;
  readonly onOpen: (routine: string) => void;
}) {
  const { id, minutes, positions, pictured } = props.routine;
  return (
    <button type="button" class="routine-card" onClick={() => props.onOpen(id)}>
      <CardPicture exercise={pictured} />
      <span class="routine-card-name">{routineCards[id]}</span>
      <span class="routine-card-position">
        {positions.map((position) => popupWords.position[position]).join(', ')}
      </span>
      <span class="routine-card-minutes">{minuteCount(minutes)}</span>
    </button>
  );
}
