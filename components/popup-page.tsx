import { useState } from 'preact/hooks';
import { becauseOf } from '@/components/because';
import { ChoiceRow } from '@/components/choice-row';
import { DueCard, type PostureWords } from '@/components/due-card';
import { GearIcon } from '@/components/gear-icon';
import { Mark } from '@/components/mark';
import { NextUp } from '@/components/next-up';
import { RoutineShelves } from '@/components/routine-shelves';
import { Today } from '@/components/today';
import { useReturnedFocus } from '@/components/use-returned-focus';
import type { DayTally } from '@/history/day-tally';
import { popupWords } from '@/locales/en/popup';
import type { Intent } from '@/reminders/event';
import type { Moment } from '@/reminders/moment';
import { outlookAt } from '@/reminders/outlook';
import type { State } from '@/reminders/state';
import type { Practice } from '@/routines/practice';
import type { RoutineId } from '@/routines/routine';

const pauseChoices = (['30-minutes', '1-hour', 'tomorrow'] as const).map((value) => ({
  value,
  label: popupWords.pauseChoices[value],
}));

/** What the popup needs to know and may ask for. */
export interface PopupProps {
  readonly state: State;
  readonly moment: Moment;
  readonly today: DayTally;
  /** The routine that a due stretch, or "Stretch now", opens; null when none fits. */
  readonly choice: Practice['next'];
  readonly postureWords: PostureWords;
  /** The name of a routine: the browser keeps these words. */
  readonly routineName: (id: RoutineId) => string;
  readonly own: readonly { readonly id: string; readonly name: string }[];
  /** Why the last intent was refused, if it was. */
  readonly refused: string | null;
  readonly onIntend: (intent: Intent) => void;
  /** Null proposes a walk. */
  readonly onOpenGuide: (routine: string | null) => void;
  readonly onOpenExercises: () => void;
  readonly onOpenSettings: () => void;
  readonly onOpenSafety: () => void;
}

/** How long to pause; choosing or going back ends the choice. */
function PauseChoice(props: {
  readonly onIntend: (intent: Intent) => void;
  readonly onDone: () => void;
}) {
  return (
    <ChoiceRow
      label={popupWords.pauseFor}
      choices={pauseChoices}
      back={popupWords.back}
      onChoose={(until) => {
        props.onDone();
        props.onIntend({ kind: 'pause', until });
      }}
      onBack={props.onDone}
    />
  );
}

function Verbs({ state, moment, choice, onIntend, onOpenGuide }: PopupProps) {
  const [choosing, setChoosing] = useState(false);
  const opener = useReturnedFocus(choosing);
  if (choosing) return <PauseChoice onIntend={onIntend} onDone={() => setChoosing(false)} />;
  return (
    <>
      {choice === null && <p class="none-fits">{popupWords.due.walk}</p>}
      <div class="verbs">
        <button
          type="button"
          class="button primary"
          {...(choice !== null && { title: becauseOf(choice, moment) })}
          onClick={() => onOpenGuide(choice?.routine ?? null)}
        >
          {popupWords.stretchNow}
        </button>
        <button type="button" class="button" onClick={() => onIntend({ kind: 'i-moved' })}>
          {popupWords.moved}
        </button>
        {state.run.pause === null ? (
          <button
            ref={opener}
            type="button"
            class="button"
            aria-expanded={false}
            onClick={() => setChoosing(true)}
          >
            {popupWords.pause}
            <span aria-hidden="true">▾</span>
          </button>
        ) : (
          <button type="button" class="button" onClick={() => onIntend({ kind: 'resume' })}>
            {popupWords.resume}
          </button>
        )}
      </div>
    </>
  );
}

function Messages({ state, moment, refused, onIntend }: PopupProps) {
  const { notice, undo } = state.run;
  return (
    <div role="status">
      {refused !== null && <p class="notice">{popupWords.failed(refused)}</p>}
      {notice !== null && (
        <p class="notice">
          <span>{popupWords.notices[notice]}</span>
          <button type="button" class="button" onClick={() => onIntend({ kind: 'dismiss-notice' })}>
            {popupWords.noticeSeen}
          </button>
        </p>
      )}
      {undo !== null && moment.at < undo.until && (
        <p class="notice">
          <span>{popupWords.skipped}</span>
          <button type="button" class="button" onClick={() => onIntend({ kind: 'undo-skip' })}>
            {popupWords.undo}
          </button>
        </p>
      )}
    </div>
  );
}

/** The popup: what comes next and why, the verbs, today, and every routine one click away. */
export function PopupPage(props: PopupProps) {
  const { state, moment, today, choice, onIntend, onOpenGuide } = props;
  const outlook = outlookAt(state, moment);
  const isDue = outlook.kind === 'offer';
  const [pausing, setPausing] = useState(false);
  const opener = useReturnedFocus(pausing);
  return (
    <>
      <header class="popup-head">
        <Mark />
        <span class="brand">{popupWords.name}</span>
        {isDue && (
          // In a call this is what is wanted, whatever is due.
          <button
            ref={opener}
            type="button"
            class="button plain"
            aria-expanded={pausing}
            onClick={() => setPausing(!pausing)}
          >
            {popupWords.pause}
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={popupWords.settings}
          title={popupWords.settings}
          onClick={props.onOpenSettings}
        >
          <GearIcon />
        </button>
      </header>
      <main>
        <Messages {...props} />
        {isDue ? (
          <DueCard
            outlook={outlook}
            choice={choice}
            moment={moment}
            postureWords={props.postureWords}
            routineName={props.routineName}
            pausing={
              pausing && <PauseChoice onIntend={onIntend} onDone={() => setPausing(false)} />
            }
            onIntend={onIntend}
            onOpen={onOpenGuide}
          />
        ) : (
          <>
            <NextUp outlook={outlook} moment={moment} />
            <Verbs {...props} />
          </>
        )}
        <RoutineShelves
          routineName={props.routineName}
          own={props.own}
          onOpen={onOpenGuide}
          onOpenExercises={props.onOpenExercises}
        />
      </main>
      <footer class="popup-foot">
        <Today
          breaks={today.breaks}
          naturalBreaks={today.naturalBreaks}
          goal={state.settings.goal}
        />
        <button type="button" class="button plain" onClick={props.onOpenSafety}>
          {popupWords.safety}
        </button>
      </footer>
    </>
  );
}
