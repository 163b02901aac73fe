import { describe, expect, it } from 'vitest';
import { directionOf, languageFor, languages } from '@/values/languages';

describe('the language for a browser', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de_CH', 'de'],
    ['DE-de', 'de'],
    ['ar-EG', 'ar'],
    ['fr', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ])('for %j is %s', (asked, given) => {
    expect(languageFor(asked)).toBe(given);
  });

  it.each([
    ['pt-PT', 'pt-BR'],
    ['pt_BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-CN', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['zh-TW', 'en'],
    ['zh_HK', 'en'],
    ['zh-MO', 'en'],
    ['zh-Hant', 'en'],
    ['zh-Hant-CN', 'en'],
  ])('for %j among more languages is %s', (asked, given) => {
    expect(languageFor(asked, [...languages, 'pt-BR', 'zh-CN'])).toBe(given);
  });

  it('is the traditional script for its readers where there is one', () => {
    const offered = ['en', 'zh-CN', 'zh-TW'] as const;
    expect(languageFor('zh-HK', offered)).toBe('zh-TW');
    expect(languageFor('zh', offered)).toBe('zh-CN');
  });

  it('prefers the same tag over the first of the language', () => {
    expect(languageFor('pt-PT', ['pt-BR', 'pt-PT'])).toBe('pt-PT');
  });
});

describe('the direction of a language', () => {
  it('is right to left for Arabic alone', () => {
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
    expect(directionOf('ar-EG')).toBe('rtl');
  });
});
