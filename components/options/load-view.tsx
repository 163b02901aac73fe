import optionsWords from 'words:options';
import type { ComponentChildren } from 'preact';
import type {
  OptionsHost,
  OptionsRequest,
  OptionsSnapshot,
} from '@/components/options/options-host';
import type { OptionsViewId } from '@/components/options/options-views';
import { SettingsView } from '@/components/settings/settings-view';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';
import { localDate } from '@/values/local-date';
import type { ProblemAt } from '@/values/problem';

/** The props of every view. */
interface ViewProps {
  readonly snapshot: OptionsSnapshot;
  /** The settings, with changes that are not stored yet. */
  readonly settings: Settings;
  readonly request: (request: OptionsRequest) => void;
  /** Resolves to the refusal, or null once the change is stored. */
  readonly changeSettings: (parts: SettingsPatch) => Promise<ProblemAt | null>;
  /** Whether something is typed and not saved. */
  readonly onDirty: (dirty: boolean) => void;
}

/** Draws a view whose code and data are loaded. */
export type DrawView = (props: ViewProps) => ComponentChildren;

const loadExercises = async () => (await import('@/routines/library/exercises')).exercises;
const loadMovements = async () => (await import('@/routines/movements/movements')).movements;

async function loadSettings(host: OptionsHost): Promise<DrawView> {
  const library = await loadExercises();
  return ({ snapshot: { stored, moment }, settings, request, changeSettings, onDirty }) => (
    <SettingsView
      settings={settings}
      locks={new Set(stored.locks)}
      problems={stored.policyProblems}
      sync={{
        on: stored.sync.on,
        note: stored.sync.note && optionsWords.syncNotes[stored.sync.note],
      }}
      practice={stored.practice}
      library={library}
      today={localDate(moment.at, moment.zone)}
      newId={host.newId}
      onSync={(on) => request({ kind: 'set-sync', on })}
      onChange={changeSettings}
      onRequest={request}
      onDirty={onDirty}
      onTry={host.playTone}
      onOpenLog={() => {
        location.hash = 'log';
      }}
    />
  );
}

async function loadExercisesPage(host: OptionsHost): Promise<DrawView> {
  const [{ ExercisesPage }, exercises, movements, { routines }] = await Promise.all([
    import('@/components/exercises/exercises-page'),
    loadExercises(),
    loadMovements(),
    import('@/routines/library/routines'),
  ]);
  const library = { exercises, movements, routines };
  return ({ snapshot, request }) => (
    <ExercisesPage
      library={library}
      practice={snapshot.stored.practice}
      now={host.now}
      onChange={request}
      onStart={host.openGuide}
    />
  );
}

async function loadOwnRoutines(host: OptionsHost): Promise<DrawView> {
  const [{ OwnRoutinesView }, library, movements, first] = await Promise.all([
    import('@/components/own-routines/own-routines-view'),
    loadExercises(),
    loadMovements(),
    host.readOwn(),
  ]);
  return ({ snapshot, onDirty }) => (
    <OwnRoutinesView
      host={host}
      first={first}
      moment={snapshot.moment}
      library={library}
      movements={movements}
      newId={host.newId}
      onDirty={onDirty}
      onStart={(routine) => host.openGuide({ routine })}
      onConfirm={host.confirm}
    />
  );
}

async function loadLog(host: OptionsHost): Promise<DrawView> {
  const [{ LogView }, first] = await Promise.all([
    import('@/components/log/log-view'),
    host.readLog(),
  ]);
  return ({ snapshot: { stored, moment }, request }) => (
    <LogView
      host={host}
      first={first}
      state={stored}
      moment={moment}
      onRepair={() => request({ kind: 'look' })}
      onTest={() => request({ kind: 'show-test-reminder' })}
    />
  );
}

async function loadHistory(host: OptionsHost): Promise<DrawView> {
  const { HistoryView, readYear } = await import('@/components/history/history-view');
  const first = await readYear(host, host.snapshots.latest().moment, null);
  return ({ snapshot: { stored, moment }, settings, changeSettings }) => (
    <HistoryView
      host={host}
      first={first}
      settings={settings}
      locks={stored.locks}
      run={stored.run}
      moment={moment}
      onChangeSettings={(parts) => void changeSettings(parts)}
      onStretch={() => host.openGuide({ routine: stored.practice.next?.routine ?? null })}
    />
  );
}

async function loadUserData(host: OptionsHost): Promise<DrawView> {
  const [{ UserDataView }, data] = await Promise.all([
    import('@/components/data/user-data-view'),
    host.userDataHost(),
  ]);
  const first = await data.readStored();
  return ({ snapshot }) => <UserDataView host={data} first={first} moment={snapshot.moment} />;
}

async function loadPrivacy(): Promise<DrawView> {
  const { PrivacyPage } = await import('@/components/about/privacy-page');
  return () => <PrivacyPage />;
}

async function loadAbout(): Promise<DrawView> {
  const { AboutPage } = await import('@/components/about/about-page');
  return () => <AboutPage />;
}

const loaders = {
  settings: loadSettings,
  history: loadHistory,
  exercises: loadExercisesPage,
  routines: loadOwnRoutines,
  log: loadLog,
  data: loadUserData,
  privacy: loadPrivacy,
  about: loadAbout,
} as const satisfies Record<OptionsViewId, (host: OptionsHost) => Promise<DrawView>>;

/** Loads the code and the first data of a view. Rejects when the store cannot be read. */
export function loadView(view: OptionsViewId, host: OptionsHost): Promise<DrawView> {
  return loaders[view](host);
}
