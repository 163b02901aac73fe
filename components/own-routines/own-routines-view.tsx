import { useState } from 'preact/hooks';
import type { OwnRoutinesHost } from '@/components/own-routines/own-routines-host';
import {
  OwnRoutinesPage,
  type OwnRoutinesProps,
} from '@/components/own-routines/own-routines-page';
import { useReloaded } from '@/components/ui/use-reloaded';
import type { OwnChange, OwnLibrary } from '@/routines/own/own-library';
import type { Moment } from '@/values/moment';
import type { ProblemAt } from '@/values/problem';

/** The page of the person's own routines, connected to the store. */
export function OwnRoutinesView(
  props: Pick<
    OwnRoutinesProps,
    'library' | 'movements' | 'newId' | 'onDirty' | 'onStart' | 'onConfirm'
  > & {
    readonly host: OwnRoutinesHost;
    /** Read before the first render. */
    readonly first: OwnLibrary;
    /** When the store was read last. */
    readonly moment: Moment;
  },
) {
  const { host, first, moment, ...page } = props;
  const [own, reload] = useReloaded(first, host.readOwn, [moment]);
  const [refused, setRefused] = useState<ProblemAt | null>(null);
  const save = async (change: OwnChange) => {
    const refusal = await host.saveOwn(change);
    setRefused(refusal);
    // The page closes its editor next, and its list shows the change.
    await reload();
    return refusal;
  };
  return (
    <OwnRoutinesPage
      {...page}
      own={own}
      refused={refused}
      onChange={save}
      onReadPicture={host.readPicture}
      onExport={host.saveFile}
    />
  );
}
