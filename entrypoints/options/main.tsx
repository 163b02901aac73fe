import '@/components/ui/tokens.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage, viewOf } from '@/components/options/options-page';
import { SettingsView } from '@/components/settings/settings-view';
import { applyTheme } from '@/components/ui/apply-theme';
import { scrollToSection } from '@/components/ui/scroll-to-section';
import { optionsWords } from '@/locales/en/options';
import { syncNoteWords } from '@/locales/en/sync-notes';
import type { Request } from '@/platform/messaging/parse-message';
import { PendingSettings } from '@/platform/messaging/pending-settings';
import { sendRequest } from '@/platform/messaging/send-request';
import { playHere } from '@/platform/page/chime';
import { openGuide } from '@/platform/page/open-page';
import { readPicture } from '@/platform/page/read-picture';
import { saveFile } from '@/platform/page/save-file';
import { loadOwn, saveOwn } from '@/platform/storage/own-store';
import { loadLog } from '@/platform/storage/store';
import { readStore, type Snapshot, watchStore } from '@/platform/storage/watch-store';
import { type OwnChange, ownLimits } from '@/routines/own/own-library';
import type { Library } from '@/routines/plan/plan';
import type { SettingsPatch } from '@/settings/settings-patch';
import { localDate } from '@/values/local-date';
import type { ProblemAt } from '@/values/problem';

const now = () => performance.now();
const newId = () => `own-${crypto.randomUUID()}` as const;
const dialect = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
const onChange = (request: Request) => void ask(request);

let refused: ProblemAt | null = null;
/** The same of a routine or an exercise that the person made. */
let refusedMade: ProblemAt | null = null;
let latest: Snapshot | null = null;
const asked = new PendingSettings();
let exercises: Library | null = null;
let shownPlace: string | null = null;
let shows = 0;
/** Whether something was typed that is not kept yet. */
let dirty = false;

async function ask(request: Request, answered?: () => void) {
  const reply = await sendRequest(browser, request);
  refused = reply.ok ? null : reply.refusal;
  // What cannot be read now is read again at the next change.
  latest = await readStore(browser).catch(() => latest);
  answered?.();
  await show();
  return reply.ok ? null : reply.refusal;
}

function changeSettings(parts: SettingsPatch) {
  const reply = ask({ kind: 'change-settings', parts }, asked.ask(parts));
  void show();
  return reply;
}

async function saveMade(change: OwnChange) {
  refusedMade = await saveOwn(browser, navigator.locks, change, Date.now());
  await show();
  return refusedMade;
}

function onDirty(typed: boolean) {
  dirty = typed;
}

function place(): string {
  return location.hash.slice(1);
}

/** The library loads with the first view that needs it. */
async function library() {
  exercises ??= (await import('@/routines/library/exercises')).exercises;
  return exercises;
}

async function exercisesView({ stored }: Snapshot) {
  const [{ ExercisesPage }, { movements }, { routines }] = await Promise.all([
    import('@/components/exercises/exercises-page'),
    import('@/routines/movements/movements'),
    import('@/routines/library/routines'),
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
  const [{ OwnRoutinesPage }, { movements }, own] = await Promise.all([
    import('@/components/own-routines/own-routines-page'),
    import('@/routines/movements/movements'),
    loadOwn(browser),
  ]);
  return (
    <OwnRoutinesPage
      own={own}
      library={await library()}
      movements={movements}
      refused={refusedMade}
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
    import('@/components/log/log-page'),
    import('@/platform/storage/read-log'),
    import('@/platform/page/health'),
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
    case 'history': {
      const { historyView } = await import('./history-view');
      return historyView(snapshot, changeSettings, show);
    }
    case 'data': {
      const { dataView } = await import('./data-view');
      return dataView(moment);
    }
    case 'privacy': {
      const { PrivacyPage } = await import('@/components/about/privacy-page');
      return <PrivacyPage />;
    }
    case 'about': {
      const { AboutPage } = await import('@/components/about/about-page');
      return <AboutPage />;
    }
    case 'settings':
      return (
        <SettingsView
          settings={asked.over(stored.settings)}
          locks={new Set(stored.locks)}
          problems={stored.policyProblems}
          sync={{ on: stored.sync.on, note: stored.sync.note && syncNoteWords[stored.sync.note] }}
          practice={stored.practice}
          library={await library()}
          today={localDate(moment.at, moment.zone)}
          newId={newId}
          onSync={(on) => onChange({ kind: 'set-sync', on })}
          onChange={changeSettings}
          onPractise={onChange}
          onDirty={onDirty}
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
  shows += 1;
  const turn = shows;
  const there = place();
  const view = viewOf(there);
  const shown = await viewFor(latest);
  // Something newer, or another view, is to be shown meanwhile.
  if (turn !== shows) return;
  applyTheme(document.documentElement, asked.over(latest.stored.settings).theme);
  document.title = optionsWords.pageTitle(optionsWords.views[view]);
  render(
    <OptionsPage view={view} refused={view === 'routines' ? null : refused}>
      {shown}
    </OptionsPage>,
    document.body,
  );
  if (there !== shownPlace) scrollToSection(document, there, shownPlace);
  shownPlace = there;
}

addEventListener('hashchange', () => {
  const leaves = dirty && shownPlace !== null && viewOf(place()) !== viewOf(shownPlace);
  if (leaves && !confirm(optionsWords.leave)) {
    location.hash = shownPlace ?? '';
    return;
  }
  if (leaves) dirty = false;
  void show();
});
addEventListener('beforeunload', (event) => {
  if (dirty) event.preventDefault();
});
watchStore(browser, (snapshot) => {
  latest = snapshot;
  void show();
});
