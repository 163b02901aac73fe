/** An observer that never reports. Browsers have `IntersectionObserver` and others; jsdom does not. */
export class IdleObserver {
  observe() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}
