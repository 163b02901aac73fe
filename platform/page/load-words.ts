import { pageLanguage } from '@/platform/page/page-language';

/** The groups of messages in a file. The build generates their types for `words:` imports. */
type Words = Readonly<Record<string, unknown>>;

const files = new Map<string, Promise<Words>>();

/** Loads a file of words in the page's language, once. */
export function loadWords(file: string): Promise<Words> {
  const address = new URL(`/words/${pageLanguage}/${file}.js`, location.origin).href;
  const loading =
    files.get(file) ??
    import(/* @vite-ignore */ address).then((module: { default: Words }) => module.default);
  files.set(file, loading);
  return loading;
}
