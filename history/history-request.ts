import * as v from 'valibot';
import { type DoseArea, doseAreas, workedIn } from '@/history/day-tally';
import { doneSchema, type HistoryEvent, historyTime } from '@/history/history-event';
import { calendarDate, shortName } from '@/values/schema-parts';

/** What pages say of what was done, by its kind. */
export const historyRequestSchemas = {
  /** A routine that plays; said again as it goes on. */
  'record-routine': v.object({
    kind: v.literal('record-routine'),
    /** The page's own name for this playing: whatever is said again is of the same one. */
    id: shortName,
    routine: shortName,
    /** Epoch ms. */
    startedAt: historyTime,
    done: doneSchema,
  }),
  /** The look back that is shown on this local date was seen, and is put away. */
  'look-back-seen': v.object({ kind: v.literal('look-back-seen'), date: calendarDate }),
};
/** What a page says of what was done. */
export type HistoryRequest = v.InferOutput<
  (typeof historyRequestSchemas)[keyof typeof historyRequestSchemas]
>;
/** What the guide says of a routine that plays. */
export type RoutineReport = Extract<HistoryRequest, { kind: 'record-routine' }>;

/** Tells these from what else a page may say. */
export function isHistoryRequest(request: { readonly kind: string }): request is HistoryRequest {
  return Object.hasOwn(historyRequestSchemas, request.kind);
}

/** The start of 2020 in epoch ms: no page has played since before. */
const earliest = 1_577_836_800_000;

/** What a report that came at `now` (epoch ms) means: the same time for the same playing, always. */
export function routineEvent(report: RoutineReport, now: number): HistoryEvent {
  const { id, routine, done, startedAt } = report;
  const at = Math.min(now, Math.max(startedAt, earliest));
  return { what: 'routine', at, id, routine, done };
}

/** The seconds that a report comes to, for each part of the body. */
export function dosesOf(event: HistoryEvent): { area: DoseArea; seconds: number }[] {
  const worked = workedIn([event]);
  return doseAreas.flatMap((area) => {
    const seconds = worked[area];
    return seconds === undefined ? [] : [{ area, seconds }];
  });
}
