import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ArticleItem, articleItems } from '@/routines/library/article-items';
import { articleSections } from '@/routines/library/article-sections';

const page = readFileSync(new URL('../../docs/content.md', import.meta.url), 'utf8');

/** The row of the page for a thing in the article. */
function rowOf({ item }: ArticleItem): string {
  return page.split('\n').find((line) => line.startsWith(`| ${item} |`)) ?? '';
}

describe('docs/content.md', () => {
  test('accounts for everything that the article names, once', () => {
    expect(articleItems).toHaveLength(53);
    expect(new Set(articleItems.map(({ item }) => item)).size).toBe(53);
    for (const item of articleItems) {
      const { use } = item;
      const named = 'notUsed' in use ? ['not used: '] : Object.values(use).flat();
      const wanted = 'safety' in use ? ['Safety'] : named;
      expect(
        wanted.filter((word) => !rowOf(item).includes(word)),
        item.item,
      ).toEqual([]);
    }
  });

  test('cites the article by its headings', () => {
    for (const { section } of articleItems) {
      expect(articleSections).toContain(section);
      expect(page).toContain(`### ${section}`);
    }
  });
});
