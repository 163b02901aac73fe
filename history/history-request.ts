import type * as v from 'valibot';
import { type DoseArea, doseAreas, workedIn } from '@/history/day-tally';
import { doneSchema, type HistoryEvent, historyTime } from '@/history/history-event';
import { earliestTime } from '@/values/earliest-time';
import { requestSchema } from '@/values/request-schema';
import { calendarDate, shortName } from '@/values/schema-parts';

/** The schemas of the reports of pages to the history, by `kind`. */
export const historyRequestSchemas = {
  /** The progress of a routine. The guide repeats it while the routine plays. */
  'record-routine': requestSchema('record-routine', {
    /** The id of the session, the same in each report. */
    id: shortName,
    routine: shortName,
    /** Epoch ms. */
    startedAt: historyTime,
    done: doneSchema,
  }),
  /** The person dismissed the weekly review that is shown on this local date. */
  'weekly-review-seen': requestSchema('weekly-review-seen', { date: calendarDate }),
};
/** A report of a page to the history. */
export type HistoryRequest = v.InferOutput<
  (typeof historyRequestSchemas)[keyof typeof historyRequestSchemas]
>;
/** A report of the guide about a routine. */
export type RoutineReport = Extract<HistoryRequest, { kind: 'record-routine' }>;

/** Returns whether a request is one for the history. */
export function isHistoryRequest(request: { readonly kind: string }): request is HistoryRequest {
  return Object.hasOwn(historyRequestSchemas, request.kind);
}

/** Makes the event of a report that arrives at `now` (epoch ms). A session has only one time. */
export function routineEvent(report: RoutineReport, now: number): HistoryEvent {
  const { id, routine, done, startedAt } = report;
  const at = Math.min(now, Math.max(startedAt, earliestTime));
  return { what: 'routine', at, id, routine, done };
}

/** Returns the seconds of work of an event for each part of the body. */
export function dosesOf(event: HistoryEvent): { area: DoseArea; seconds: number }[] {
  const worked = workedIn([event]);
  return doseAreas.flatMap((area) => {
    const seconds = worked[area];
    return seconds === undefined ? [] : [{ area, seconds }];
  });
}
