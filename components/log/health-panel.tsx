import healthWords from 'words:health';
import workerWords from 'words:worker';
import type { ComponentChildren } from 'preact';
import { SettingSection } from '@/components/form/setting-row';
import { dayAndTime } from '@/locales/formats';
import { type Health, type Trouble, troublesOf } from '@/reminders/health-troubles';
import type { LogEntry } from '@/reminders/log-entry';
import type { State } from '@/reminders/state';
import type { Moment } from '@/values/moment';
import './health-panel.css';

const words = healthWords;

/** The browser whose menus and addresses the help names. */
type Dialect = 'chromium' | 'firefox';

/** Data and requests of the panel. */
export interface HealthProps {
  readonly health: Health;
  readonly dialect: Dialect;
  readonly state: State;
  /** Oldest first. */
  readonly log: readonly LogEntry[];
  readonly moment: Moment;
  /** Checks the state again, which also sets the alarms again. */
  readonly onRepair: () => void;
}

function troubleWords(trouble: Trouble, dialect: Dialect): string {
  return trouble === 'blocked' ? words.troubles.blocked[dialect] : words.troubles[trouble];
}

/** Returns whether setting the alarms again can help. */
function isRepairable(trouble: Trouble): boolean {
  return trouble === 'overdue' || trouble === 'no-alarm' || trouble === 'other-alarm';
}

function alarmName(name: string): string {
  switch (name) {
    case 'wake':
    case 'rescue':
    case 'sync':
      return words.alarmNames[name];
    default:
      return name;
  }
}

/** What the commands do. The browser describes them in its own language, and the popup's not. */
const commandNames = new Map([
  ['open-guide', workerWords.commandOpenGuide],
  ['i-moved', workerWords.commandMoved],
  ['toggle-call', workerWords.commandCall],
  ['toggle-pause', workerWords.commandPause],
  ['_execute_action', words.openPopup],
]);

/** A named fact; its value may be a list. */
function Fact(props: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function Alarms({ alarms, time }: Pick<Health, 'alarms'> & { time: (at: number) => string }) {
  if (alarms === null) return words.unknownAlarms;
  if (alarms.length === 0) return words.noAlarms;
  return (
    <ul>
      {alarms.map(({ name, at }) => (
        <li key={name}>{words.alarm({ name: alarmName(name), time: time(at) })}</li>
      ))}
    </ul>
  );
}

function Shortcuts({ health: { commands }, dialect }: Pick<HealthProps, 'health' | 'dialect'>) {
  if (commands === null || commands.length === 0) return words.noShortcuts;
  return (
    <>
      <ul>
        {commands.map((command) => (
          <li key={command.name}>
            {command.keys === null ? words.notSet : <kbd>{command.keys}</kbd>}:{' '}
            {commandNames.get(command.name) ?? command.description}
          </li>
        ))}
      </ul>
      <p>{words.changeShortcuts[dialect]}</p>
    </>
  );
}

/** Says whether everything works, with the facts of the browser below. */
export function HealthPanel(props: HealthProps) {
  const { health, dialect, state, moment } = props;
  const { wakeAt, lastSeenAt } = state.run;
  const time = (at: number) => dayAndTime(at, moment.at, moment.zone);
  const troubles = troublesOf(health, state, props.log, moment);
  const holdsWake = wakeAt !== null && health.alarms?.some(({ name }) => name === 'wake');
  return (
    <SettingSection id="health" title={words.title}>
      <div role="status">
        {troubles.length === 0 && (
          <p class="health-line">
            {holdsWake ? words.wellUntil({ time: time(wakeAt) }) : words.well}
          </p>
        )}
        {troubles.map((trouble) => (
          <p key={trouble} class="health-line trouble">
            {troubleWords(trouble, dialect)}
          </p>
        ))}
      </div>
      {troubles.some(isRepairable) && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              // The button disappears when the problem is solved.
              document.getElementById('health-title')?.focus();
              props.onRepair();
            }}
          >
            {words.repair}
          </button>
        </p>
      )}
      <details>
        <summary>{words.details}</summary>
        <dl class="health-facts">
          <Fact label={words.nextWake}>{wakeAt === null ? words.noWake : time(wakeAt)}</Fact>
          <Fact label={words.lastWake}>{time(lastSeenAt)}</Fact>
          <Fact label={words.alarms}>
            <Alarms alarms={health.alarms} time={time} />
            {health.alarms !== null && !troubles.some(isRepairable) && <p>{words.agrees}</p>}
          </Fact>
          <Fact label={words.notifications}>{words.permission[health.notifications]}</Fact>
          <Fact label={words.shortcuts}>
            <Shortcuts health={health} dialect={dialect} />
          </Fact>
        </dl>
      </details>
    </SettingSection>
  );
}
