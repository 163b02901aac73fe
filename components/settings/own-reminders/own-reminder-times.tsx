import settingsWords from 'words:settings';
import { useId } from 'preact/hooks';
import { problemText } from '@/components/ui/problem-text';
import { useFocusOnRemoval } from '@/components/ui/use-focus-on-removal';
import { wallClockTime } from '@/locales/formats';
import { ownReminderLimits } from '@/reminders/kinds/own';
import type { DraftProblems } from '@/settings/settings-patch';
import './own-reminder-times.css';

const words = settingsWords.reminders.own;

/** The times of day of a reminder. A time may be incomplete during editing. */
export function OwnReminderTimes(props: {
  readonly times: readonly string[];
  readonly problems: DraftProblems;
  readonly onChange: (times: string[]) => void;
}) {
  const { times, problems, onChange } = props;
  const id = useId();
  const add = useFocusOnRemoval(times.length);
  const problem = problems.get('times');
  return (
    <div
      role="group"
      aria-labelledby={id}
      {...(problem !== undefined && { 'aria-describedby': `${id}-problem` })}
    >
      <span class="row-label" id={id}>
        {words.times}
      </span>
      <ul class="time-list">
        {times.map((time, index) => {
          const wrong = problems.get(`times.${index}`);
          return (
            <li key={`${id}-${index}`}>
              <input
                type="time"
                aria-label={words.time({ number: index + 1 })}
                value={time}
                // A duplicate is a problem of the list; this marks its last time.
                aria-invalid={
                  wrong !== undefined || (problem !== undefined && index === times.length - 1)
                }
                aria-describedby={`${id}-${index}`}
                onInput={({ currentTarget }) =>
                  onChange(times.with(index, currentTarget.value.slice(0, 5)))
                }
              />
              {times.length > 1 && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={
                    time === ''
                      ? words.removeThisTime
                      : words.removeTime({ time: wallClockTime(time) })
                  }
                  onClick={() => onChange(times.toSpliced(index, 1))}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
              <span class="field-problem" id={`${id}-${index}`}>
                {wrong !== undefined && problemText(wrong)}
              </span>
            </li>
          );
        })}
      </ul>
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {problemText(problem)}
        </p>
      )}
      <button
        ref={add}
        type="button"
        class="button"
        disabled={times.length >= ownReminderLimits.timesADay}
        onClick={() => onChange([...times, ''])}
      >
        {words.addTime}
      </button>
    </div>
  );
}
