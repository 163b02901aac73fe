import { RoutinePicture } from '@/components/routine-picture';
import { popupWords } from '@/locales/en/popup';
import { routineWords } from '@/locales/en/routines';
import type { RoutineId, RoutineSummary } from '@/routines/routine';

/** One routine as a card: a little figure, its name, its length and position. A click opens it. */
export function RoutineCard(props: {
  readonly routine: RoutineSummary;
  /** `card` under its area's heading; `name` where it stands alone. */
  readonly title: 'card' | 'name';
  readonly onOpen: (routine: RoutineId) => void;
}) {
  const { id, minutes, position, pictured } = props.routine;
  const words = routineWords[id];
  return (
    <button
      type="button"
      class="routine-card"
      title={words.why}
      aria-label={popupWords.openGuide(words.name, minutes)}
      onClick={() => props.onOpen(id)}
    >
      <RoutinePicture exercise={pictured} />
      <span class="routine-card-name">{words[props.title]}</span>
      <span class="routine-card-meta">
        {popupWords.cardMeta(minutes, popupWords.position[position])}
      </span>
    </button>
  );
}
