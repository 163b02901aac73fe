/** The start of 2020 in epoch ms: every time is later than this, and every duration shorter. */
export const earliestTime = 1_577_836_800_000;
