import '@/components/styles/tokens.css';
import '@/components/styles/base.css';
import '@/components/styles/controls.css';
import '@/components/styles/forms.css';
import '@/components/styles/page.css';
import '@/components/styles/exercises.css';
import '@/components/styles/own-routines.css';
import '@/components/figure.css';
import '@/components/styles/mark.css';
import '@/components/styles/notes.css';
import '@/components/styles/log.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { applyTheme } from '@/components/apply-theme';
import { OptionsPage, viewOf } from '@/components/options-page';
import { SettingsView } from '@/components/settings-view';
import { localDate } from '@/history/day-tally';
import { optionsWords } from '@/locales/en/options';
import { ownRoutinesWords } from '@/locales/en/own-routines';
import { syncNoteWords } from '@/locales/en/sync-notes';
import { playHere } from '@/platform/chime';
import { followStore, type Snapshot } from '@/platform/follow-store';
import { intend } from '@/platform/intend';
import type { Request } from '@/platform/messages';
import { loadOwn, saveOwn } from '@/platform/own-store';
import { openGuide } from '@/platform/pages';
import { readPicture } from '@/platform/read-picture';
import { saveFile } from '@/platform/save-file';
import { loadLog } from '@/platform/store';
import { freshOwn, type OwnChange, ownLimits } from '@/routines/own-library';
import type { Library } from '@/routines/plan';

document.title = optionsWords.pageTitle;

const now = () => performance.now();
const newId = () => `own-${crypto.randomUUID()}` as const;
const dialect = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
const onChange = (request: Request) => void ask(request);

let refused: string | null = null;
let latest: Snapshot | null = null;
let own = freshOwn;
let exercises: Library | null = null;
let shownPlace: string | null = null;
/** Whether something was typed that is not kept yet. */
let dirty = false;

async function ask(request: Request) {
  const reply = await intend(browser, request);
  refused = reply.ok ? null : reply.reason;
  await show();
}

async function saveMade(change: OwnChange) {
  refused = await saveOwn(browser, navigator.locks, change, Date.now());
  await show();
  return refused;
}

function onDirty(typed: boolean) {
  dirty = typed;
}

function place(): string {
  return location.hash.slice(1);
}

/** The library loads with the first view that needs it. */
async function library() {
  exercises ??= (await import('@/routines/exercises')).exercises;
  return exercises;
}

async function exercisesView({ stored }: Snapshot) {
  const [{ ExercisesPage }, { movements }, { routines }] = await Promise.all([
    import('@/components/exercises-page'),
    import('@/routines/movements'),
    import('@/routines/routines'),
  ]);
  return (
    <ExercisesPage
      library={{ exercises: await library(), movements, routines }}
      practice={stored.practice}
      now={now}
      onChange={onChange}
      onStart={(what) => void openGuide(browser, what)}
    />
  );
}

async function routinesView() {
  const [{ OwnRoutinesPage }, { movements }] = await Promise.all([
    import('@/components/own-routines-page'),
    import('@/routines/movements'),
  ]);
  return (
    <OwnRoutinesPage
      own={own}
      library={await library()}
      movements={movements}
      refused={refused}
      newId={newId}
      onChange={saveMade}
      onDirty={onDirty}
      onStart={(routine) => void openGuide(browser, { routine })}
      onReadPicture={(file) => readPicture(file, ownLimits.pictureBytes)}
      onExport={(name, text) => saveFile(document, name, text)}
      onConfirm={(question) => confirm(question)}
    />
  );
}

async function logView({ stored, moment }: Snapshot) {
  const [{ LogPage }, { readLog }, { readHealth, readSystem }] = await Promise.all([
    import('@/components/log-page'),
    import('@/platform/read-log'),
    import('@/platform/health'),
  ]);
  const { entries, unread } = readLog(await loadLog(browser));
  return (
    <LogPage
      state={stored}
      log={entries}
      unread={unread}
      moment={moment}
      health={await readHealth(browser, dialect)}
      dialect={dialect}
      system={await readSystem(browser)}
      onRepair={() => onChange({ kind: 'look' })}
      onTest={() => onChange({ kind: 'show-test-reminder' })}
    />
  );
}

async function viewFor(snapshot: Snapshot) {
  const { stored, moment } = snapshot;
  switch (viewOf(place())) {
    case 'exercises':
      return exercisesView(snapshot);
    case 'routines':
      return routinesView();
    case 'log':
      return logView(snapshot);
    case 'about': {
      const { AboutPage } = await import('@/components/about-page');
      return <AboutPage />;
    }
    case 'settings':
      return (
        <SettingsView
          settings={stored.settings}
          locks={new Set(stored.locks)}
          problems={stored.policyProblems}
          sync={{ on: stored.sync.on, note: stored.sync.note && syncNoteWords[stored.sync.note] }}
          practice={stored.practice}
          library={await library()}
          today={localDate(moment.at, moment.zone)}
          newId={newId}
          onSync={(on) => onChange({ kind: 'set-sync', on })}
          onChange={(parts) => onChange({ kind: 'change-settings', parts })}
          onPractise={onChange}
          onTry={(tone, volumePercent) => {
            playHere(tone, volumePercent).catch((error: unknown) =>
              console.error('The browser did not play the tone.', error),
            );
          }}
          onOpenLog={() => (location.hash = 'log')}
        />
      );
  }
}

async function show() {
  if (latest === null) return;
  const asked = place();
  const view = viewOf(asked);
  applyTheme(document.documentElement, latest.stored.settings.theme);
  const shown = await viewFor(latest);
  // Another view was asked for meanwhile.
  if (asked !== place()) return;
  render(
    <OptionsPage view={view} refused={view === 'routines' ? null : refused}>
      {shown}
    </OptionsPage>,
    document.body,
  );
  // The section that the address names exists only now.
  if (asked !== shownPlace) document.getElementById(asked)?.scrollIntoView();
  shownPlace = asked;
}

addEventListener('hashchange', () => {
  const leaves = dirty && viewOf(place()) !== 'routines';
  if (leaves && !confirm(ownRoutinesWords.leave)) {
    location.hash = 'routines';
    return;
  }
  if (leaves) dirty = false;
  void show();
});
addEventListener('beforeunload', (event) => {
  if (dirty) event.preventDefault();
});
followStore(browser, (snapshot) => {
  latest = snapshot;
  void loadOwn(browser).then((made) => {
    own = made;
    return show();
  });
});
