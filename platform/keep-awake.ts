/**
 * Keeps the screen on while this page is in sight. The browser drops the lock whenever the page is
 * hidden, so it is asked for again; a refusal (low battery) costs nothing but the light.
 */
export function keepAwake(document: Document): void {
  const ask = () => {
    if (document.visibilityState !== 'visible') return;
    navigator.wakeLock.request('screen').catch(() => undefined);
  };
  document.addEventListener('visibilitychange', ask);
  ask();
}
