import popupWords from 'words:popup';
import type { Intent } from '@/reminders/event';
import type { State } from '@/reminders/state';
import './stand-toggle.css';

/** Switches between standing and sitting, for people who use the stand reminder. */
export function StandToggle(props: {
  readonly state: State;
  readonly onRequest: (intent: Intent) => void;
}) {
  const { settings, run } = props.state;
  if (!settings.stand.on || run.offer?.kind === 'stand') return null;
  return (
    <p class="stand-toggle">
      <button
        type="button"
        class="link"
        onClick={() => props.onRequest({ kind: 'set-standing', standing: !run.standing })}
      >
        {run.standing ? popupWords.sittingAgain : popupWords.standingAlready}
      </button>
    </p>
  );
}
