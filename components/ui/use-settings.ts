import { useState } from 'preact/hooks';
import { type RequestHost, useRequests } from '@/components/ui/use-requests';
import { type SnapshotSource, useSnapshot } from '@/components/ui/use-snapshot';
import { useTheme } from '@/components/ui/use-theme';
import { definedParts } from '@/reminders/apply-settings';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';

/** The request that changes settings. */
interface ChangeSettings {
  readonly kind: 'change-settings';
  readonly parts: SettingsPatch;
}

/** Connects a page that changes settings to the browser. */
export interface SettingsHost<
  Request,
  Snapshot extends { readonly stored: { readonly settings: Settings } },
> extends RequestHost<Request | ChangeSettings> {
  readonly snapshots: SnapshotSource<Snapshot> & {
    /** Reads the store again now. Never rejects. */
    readonly refresh: () => Promise<void>;
  };
}

/** The settings with patches applied, in their order. */
export function withPatches(settings: Settings, patches: readonly SettingsPatch[]): Settings {
  return Object.assign({}, settings, ...patches.map(definedParts));
}

/**
 * Changes settings through the worker and shows each change until it is stored. A patch holds whole
 * parts: the next one builds on it, or it would revert a change that is not stored yet.
 */
export function useSettings<
  Request,
  Snapshot extends { readonly stored: { readonly settings: Settings } },
>(host: SettingsHost<Request, Snapshot>) {
  const snapshot = useSnapshot(host.snapshots);
  const requests = useRequests(host);
  const [pending, setPending] = useState<readonly { readonly parts: SettingsPatch }[]>([]);
  const settings = withPatches(
    snapshot.stored.settings,
    pending.map(({ parts }) => parts),
  );
  useTheme(settings.theme);
  /** Resolves to the refusal, or to null once the page shows the stored settings. */
  const changeSettings = async (parts: SettingsPatch) => {
    const change = { parts };
    setPending((changes) => [...changes, change]);
    const refused = await requests.send({ kind: 'change-settings', parts });
    await host.snapshots.refresh();
    setPending((changes) => changes.filter((one) => one !== change));
    return refused;
  };
  return { snapshot, settings, changeSettings, ...requests };
}
