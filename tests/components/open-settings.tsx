import { render } from '@testing-library/preact';
import { type SettingsChange, SettingsView } from '@/components/settings-view';
import { defaultSettings, type Settings } from '@/reminders/settings';
import { exercises } from '@/routines/exercises';
import { freshPractice } from '@/routines/practice';

type Props = Parameters<typeof SettingsView>[0];

/**
 * The settings page with a stand-in for the store: a change counts when it `arrive`s, as it does
 * behind a worker, and a change from elsewhere can arrive too.
 */
export function openSettings(settings: Partial<Settings> = {}, more: Partial<Props> = {}) {
  const changes: SettingsChange[] = [];
  const tried: unknown[] = [];
  const synced: boolean[] = [];
  const opened: string[] = [];
  let made = 0;
  let now: Settings = { ...defaultSettings, ...settings };
  const view = () => (
    <SettingsView
      settings={now}
      locks={new Set()}
      problems={[]}
      practice={freshPractice}
      library={exercises}
      today="2026-11-26"
      sync={{ on: false, note: null }}
      onSync={(on) => synced.push(on)}
      onPractise={() => undefined}
      onChange={(change) => changes.push(change)}
      onTry={(...what) => tried.push(what)}
      newId={() => `own-new${(made += 1)}` as const}
      onOpenLog={() => opened.push('log')}
      {...more}
    />
  );
  const { rerender } = render(view());
  const arrive = (elsewhere?: Partial<Settings>) => {
    now = Object.assign({}, now, elsewhere ?? changes.at(-1));
    rerender(view());
  };
  return { changes, tried, synced, opened, arrive };
}
