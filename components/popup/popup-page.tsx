import popupWords from 'words:popup';
import { useState } from 'preact/hooks';
import { CallSwitch } from '@/components/popup/call-switch';
import { DueCard } from '@/components/popup/due-card';
import type { PostureWords } from '@/components/popup/due-content';
import { useFittingFigures } from '@/components/popup/fit-figures';
import { GearIcon } from '@/components/popup/gear-icon';
import { NextUp, type SeenHold } from '@/components/popup/next-up';
import { Notices } from '@/components/popup/notices';
import { PauseChoice } from '@/components/popup/pause-choice';
import { PopupActions } from '@/components/popup/popup-actions';
import { RoutineShelves } from '@/components/popup/shelves/routine-shelves';
import { StandToggle } from '@/components/popup/stand-toggle';
import { Brand } from '@/components/ui/brand';
import { Button } from '@/components/ui/button';
import { GoalDots } from '@/components/ui/goal-dots';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import type { BreaksOfDay } from '@/history/today';
import type { Intent } from '@/reminders/event';
import { nextUpAt } from '@/reminders/next-up';
import { asksToEase } from '@/reminders/offers';
import type { State } from '@/reminders/state';
import type { RoutineId } from '@/routines/library/routine';
import type { PracticeState } from '@/routines/plan/practice';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import './popup-page.css';

/** Data and requests of the popup. */
export interface PopupProps {
  readonly state: State;
  /** The settings that an administrator fixed, such as `holds.call`. */
  readonly locks: readonly string[];
  readonly moment: Moment;
  readonly today: BreaksOfDay;
  /** The routine that a due stretch, or "Stretch now", opens; null when none fits. */
  readonly choice: PracticeState['next'];
  readonly postureWords: PostureWords;
  /** Returns the name of a routine, which is in the messages of the browser. */
  readonly routineName: (id: RoutineId) => string;
  readonly own: readonly { readonly id: string; readonly name: string }[];
  /** Why the last intent was refused; null if it was not. */
  readonly refused: ProblemAt | null;
  readonly onRequest: (intent: Intent) => void;
  /** Null suggests a walk. */
  readonly onOpenGuide: (routine: string | null) => void;
  /** Opens the options page at a section. */
  readonly onOpenSettings: (section: string) => void;
  /** Whether to show the review of last week. */
  readonly showsReview: boolean;
}

/** A part that is rarely shown. A script of its own keeps the popup small. */
function LateScript({ name }: { readonly name: string }) {
  return (
    <>
      <div id={name} />
      <script src={`/${name}.js`} />
    </>
  );
}

/** The popup: the next or due reminder, the actions, the breaks of today, and the routines. */
export function PopupPage(props: PopupProps) {
  const { state, moment, today, onRequest, onOpenSettings } = props;
  const nextUp = nextUpAt(state, moment);
  const isDue = nextUp.kind === 'offer';
  // Belongs to one due reminder: the next one starts closed.
  const [pausingAt, setPausingAt] = useState<number | null>(null);
  const pausing = isDue && pausingAt === (state.run.offer?.id ?? null);
  const opener = useReturnedFocus(pausing);
  const [notWaitedFor, setNotWaitedFor] = useState<SeenHold | null>(null);
  const setHold = (hold: SeenHold, waits: boolean) => {
    setNotWaitedFor(waits ? null : hold);
    const { holds } = state.settings;
    onRequest({ kind: 'change-settings', parts: { holds: { ...holds, [hold]: waits } } });
  };
  useKeptFocus();
  useFittingFigures();
  const standToggle = <StandToggle state={state} onRequest={onRequest} />;
  return (
    <>
      <header class="popup-head">
        <Brand />
        <CallSwitch call={state.run.call} moment={moment} onRequest={onRequest} />
        {isDue && (
          // Someone may want to pause whatever is due.
          <Button
            ref={opener}
            look="plain"
            aria-expanded={pausing}
            onClick={() => setPausingAt(pausing ? null : (state.run.offer?.id ?? null))}
          >
            {popupWords.pause}
          </Button>
        )}
        <button
          type="button"
          class="icon-button"
          title={popupWords.settings}
          onClick={() => onOpenSettings('reminders')}
        >
          <GearIcon />
        </button>
      </header>
      <main>
        <Notices
          run={state.run}
          notWaitedFor={
            notWaitedFor === null || state.settings.holds[notWaitedFor] ? null : notWaitedFor
          }
          moment={moment}
          refused={props.refused}
          onRequest={onRequest}
          onWaitAgain={(hold) => setHold(hold, true)}
          onOpenHelp={() => onOpenSettings('log')}
        />
        {asksToEase(state.run) && <LateScript name="ease-prompt" />}
        {isDue ? (
          <DueCard
            {...props}
            nextUp={nextUp}
            pausing={
              pausing && (
                <PauseChoice
                  moment={moment}
                  onRequest={onRequest}
                  onDone={() => setPausingAt(null)}
                />
              )
            }
            standToggle={standToggle}
          />
        ) : (
          <>
            <NextUp
              {...props}
              nextUp={nextUp}
              standToggle={standToggle}
              onNeverWait={(hold) => setHold(hold, false)}
            />
            <PopupActions {...props} />
          </>
        )}
        {props.showsReview && <LateScript name="weekly-review" />}
        <RoutineShelves {...props} onOpenExercises={() => onOpenSettings('exercises')} />
      </main>
      <footer class="popup-foot">
        <button type="button" class="link" onClick={() => onOpenSettings('history')}>
          <GoalDots {...today} goal={state.settings.goal} />
          <span class="visually-hidden">{popupWords.progress}</span>
        </button>
        <Button
          look="plain"
          title={popupWords.activityDetail}
          onClick={() => onOpenSettings('log')}
        >
          {popupWords.activity}
        </Button>
        <Button look="plain" onClick={() => onOpenSettings('safety')}>
          {popupWords.safety}
        </Button>
      </footer>
    </>
  );
}
