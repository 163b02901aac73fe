import { type DayOutcome, outcomeOf } from '@/history/goals';
import type { Day } from '@/history/month';
import './day-mark.css';

/** The sign of a day and its size. */
export interface DayLook {
  readonly outcome: DayOutcome | 'none';
  /** Breaks as a part of the goal, at most 1. */
  readonly share: number;
}

/** Returns the sign of a day. `goal` is used if the day stored none. */
export function dayLookOf(day: Day | undefined, goal: number): DayLook {
  const outcome = outcomeOf(day, goal);
  const breaks = day?.tally.breaks ?? 0;
  const share = Math.min(1, breaks / (day?.set?.goal ?? goal));
  return { outcome: outcome === 'missed' && breaks === 0 ? 'none' : outcome, share };
}

/** Draws the sign of a day around `x`, `y`. Each outcome has a shape of its own. */
export function DayMark(props: {
  readonly look: DayLook;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}) {
  const { look, x, y, size } = props;
  const radius = size * 0.36;
  switch (look.outcome) {
    case 'met': {
      const tick = radius * 0.5;
      return (
        <>
          <circle class="day-met" cx={x} cy={y} r={radius} />
          <path
            class="day-tick"
            d={`M${x - tick} ${y}l${tick * 0.7} ${tick * 0.75}l${tick * 1.3} ${-tick * 1.5}`}
          />
        </>
      );
    }
    case 'none':
      return <path class="day-none" d={`M${x - 4} ${y}h8`} />;
    case 'missed':
    case 'rest':
      return look.share > 0 ? (
        <circle class="day-some" cx={x} cy={y} r={3 + (radius - 4) * look.share} />
      ) : null;
  }
}
