import { describe, expect, it } from 'vitest';
import { searchText } from '@/values/search-text';

describe('the text of a search', () => {
  it.each([
    ['VÓLUME', 'volume'],
    ['Strasse', 'Straße'],
    ['Zoladek', 'Żołądek'],
    ['ISIK', 'ışık'],
    ['istanbul', 'İstanbul'],
    ['COEUR', 'cœur'],
    ['еще', 'Ещё'],
    ['ηχος', 'Ήχος'],
    ['اليد', 'أَلْيَدّ'],
    ['ｶﾗﾀﾞ', 'カラダ'],
    ['ＦＵＬＬ', 'full'],
  ])('matches %s with %s', (typed, text) => {
    expect(searchText(text)).toContain(searchText(typed));
  });

  it.each([
    ['か', 'が'],
    ['ハ', 'パ'],
    ['и', 'й'],
    ['क', 'कि', false],
    ['하', '한'],
  ])('does not match %s with %s', (typed, text, different = true) => {
    expect(searchText(text).includes(searchText(typed))).toBe(!different);
    expect(searchText(text)).not.toBe(searchText(typed));
  });
});
