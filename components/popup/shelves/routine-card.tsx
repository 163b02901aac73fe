import popupWords from 'words:popup';
import routineCards from 'words:routine-cards';
import { CardPicture } from '@/components/popup/shelves/card-picture';
import { minutes as minuteCount } from '@/locales/time-text';
import type { RoutineId, RoutineSummary } from '@/routines/library/routine';
import './routine-card.css';

/** Only the routines on cards have a short name. */
const shortNames: Readonly<Partial<Record<RoutineId, string>>> = routineCards;

/** A routine as a card with figure, name, length and position. A click opens it. */
export function RoutineCard(props: {
  readonly routine: RoutineSummary;
  readonly onOpen: (routine: string) => void;
}) {
  const { id, minutes, positions, pictured } = props.routine;
  return (
    <button type="button" class="routine-card" onClick={() => props.onOpen(id)}>
      <CardPicture exercise={pictured} />
      <span class="routine-card-name">{shortNames[id]}</span>
      <span class="routine-card-position">
        {/* The routines on cards have only one. */}
        {positions.map((position) => popupWords.position[position])}
      </span>
      <span class="routine-card-minutes">{minuteCount(minutes)}</span>
    </button>
  );
}
