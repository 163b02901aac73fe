/** One minute in milliseconds. */
export const minuteMs = 60_000;

/** One hour in milliseconds. */
export const hourMs = 60 * minuteMs;

/** 24 hours in milliseconds. A calendar day may also have 23 or 25. */
export const dayMs = 24 * hourMs;
