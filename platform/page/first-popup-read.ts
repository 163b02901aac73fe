import { browser } from 'wxt/browser';
import { readPopupState } from '@/platform/storage/read-popup-state';
import { startedRead } from '@/platform/storage/started-read';

/** Reads what the popup shows. The popup imports it first, so that reading starts before all else. */
export const readPopup = startedRead((moment) => readPopupState(browser, moment));
