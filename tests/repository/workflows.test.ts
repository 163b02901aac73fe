import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { releaseNotes } from '@/scripts/release/release';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, '.github', 'workflows');
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const every = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found.trim());

describe('the workflows', () => {
  it.each(workflows)('$name pins every action to a commit and names its version', ({ text }) => {
    const used = every(text, /^ *-? *uses: (.*)$/gm);
    expect(used.length).toBeGreaterThan(1);
    for (const action of used)
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(workflows)('$name has only read permission by default', ({ text }) => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/m);
    // Only the publishing job can write, and it runs no code of this repository.
    const writing = text.split(/^ {2}(?=\w+:$)/m).filter((job) => /: write$/m.test(job));
    for (const job of writing) expect(job).not.toMatch(/npm|checkout/);
  });

  it('run the commands of package.json', () => {
    const scripts = Object.keys(
      (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }).scripts,
    );
    const runs = workflows.flatMap(({ text }) => every(text, /^ *-? *run: npm (?:run )?(\S+)/gm));
    expect(runs).toEqual(expect.arrayContaining(['test', 'release']));
    expect(scripts).toEqual(expect.arrayContaining(runs));
  });

  it('test on Linux, Windows and macOS', () => {
    const test = workflows.find(({ name }) => name === 'test.yml')?.text ?? '';
    for (const system of ['ubuntu', 'windows', 'macos']) {
      expect(test).toMatch(new RegExp(`os: \\[.*\\b${system}-`));
    }
  });
});

describe('release notes', () => {
  it('are the section of the version in the change log', () => {
    const log = '# Changelog\n\n## 2.0.0\n\n- New.\n\n## 1.0.0\n\n- Old.\n';
    expect(releaseNotes('2.0.0', log)).toBe('- New.\n');
    expect(releaseNotes('1.0.0', log)).toBe('- Old.\n');
    expect(() => releaseNotes('3.0.0', log)).toThrow('CHANGELOG.md has no section about 3.0.0.');
  });
});
