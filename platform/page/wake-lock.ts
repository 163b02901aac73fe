/**
 * Returns a function that turns a wake lock on and off. The browser releases the lock when the page
 * is hidden, so it is requested again when the page is visible, or from the floating window. Ignores
 * a refusal, for example on low battery.
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
    // Released last, so that the screen stays on while another page takes over.
    void before?.then((lock) => lock?.release());
  };
  document.addEventListener('visibilitychange', settle);
  return (wanted) => {
    if (wanted === isWanted) return;
    isWanted = wanted;
    settle();
  };
}
