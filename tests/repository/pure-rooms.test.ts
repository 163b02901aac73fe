import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Titles of sources and headings of the article are facts that are the same in every language. */
const titles = /^routines\/library\/(?:article-|exercises\/|[a-z-]+-sources\.ts$)/;

const files = execFileSync(
  'git',
  ['ls-files', 'reminders', 'routines', 'history', 'settings', 'values'],
  { encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file.endsWith('.ts') && !titles.test(file) && existsSync(file));

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
/** An error for developers, which nobody else sees. */
const thrown = /throw new \w+\([^;]*;/g;
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
/** A value inside a template. */
const filledIn = /\$\{[^}]*\}/g;
/** Two words with a space between them, which no code or key has. */
const sentence = /\p{L}{2,}[,:]? \p{L}{2,}/u;

/** The texts of a source file that people could read. */
function sentencesIn(source: string): string[] {
  const code = source.replaceAll(comment, '').replaceAll(thrown, '');
  const texts = (code.match(literal) ?? []).map((text) => text.replaceAll(filledIn, '1'));
  return texts.filter((text) => sentence.test(text));
}

test('a pure room has codes and no sentences: the words are chosen where they are shown', () => {
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    sentencesIn(readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`),
  );
  expect(found).toEqual([]);
});

test('a sentence is found in code, but not in a comment or a thrown error', () => {
  expect(sentencesIn("v.check(isFine, 'This is wrong.')")).toEqual(["'This is wrong.'"]);
  expect(sentencesIn('say(`At most ${most}.`)')).toEqual(['`At most 1.`']);
  expect(sentencesIn("// It's not so.\nconst code = 'not-a-time'; /* Not here. */")).toEqual([]);
  expect(sentencesIn("throw new RangeError('Nothing happens then');")).toEqual([]);
});
