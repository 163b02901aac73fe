import { type Region, regionFor } from '@/locales/region';
import { defaultSettings } from '@/settings/default-settings';

/** The region that tests have unless they apply another one. */
export const britain: Region = regionFor(defaultSettings, 'en-GB');
