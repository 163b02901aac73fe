import type { FirefoxPage } from '@/tests/browsers/harness/firefox-browser';

/** The part of Firefox's own window that is called here. */
declare const Components: {
  readonly interfaces: Record<string, object>;
  readonly manager: {
    QueryInterface(wanted: unknown): { registerFactory: (...all: unknown[]) => void };
  };
};
declare const ChromeUtils: { generateQI(names: readonly string[]): unknown };
declare const Services: { readonly uuid: { generateUUID(): unknown } };

/**
 * Replaces the system's alert and idle services: a headless Firefox shows no notifications, and
 * nobody leaves it.
 */
export async function standInForSystem(window: FirefoxPage): Promise<void> {
  await window.evaluate(() => {
    const shown: unknown[] = [];
    const listening = new Map<string, unknown>();
    const observers: unknown[] = [];
    const still = { ms: 0 };
    Object.assign(globalThis, {
      alerts: shown,
      listeners: listening,
      idleObservers: observers,
      idleness: still,
    });
    const { nsIAlertsService, nsIUserIdleService, nsIFactory } = Components.interfaces;
    const alertsService = {
      QueryInterface: ChromeUtils.generateQI(['nsIAlertsService']),
      showAlert(alert: { name: string; title: string; text: string; image: unknown }, by: unknown) {
        const { name, title, text, image } = alert;
        shown.push({ name, title, text, hasImage: image !== null });
        listening.set(name, by);
      },
      closeAlert(name: string) {
        listening.delete(name);
      },
    };
    const idleService = {
      QueryInterface: ChromeUtils.generateQI(['nsIUserIdleService']),
      get idleTime() {
        return still.ms;
      },
      addIdleObserver: (observer: unknown) => void observers.push(observer),
      removeIdleObserver: (observer: unknown) => {
        observers.splice(observers.indexOf(observer), 1);
      },
    };
    const stand = (contract: string, service: object) => {
      const factory = {
        QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
        createInstance: () => service,
      };
      const registrar = Components.manager.QueryInterface(
        Components.interfaces['nsIComponentRegistrar'],
      );
      registrar.registerFactory(Services.uuid.generateUUID(), 'stand-in', contract, factory);
    };
    stand('@mozilla.org/alerts-service;1', alertsService);
    stand('@mozilla.org/widget/useridleservice;1', idleService);
    return [nsIAlertsService, nsIUserIdleService, nsIFactory].length;
  });
}
