import { browser } from 'wxt/browser';
import { startedRead } from '@/platform/storage/started-read';
import { load } from '@/platform/storage/store';

/** Reads everything that is stored. Pages import it first, so that reading starts before all else. */
export const readStore = startedRead((moment) => load(browser, moment));
