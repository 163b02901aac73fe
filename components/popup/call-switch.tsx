import popupWords from 'words:popup';
import { dayAndTime } from '@/locales/formats';
import type { Intent } from '@/reminders/event';
import type { Run } from '@/reminders/run';
import type { Moment } from '@/values/moment';
import './call-switch.css';

/** Switches a call that the browser cannot detect, and shows until when it lasts. */
export function CallSwitch(props: {
  readonly call: Run['call'];
  readonly moment: Moment;
  readonly onRequest: (intent: Intent) => void;
}) {
  const { call, moment } = props;
  const on = call !== null && moment.at < call.until;
  return (
    <button
      type="button"
      class="button plain call-switch"
      role="switch"
      aria-checked={on}
      onClick={() => props.onRequest({ kind: on ? 'end-call' : 'start-call' })}
    >
      {on
        ? popupWords.callUntil({ time: dayAndTime(call.until, moment.at, moment.zone) })
        : popupWords.call}
    </button>
  );
}
