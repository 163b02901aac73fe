/**
 * Keeps the screen on while it is wanted and the page is in sight; returns how to say so. The
 * browser drops the lock whenever the page is hidden, so it is asked for again, or held by the
 * floating window, which stays in sight; a refusal (low battery) costs nothing but the light.
 */
export function keepScreenOn(
  document: Document,
  floating: () => Document | null = () => null,
): (wanted: boolean) => void {
  let isWanted = false;
  let asked: Promise<WakeLockSentinel | null> | null = null;
  const settle = () => {
    const inSight = [document, floating()].find((one) => one?.visibilityState === 'visible');
    const { navigator } = inSight?.defaultView ?? globalThis;
    const before = asked;
    asked = isWanted && inSight ? navigator.wakeLock.request('screen').catch(() => null) : null;
    // Only afterwards, so that the screen stays on where one page takes over from another.
    void before?.then((lock) => lock?.release());
  };
  document.addEventListener('visibilitychange', settle);
  return (wanted) => {
    if (wanted === isWanted) return;
    isWanted = wanted;
    settle();
  };
}
