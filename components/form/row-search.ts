import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';

interface Search {
  readonly searching: boolean;
  /** Whether a text holds every word that was typed. */
  readonly finds: (text: string) => boolean;
  /** Reports one more setting that is found, or one fewer. */
  readonly count: (more: 1 | -1) => void;
}

/** What is looked for among the settings; outside of their page everything is found. */
export const SearchContext = createContext<Search>({
  searching: false,
  finds: () => true,
  count: () => undefined,
});

/** Letters as a person compares them: without case and without accents. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The search for what was typed, and how many settings it finds. */
export function useSearch(typed: string) {
  const [found, setFound] = useState(0);
  const count = useCallback((more: number) => setFound((before) => before + more), []);
  const search = useMemo<Search>(() => {
    const words = plain(typed).split(/\s+/).filter(Boolean);
    return {
      searching: words.length > 0,
      finds: (text) => words.every((word) => plain(text).includes(word)),
      count,
    };
  }, [typed, count]);
  return { search, found };
}

/** Whether a setting with these words is found; it is counted while it is. */
export function useFound(text: string): boolean {
  const { finds, count } = useContext(SearchContext);
  const found = finds(text);
  useLayoutEffect(() => {
    if (!found) return;
    count(1);
    return () => count(-1);
  }, [found, count]);
  return found;
}

/** The search within a group: its title counts for all in it; without a find the group hides. */
export function useFoundGroup(title: string) {
  const { searching, finds, count } = useContext(SearchContext);
  const [found, setFound] = useState(0);
  const countHere = useCallback(
    (more: 1 | -1) => {
      setFound((before) => before + more);
      count(more);
    },
    [count],
  );
  const within = useMemo<Search>(
    () => ({ searching, finds: (text) => finds(`${title} ${text}`), count: countHere }),
    [searching, finds, title, countHere],
  );
  return { within, searching, hidden: searching && found === 0 };
}
