import { createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { searchText } from '@/values/search-text';

interface Search {
  readonly searching: boolean;
  /** Returns whether a text contains every typed word. */
  readonly finds: (text: string) => boolean;
  /** Reports that one more or one fewer setting is found. */
  readonly count: (more: 1 | -1) => void;
}

/** The search in the settings. Outside their page it finds everything. */
export const SearchContext = createContext<Search>({
  searching: false,
  finds: () => true,
  count: () => undefined,
});

/** Returns the search for a text, and the number of settings it finds. */
export function useSearch(typed: string) {
  const [found, setFound] = useState(0);
  const count = useCallback((more: number) => setFound((before) => before + more), []);
  const search = useMemo<Search>(() => {
    const words = searchText(typed).split(/\s+/).filter(Boolean);
    return {
      searching: words.length > 0,
      finds: (text) => words.every((word) => searchText(text).includes(word)),
      count,
    };
  }, [typed, count]);
  return { search, found };
}

/** Returns whether the search finds these words, and counts the setting if so. */
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

/** Searches within a group. Its title counts for all its rows; without a match the group hides. */
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
