import { render } from '@testing-library/preact';
import { SettingsView } from '@/components/settings/settings-view';
import { withPatches } from '@/components/ui/use-settings';
import { definedParts } from '@/reminders/apply-settings';
import { exercises } from '@/routines/library/exercises';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';
import { type ProblemAt, wholeProblem } from '@/values/problem';

type Props = Parameters<typeof SettingsView>[0];

/**
 * Shows the settings page with a fake store. A change is shown at once; `arrive` stores the oldest
 * one, or settings from elsewhere, and `refuse` refuses it.
 */
export function openSettings(settings: Partial<Settings> = {}, more: Partial<Props> = {}) {
  const changes: SettingsPatch[] = [];
  const tried: unknown[] = [];
  const synced: boolean[] = [];
  const opened: string[] = [];
  const dirtied: boolean[] = [];
  let made = 0;
  let now: Settings = { ...defaultSettings, ...settings };
  const unanswered: { change: SettingsPatch; answered: (refusal: ProblemAt | null) => void }[] = [];
  const onDirty = (dirty: boolean) => dirtied.push(dirty);
  const view = () => (
    <SettingsView
      settings={withPatches(
        now,
        unanswered.map(({ change }) => change),
      )}
      locks={new Set()}
      problems={[]}
      practice={freshPractice}
      library={exercises}
      today="2026-11-26"
      sync={{ on: false, note: null }}
      onSync={(on) => synced.push(on)}
      onRequest={() => undefined}
      onDirty={onDirty}
      onChange={(change) => {
        changes.push(change);
        return new Promise((answered) => {
          unanswered.push({ change, answered });
          rerender(view());
        });
      }}
      onTry={(...what) => tried.push(what)}
      newId={() => `own-new${(made += 1)}` as const}
      onOpenLog={() => opened.push('log')}
      {...more}
    />
  );
  const { rerender } = render(view());
  const settle = (stored: Partial<Settings>) => {
    now = { ...now, ...stored };
    rerender(view());
  };
  const arrive = (elsewhere?: Partial<Settings>) => {
    if (elsewhere !== undefined) return settle(elsewhere);
    const first = unanswered.shift();
    first?.answered(null);
    settle(definedParts(first?.change ?? {}));
  };
  const refuse = (refusal = wholeProblem({ code: 'trouble' })) => {
    unanswered.shift()?.answered(refusal);
    settle({});
  };
  return { changes, tried, synced, opened, dirtied, arrive, refuse };
}
