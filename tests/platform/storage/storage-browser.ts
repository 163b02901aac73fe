import type { BrowserApi } from '@/platform/environment';
import { FakeStorage } from '@/scripts/simulate/fake-storage';

/** The storage areas of a browser. */
interface Areas {
  readonly local: FakeStorage;
  readonly sync: FakeStorage;
  /** Returns undefined without a policy; Firefox and this fake then reject `get`. */
  readonly policy: () => unknown;
}

/** A browser with only the storage API. */
export function storageBrowser(areas: Partial<Areas>): BrowserApi {
  const area = (storage = new FakeStorage()) => ({
    get: async (keys: string | readonly string[] | null) => storage.get(keys),
    set: async (items: Record<string, unknown>) => storage.set(items),
    remove: async (keys: string | readonly string[]) => storage.remove(keys),
    clear: async () => storage.clear(),
  });
  const managed = {
    get: async () => {
      const policy = areas.policy?.();
      if (policy === undefined) throw new Error('Managed storage manifest not found');
      return policy;
    },
  };
  const storage = { local: area(areas.local), sync: area(areas.sync), managed };
  return { storage } as unknown as BrowserApi;
}
