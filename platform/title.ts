import { dayAndTime } from '@/locales/en/time';
import { type BrowserApi, say } from '@/platform/environment';
import type { Moment } from '@/reminders/moment';
import type { Outlook } from '@/reminders/outlook';

/**
 * What the icon's title says. It gives times of day, not minutes left: nothing wakes the worker
 * just to count down.
 */
export function titleFor(browser: BrowserApi, outlook: Outlook, { at: now, zone }: Moment): string {
  const time = (at: number) => dayAndTime(at, now, zone);
  switch (outlook.kind) {
    case 'offer':
      return say(browser, outlook.reminder === 'stretch' ? 'titleStretchDue' : 'titlePostureDue');
    case 'held':
      if (outlook.why === 'stretching') return say(browser, 'titleStretching');
      if (outlook.until === null) return say(browser, 'titleNoHours');
      return say(
        browser,
        outlook.why === 'paused' ? 'titlePaused' : 'titleOutsideHours',
        time(outlook.until),
      );
    case 'next':
      return say(
        browser,
        outlook.reminder === 'stretch' ? 'titleNextStretch' : 'titleNextPosture',
        time(outlook.at),
      );
    case 'off':
      return say(browser, 'titleOff');
  }
}
