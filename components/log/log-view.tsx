import type { LogData, LogHost } from '@/components/log/log-host';
import { LogPage } from '@/components/log/log-page';
import { useReloaded } from '@/components/ui/use-reloaded';
import type { State } from '@/reminders/state';
import type { Moment } from '@/values/moment';

/** The log page, kept up to date. */
export function LogView(props: {
  readonly host: LogHost;
  /** Read before the first render. */
  readonly first: LogData;
  readonly state: State;
  readonly moment: Moment;
  readonly onRepair: () => void;
  readonly onTest: () => void;
}) {
  const { host, first, state, moment } = props;
  const [data] = useReloaded(first, host.readLog, [moment]);
  return (
    <LogPage
      {...data}
      state={state}
      moment={moment}
      dialect={host.dialect}
      onRepair={props.onRepair}
      onTest={props.onTest}
    />
  );
}
