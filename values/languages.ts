import { languages } from 'words:languages';

/** The languages that Loosen's words exist in: the folders of `locales/`, English first. */
export { languages };

/** The tag of a language that Loosen's words exist in. */
export type Language = (typeof languages)[number];

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

const subtagsOf = (tag: string) => tag.toLowerCase().split(/[-_]/);

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return rightToLeft.has(subtagsOf(tag)[0] ?? '') ? 'rtl' : 'ltr';
}

/** A language together with its script where the two scripts are not read by the same people. */
function readAs(tag: string): string {
  const [primary = '', ...rest] = subtagsOf(tag);
  if (primary !== 'zh') return primary;
  const isTraditional =
    rest.includes('hant') ||
    (!rest.includes('hans') && rest.some((subtag) => ['tw', 'hk', 'mo'].includes(subtag)));
  return isTraditional ? 'zh-hant' : 'zh-hans';
}

/** Whether the same people read two tags: `en-US` and `en_GB`, but not `zh-TW` and `zh-CN`. */
export function isSameLanguage(one: string, other: string): boolean {
  return readAs(one) === readAs(other);
}

/**
 * The offered language for a person whose browser speaks `asked`, such as `de-AT` or `pt_PT`:
 * the same tag, else the same language, else English.
 */
export function languageFor(asked: string): Language;
export function languageFor<Offered extends string>(
  asked: string,
  offered: readonly Offered[],
): Offered | 'en';
export function languageFor(asked: string, offered: readonly string[] = languages): string {
  const tag = subtagsOf(asked).join('-');
  return (
    offered.find((one) => one.toLowerCase() === tag) ??
    offered.find((one) => isSameLanguage(one, asked)) ??
    'en'
  );
}
