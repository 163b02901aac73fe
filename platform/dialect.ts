import type { Environment } from '@/platform/environment';

/** The browser family that this build is for. */
export const dialect: Environment['dialect'] = import.meta.env.FIREFOX ? 'firefox' : 'chromium';
