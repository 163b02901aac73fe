import type { FirefoxPage } from '@/tests/browsers/harness/firefox-browser';

/** The part of Firefox's own window that is used here. */
declare const Components: {
  readonly interfaces: Record<string, object>;
  readonly manager: {
    QueryInterface(wanted: unknown): { registerFactory: (...all: unknown[]) => void };
  };
};
declare const ChromeUtils: { generateQI(names: readonly string[]): unknown };
declare const Services: { readonly uuid: { generateUUID(): unknown } };

/**
 * Replaces the alert and idle services with fakes, since a headless Firefox shows no notifications
 * and is never idle.
 */
export async function replaceSystemServices(window: FirefoxPage): Promise<void> {
  await window.evaluate(() => {
    const shown: unknown[] = [];
    const listeners = new Map<string, unknown>();
    const observers: unknown[] = [];
    const idleness = { ms: 0 };
    Object.assign(globalThis, {
      alerts: shown,
      listeners,
      idleObservers: observers,
      idleness,
    });
    const { nsIAlertsService, nsIUserIdleService, nsIFactory } = Components.interfaces;
    const alertsService = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert: { name: string; title: string; text: string; image: unknown }, by: unknown) {
        const { name, title, text, image } = alert;
        shown.push({ name, title, text, hasImage: image !== null });
        listeners.set(name, by);
      },
      closeAlert(name: string) {
        listeners.delete(name);
      },
    };
    const idleService = {
      QueryInterface: ChromeUtils.generateQI(['nsIUserIdleService']),
      get idleTime() {
        return idleness.ms;
      },
      addIdleObserver: (observer: unknown) => void observers.push(observer),
      removeIdleObserver: (observer: unknown) => {
        observers.splice(observers.indexOf(observer), 1);
      },
    };
    const register = (contract: string, service: object) => {
      const factory = {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: () => service,
      };
      const registrar = Components.manager.QueryInterface(
        Components.interfaces['nsIComponentRegistrar'],
      );
      registrar.registerFactory(Services.uuid.generateUUID(), 'fake', contract, factory);
    };
    register('@mozilla.org/alerts-service;1', alertsService);
    register('@mozilla.org/widget/useridleservice;1', idleService);
    return [nsIAlertsService, nsIUserIdleService, nsIFactory].length;
  });
}
