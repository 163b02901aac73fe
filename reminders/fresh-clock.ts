/** A clock that starts at `since` (epoch ms) and that nothing has happened to yet. */
export function freshClock(since: number) {
  return {
    sittingMs: 0,
    snoozes: 0,
    snoozedUntil: null as number | null,
    offered: false,
    ignored: 0,
    turn: 0,
    since,
  };
}
