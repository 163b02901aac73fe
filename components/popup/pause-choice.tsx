import popupWords from 'words:popup';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFittingFigures } from '@/components/popup/fit-figures';
import { BackButton, backOnEscape } from '@/components/ui/back-button';
import { Button } from '@/components/ui/button';
import { ChoiceRow } from '@/components/ui/choice-row';
import type { Intent } from '@/reminders/event';
import { dateOf } from '@/reminders/working-hours';
import type { Moment } from '@/values/moment';

const choices = (['30-minutes', '1-hour', 'tomorrow', 'date'] as const).map((value) => ({
  value,
  label: popupWords.pauseChoices[value],
}));

type Until = Extract<Intent, { kind: 'pause' }>['until'];

/** A pause until the morning of a date, tomorrow at the earliest. */
function DateChoice(props: {
  readonly moment: Moment;
  readonly onChoose: (until: Until) => void;
  readonly onBack: () => void;
}) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // Before paint, so that no key press is lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const today = dateOf(props.moment);
  const escape = backOnEscape(props.onBack);
  return (
    <form
      class="choice-row"
      onSubmit={(event) => {
        event.preventDefault();
        const date = field.current?.value;
        if (date) props.onChoose({ date });
      }}
    >
      <label for={id}>{popupWords.pauseUntil}</label>
      <input
        ref={field}
        id={id}
        type="date"
        required
        min={today.add({ days: 1 }).toString()}
        max={today.add({ years: 1 }).toString()}
        onKeyDown={escape}
      />
      <Button type="submit" onKeyDown={escape}>
        {popupWords.pause}
      </Button>
      <BackButton label={popupWords.back} onBack={props.onBack} />
    </form>
  );
}

/** Asks how long to pause. Choosing or going back closes it. */
export function PauseChoice(props: {
  readonly moment: Moment;
  readonly onRequest: (intent: Intent) => void;
  readonly onDone: () => void;
}) {
  const [byDate, setByDate] = useState(false);
  useFittingFigures();
  const choose = (until: Until) => {
    props.onDone();
    props.onRequest({ kind: 'pause', until });
  };
  if (byDate) {
    return <DateChoice moment={props.moment} onChoose={choose} onBack={() => setByDate(false)} />;
  }
  return (
    <ChoiceRow
      label={popupWords.pause}
      choices={choices}
      back={popupWords.back}
      onChoose={(until) => {
        if (until === 'date') setByDate(true);
        else choose(until);
      }}
      onBack={props.onDone}
    />
  );
}
