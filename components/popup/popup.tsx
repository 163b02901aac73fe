import { useEffect } from 'preact/hooks';
import type { PopupHost, PopupSnapshot } from '@/components/popup/popup-host';
import { PopupPage } from '@/components/popup/popup-page';
import { useRequests } from '@/components/ui/use-requests';
import { useSnapshot } from '@/components/ui/use-snapshot';
import { useTheme } from '@/components/ui/use-theme';
import { breaksOn } from '@/history/today';
import { firstDayOfWeek } from '@/locales/formats';
import { isFirstWorkday } from '@/reminders/working-hours';
import { localDate } from '@/values/local-date';

/** Whether it is the first working day of the week and the weekly review was not dismissed today. */
function showsWeeklyReview({ stored, moment }: PopupSnapshot, today: string): boolean {
  const { settings, journal } = stored;
  return (
    settings.lookBack &&
    journal.lookedBack !== today &&
    isFirstWorkday(settings.hours, moment, firstDayOfWeek())
  );
}

/** The popup, connected to the worker and the store. */
export function Popup({ host }: { readonly host: PopupHost }) {
  const snapshot = useSnapshot(host.snapshots);
  const { request, refusal } = useRequests(host);
  const { stored, moment } = snapshot;
  const { settings, run } = stored;
  const today = localDate(moment.at, moment.zone);
  useTheme(settings.theme);
  useEffect(() => {
    // Repairs what a lost event left behind. The popup does not wait for it.
    void host.send({ kind: 'look' });
  }, [host]);
  return (
    <PopupPage
      state={{ settings, run }}
      locks={stored.locks}
      moment={moment}
      today={breaksOn(stored.journal, stored.month, today)}
      choice={stored.practice.next}
      own={stored.ownRoutines}
      routineName={host.routineName}
      postureWords={host.postureWords}
      refused={refusal}
      onRequest={request}
      onOpenGuide={host.openGuide}
      onOpenSettings={host.openSettings}
      showsReview={showsWeeklyReview(snapshot, today)}
    />
  );
}
