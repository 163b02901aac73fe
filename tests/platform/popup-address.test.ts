import { describe, expect, it } from 'vitest';
import { popupAddress, spokenLanguage } from '@/platform/popup-address';

describe('the address of the popup', () => {
  it.each([
    ['browser', 'system', 'en-US', 'popup.html'],
    ['browser', 'dark', 'de', 'popup-dark.html'],
    ['browser', 'light', 'ar-EG', 'popup-rtl-light.html'],
    ['de', 'system', 'en-GB', 'popup.html?language=de'],
    ['ar', 'dark', 'en-GB', 'popup-rtl-dark.html?language=ar'],
    // The choice is the browser's language anyway.
    ['de', 'system', 'de-AT', 'popup.html'],
  ] as const)('for %s, %s in a browser in %s is %s', (language, theme, uiLanguage, address) => {
    expect(popupAddress({ language, theme }, uiLanguage)).toBe(address);
  });
});

it('a language that Loosen does not speak becomes English', () => {
  expect(spokenLanguage({ language: 'browser' }, 'fi')).toBe('en');
});
