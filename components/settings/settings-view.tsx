import words from 'words:options';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { SearchContext, useSearch } from '@/components/form/row-search';
import { LocksContext } from '@/components/form/setting-locks';
import { SettingSection, SwitchRow } from '@/components/form/setting-row';
import { MyBody } from '@/components/settings/my-body';
import { SectionFoot } from '@/components/settings/section-foot';
import type { SectionProps } from '@/components/settings/section-props';
import { SettingsAppearance } from '@/components/settings/settings-appearance';
import { SettingsDelivery } from '@/components/settings/settings-delivery';
import { SettingsHours } from '@/components/settings/settings-hours';
import { SettingsNav } from '@/components/settings/settings-nav';
import { SettingsPositions } from '@/components/settings/settings-positions';
import { SettingsReminders } from '@/components/settings/settings-reminders';
import { SettingsSearchField } from '@/components/settings/settings-search-field';
import { SettingsSound } from '@/components/settings/settings-sound';
import { useUndo } from '@/components/settings/use-undo';
import { problemAtText } from '@/components/ui/problem-text';
import { builtInKinds, type OwnReminderId } from '@/reminders/kinds/kinds';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Library } from '@/routines/plan/plan';
import type { PracticeState } from '@/routines/plan/practice';
import type { Settings, SettingsPart } from '@/settings/settings';
import { resetPatch, type SettingsPatch } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';
import './settings-view.css';

/** The settings that the reset of each section restores. Own reminders stay. */
const partsOfSection = {
  reminders: [...builtInKinds, 'goal', 'goalDays', 'lookBack'],
  hours: ['hours'],
  moments: ['moment', 'sitting', 'holds', 'rungs'],
  place: ['positions'],
  sound: ['chime', 'sound'],
  look: ['theme', 'language', 'clock', 'firstDay'],
} as const satisfies Record<string, readonly SettingsPart[]>;

type Section = keyof typeof partsOfSection;

/** Says that settings are synced or set by an administrator. */
function Policy(props: { readonly locked: boolean; readonly problems: readonly ProblemAt[] }) {
  return (
    <>
      {props.locked && <p class="panel-lead">{words.someLocked}</p>}
      {props.problems.length > 0 && (
        <div class="notice policy-problems">
          <p>{words.problems}</p>
          <ul class="bulleted">
            {props.problems.map((problem) => (
              <li key={problem.path}>{problemAtText(problem)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Every setting with a description. Each change is stored at once. */
export function SettingsView(props: {
  /** The effective settings, policy included. */
  readonly settings: Settings;
  /** The settings that an administrator fixed, as `stretch.on`. */
  readonly locks: ReadonlySet<string>;
  /** Problems in the policy. */
  readonly problems: readonly ProblemAt[];
  readonly practice: PracticeState;
  readonly library: Library;
  /** The local date, as `2026-11-23`. */
  readonly today: string;
  readonly sync: { readonly on: boolean; readonly note: string | null };
  readonly onSync: (on: boolean) => void;
  /** Returns why the change is refused, or null when it is stored. */
  readonly onChange: (parts: SettingsPatch) => Promise<ProblemAt | null>;
  readonly onRequest: (change: PracticeChange) => void;
  /** Reports whether there are unsaved changes. */
  readonly onDirty: (dirty: boolean) => void;
  readonly onTry: (tone: Settings['chime']['tone'], volumePercent: number) => void;
  /** Returns a new id for an own reminder: `own-` and a unique part. */
  readonly newId: () => OwnReminderId;
  readonly onOpenLog: () => void;
}) {
  const { settings, locks, sync } = props;
  const [typed, setTyped] = useState('');
  const { search, found } = useSearch(typed);
  const { undoable, change, undo } = useUndo(settings, props.onChange);
  const section = (id: Section, content: (part: SectionProps) => ComponentChildren) => {
    const title = words.sections[id];
    const reset = resetPatch(partsOfSection[id], settings, locks);
    const ownStay = id === 'reminders' && settings.own.length > 0;
    const said = ownStay ? words.reset.saidOwnStay : words.reset.said({ section: id });
    return (
      <SettingSection id={id} title={title}>
        {content({ settings, onChange: (parts, done) => void change(id, parts, done) })}
        <SectionFoot
          section={id}
          title={title}
          undoable={undoable?.section === id ? undoable : null}
          onReset={reset && (() => void change(id, reset, said))}
          onUndo={undo}
        />
      </SettingSection>
    );
  };
  return (
    <LocksContext.Provider value={locks}>
      <SearchContext.Provider value={search}>
        <p class="panel-lead">{words.lead}</p>
        <Policy locked={locks.size > 0} problems={props.problems} />
        <SettingsSearchField typed={typed} found={found} onType={setTyped} />
        {typed.trim() === '' && <SettingsNav />}
        {section('reminders', (part) => (
          <SettingsReminders
            {...part}
            newId={props.newId}
            onDirty={props.onDirty}
            onKeep={(own) => change('reminders', { own })}
          />
        ))}
        {section('hours', (part) => (
          <SettingsHours {...part} today={props.today} />
        ))}
        {section('moments', (part) => (
          <SettingsDelivery {...part} onOpenLog={props.onOpenLog} />
        ))}
        {section('place', (part) => (
          <SettingsPositions {...part} />
        ))}
        <MyBody practice={props.practice} library={props.library} onChange={props.onRequest} />
        {section('sound', (part) => (
          <SettingsSound {...part} onTry={props.onTry} />
        ))}
        {section('look', (part) => (
          <SettingsAppearance {...part} />
        ))}
        <SettingSection id="sync" title={words.sections.sync}>
          <SwitchRow
            label={words.sync.on}
            detail={words.sync.detail}
            checked={sync.on}
            onChange={props.onSync}
          />
          <p class="row-note" role="status">
            {sync.note}
          </p>
        </SettingSection>
      </SearchContext.Provider>
    </LocksContext.Provider>
  );
}
