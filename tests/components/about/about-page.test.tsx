import aboutWords from 'words:about';
import exerciseWords from 'words:exercises';
import routineWords from 'words:routines';
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AboutPage } from '@/components/about/about-page';
import { articleItems } from '@/routines/library/article-items';
import { sources } from '@/routines/library/sources';

beforeEach(() => {
  render(<AboutPage />);
});
afterEach(cleanup);

describe('the page about Loosen', () => {
  it('says when to call for help before other advice about pain', () => {
    const titles = screen.getAllByRole('heading', { level: 3 }).map((title) => title.textContent);
    expect(titles[0]).toMatch(/emergency/);
  });

  it('lists each of the 53 items of the article once, under its heading', () => {
    expect(articleItems).toHaveLength(53);
    for (const { id, section, use } of articleItems) {
      const item = aboutWords.items[id];
      const [details, ...others] = screen
        .getAllByText(section)
        .map((summary) => summary.closest('details'))
        .filter((found) => found !== null);
      if (details === undefined || others.length > 0) throw new Error(`Not one ${section}`);
      const rows = within(details)
        .getAllByRole('listitem', { hidden: true })
        .map((row) => row.textContent)
        .filter((row) => row.startsWith(`${item}: `));
      expect(rows, item).toHaveLength(1);
      const [row = ''] = rows;
      expect(row.length, item).toBeGreaterThan(`${item}: `.length);
      const names = [
        ...('exercises' in use
          ? use.exercises.map((exercise) => exerciseWords[exercise].name)
          : []),
        ...('routines' in use ? use.routines.map((routine) => routineWords[routine]) : []),
      ];
      expect(
        names.filter((name) => !row.includes(name)),
        item,
      ).toEqual([]);
    }
  });

  it('links to every source that has an address', () => {
    const links = screen
      .getAllByRole('link', { hidden: true })
      .map((link) => link.getAttribute('href'));
    const addresses = Object.values(sources).flatMap(({ url }) => url ?? []);
    expect(links).toEqual(expect.arrayContaining(addresses));
  });
});
