import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Titles of sources and headings of the article are the same in every language. */
const titles = /^routines\/library\/(?:article-|exercises\/|[a-z-]+-sources\.ts$)/;

const files = execFileSync(
  'git',
  ['ls-files', 'reminders', 'routines', 'history', 'settings', 'values'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !titles.test(file) && existsSync(file));

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
/** Errors that only developers see. */
const thrown = /throw new \w+\([^;]*;/g;
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** A value inside a template. */
const filledIn = /\$\{[^}]*\}/g;
/** Two words with a space between them. Codes and keys have none. */
const sentence = /\p{L}{2,}[,:]? \p{L}{2,}/u;

/** Returns the strings of a source file that could be sentences. */
function sentencesIn(source: string): string[] {
  const code = source.replaceAll(comment, '').replaceAll(thrown, '');
  const texts = (code.match(literal) ?? []).map((text) => text.replaceAll(filledIn, '1'));
  return texts.filter((text) => sentence.test(text));
}

test('pure rooms contain codes and no sentences', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    sentencesIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('the search finds sentences in code, but not in comments and thrown errors', () => {
  expect(sentencesIn("v.check(isFine, 'This is wrong.')")).toEqual(["'This is wrong.'"]);
  expect(sentencesIn('say(`At most ${most}.`)')).toEqual(['`At most 1.`']);
  expect(sentencesIn("// It's not so.\nconst code = 'not-a-time'; /* Not here. */")).toEqual([]);
  expect(sentencesIn("throw new RangeError('Nothing happens then');")).toEqual([]);
});
