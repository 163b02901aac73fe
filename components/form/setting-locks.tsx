import optionsWords from 'words:options';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings, SettingsPart } from '@/settings/settings';
import './setting-locks.css';

type Leaves<Part extends SettingsPart> = Settings[Part] extends
  | readonly unknown[]
  | string
  | number
  | boolean
  ? Part
  : `${Part}.${keyof Settings[Part] & string}`;

/** The path of a setting in the schema: `stretch.on`, `goal`. */
export type SettingPath = { [Part in SettingsPart]: Leaves<Part> }[SettingsPart];

/** The settings that an administrator fixed. */
export const LocksContext = createContext<ReadonlySet<string>>(new Set());

/** Returns whether an administrator fixed a setting. */
export function useLocked(path: SettingPath | undefined): boolean {
  const locks = useContext(LocksContext);
  return path !== undefined && locks.has(path);
}

/** Says next to a control why it is disabled. */
export function LockNote({ id }: { readonly id: string }) {
  return (
    <p class="lock-note" id={id}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" fill="none">
        <rect x="3" y="7" width="10" height="7.5" rx="2" fill="currentColor" />
        <path d="M5.2 7V4.8a2.8 2.8 0 0 1 5.6 0V7" stroke="currentColor" stroke-width="1.6" />
      </svg>
      {optionsWords.locked}
    </p>
  );
}
