import words from 'words:easing';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { firstDayOfWeek } from '@/locales/formats';
import { lessOften } from '@/reminders/apply-settings';
import type { Intent } from '@/reminders/event';
import type { ReminderId } from '@/reminders/kinds/kinds';
import type { State } from '@/reminders/state';
import { nextWorkweek } from '@/reminders/working-hours';
import type { Settings } from '@/settings/settings';
import type { Moment } from '@/values/moment';
import './ease-prompt.css';

/** Returns whether a reminder can be less frequent and no policy locks its interval. */
function canBeLessOften(settings: Settings, id: ReminderId, locks: readonly string[]): boolean {
  const eased = lessOften(settings, id);
  return eased !== null && !locks.includes(eased.path);
}

/** The data of the question. */
export interface EaseState extends State {
  /** The settings that an administrator fixed. */
  readonly locks: readonly string[];
}

/** Asks after three ignored reminders what to change, if anything. */
export function EasePrompt(props: {
  readonly state: EaseState;
  readonly moment: Moment;
  readonly onRequest: (intent: Intent) => void;
  readonly onOpenHours: () => void;
}) {
  const id = useId();
  const { state, moment, onRequest } = props;
  const { ignoredKind } = state.run;
  if (ignoredKind === null) return null;
  return (
    <div class="notice ease-prompt" role="group" aria-labelledby={id}>
      <span id={id}>{words.question}</span>
      {canBeLessOften(state.settings, ignoredKind, state.locks) && (
        <Button onClick={() => onRequest({ kind: 'ease', how: 'less-often' })}>
          {words.lessOften}
        </Button>
      )}
      <Button
        onClick={() => {
          onRequest({ kind: 'ease', how: 'other-hours' });
          props.onOpenHours();
        }}
      >
        {words.otherHours}
      </Button>
      <Button
        onClick={() => {
          const date = nextWorkweek(state.settings.hours, moment, firstDayOfWeek());
          onRequest({ kind: 'pause', until: { date } });
        }}
      >
        {words.pauseWeek}
      </Button>
      <Button onClick={() => onRequest({ kind: 'ease', how: 'keep' })}>{words.keep}</Button>
    </div>
  );
}
