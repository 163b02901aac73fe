import type { Region } from '@/locales/formats';

/** The region that tests have unless they apply another one. */
export const britain: Region = { locale: 'en-GB', hour12: false, firstDay: 1 };
