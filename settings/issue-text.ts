import type * as v from 'valibot';

/** What is wrong where a schema has no sentence of its own. */
const plain: Readonly<Record<string, (expected: string | null) => string>> = {
  boolean: () => 'This must be true or false.',
  number: () => 'This must be a number.',
  string: () => 'This must be a text.',
  array: () => 'This must be a list.',
  object: () => 'Something is missing here, or this is not a group of settings.',
  picklist: (expected) => `This must be one of ${expected?.replaceAll(/[()]/g, '')}.`,
};

/** The first thing that is wrong, with where it stands under `place`: `hours.week: …`. */
export function sentenceOf(
  [issue]: readonly [v.BaseIssue<unknown>, ...unknown[]],
  place: readonly string[] = [],
): string {
  const path = [...place, ...(issue.path ?? []).map(({ key }) => String(key))];
  const hasOwnWords = !issue.message.startsWith('Invalid ');
  const sentence = hasOwnWords
    ? issue.message
    : (plain[issue.type]?.(issue.expected) ?? issue.message);
  return path.length === 0 ? sentence : `${path.join('.')}: ${sentence}`;
}
