import todayWords from 'words:today';
import './goal-dots.css';

/** More dots than this are hard to count at a glance. */
const mostDots = 8;

/** Shows today's breaks as dots and in words, and how many were natural breaks. */
export function GoalDots(props: {
  readonly breaks: number;
  readonly naturalBreaks: number;
  readonly goal: number;
}) {
  const { breaks, naturalBreaks, goal } = props;
  const words = [
    breaks > goal ? todayWords.breaks({ breaks }) : todayWords.ofGoal({ breaks, goal }),
    ...(naturalBreaks > 0 ? [todayWords.away({ times: naturalBreaks })] : []),
  ].join(' · ');
  return (
    <span class="today">
      {goal <= mostDots && (
        <svg
          class="dots"
          viewBox={`0 0 ${goal * 16} 12`}
          width={goal * 16}
          height="12"
          aria-hidden="true"
        >
          {Array.from({ length: goal }, (_, index) => (
            <circle
              key={index}
              class={index < breaks ? 'dot filled' : 'dot'}
              cx={index * 16 + 6}
              cy="6"
              r="5"
            />
          ))}
        </svg>
      )}
      {words}
    </span>
  );
}
