import { catalogues, type Spoken } from '@/tests/browsers/harness/spoken';
import type { Known } from '@/tests/browsers/harness/word-faults';
import { languages } from '@/values/languages';

/** Words that are the same in every language. */
const sameEverywhere = ['Loosen'];

/** The words that formats of a language contain: names of days and months, units and so on. */
function formatWords(locale: string): string[] {
  const days = Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, index + 1, 9));
  const months = Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 1, 21));
  const styles: readonly Intl.DateTimeFormatOptions[] = [
    { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
    { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', hour12: true },
    { weekday: 'long' },
    { month: 'long' },
    { month: 'short' },
  ];
  const dates = styles.flatMap((style) => {
    const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
    return [...days, ...months].map((at) => format.format(at));
  });
  const sizes = (['byte', 'kilobyte', 'megabyte'] as const).flatMap((unit) =>
    (['long', 'short'] as const).flatMap((unitDisplay) =>
      [1, 2, 5, 80].map((value) =>
        new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value),
      ),
    ),
  );
  const lists = new Intl.ListFormat(locale).format(['1', '2', '3']);
  const names = languages.map((one) => new Intl.DisplayNames(one, { type: 'language' }).of(one));
  return [...dates, ...sizes, lists, ...names].flatMap(
    (text) => text?.match(/\p{L}[\p{L}\p{M}.’]*/gu) ?? [],
  );
}

const formatsOf = new Map<string, readonly string[]>();
const englishOf = new Map<string, readonly string[]>();

/** Words that a pseudo-locale may show without brackets; null for a language. */
function allowedWords({ isPseudo, language }: Spoken): readonly string[] | null {
  if (!isPseudo) return null;
  const allowed = formatsOf.get(language) ?? [...sameEverywhere, ...formatWords(language)];
  formatsOf.set(language, allowed);
  return allowed;
}

/** The English texts that a language says differently, and that none of its own texts equals. */
function englishTexts({ name, language, isPseudo }: Spoken): readonly string[] {
  if (isPseudo || language === 'en') return [];
  const computed = englishOf.get(name);
  if (computed !== undefined) return computed;
  const textsOf = (one: string) =>
    catalogues
      .groups('en')
      .flatMap((group) => Object.values(catalogues.read(one, group)))
      .map(({ defaultMessage }) => defaultMessage);
  const own = new Set(textsOf(language));
  const found = textsOf('en').filter(
    (text) => /\p{L}/u.test(text) && !own.has(text) && !sameEverywhere.includes(text),
  );
  englishOf.set(name, found);
  return found;
}

/** What a page in this language may show that no catalogue contains, and what it may not show. */
export function known(spoken: Spoken): Known {
  return { words: allowedWords(spoken), english: englishTexts(spoken) };
}
