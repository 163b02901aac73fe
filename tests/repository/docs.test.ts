import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Tracked and new files, without ignored ones. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(file));

const limited = files.filter((file) =>
  /^(?:README|CONTRIBUTING|SECURITY|docs\/.*)\.md$/.test(file),
);
const documents = [...limited, 'CHANGELOG.md'];
const read = (file: string) => readFileSync(file, 'utf8');
const words = (file: string) => read(file).split(/\s+/).filter(Boolean).length;
const all = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found);

/** The top-level folders, without those of tools (with a dot). */
const rooms = new Set(
  files.filter((file) => /^[a-z][^/]*\//.test(file)).map((file) => file.split('/')[0] ?? ''),
);
const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object };
const commands = Object.keys(scripts);

/** Returns GitHub's anchor for a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-');

function isBroken(file: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : join(dirname(file), path);
  if (!existsSync(target)) return true;
  return (
    anchor !== undefined &&
    !all(read(target), /^#+ (.*)$/gm)
      .map(anchorOf)
      .includes(anchor)
  );
}

describe('the docs', () => {
  it('are short: the README under 700 words, and all docs under 9,000', () => {
    expect(words('README.md')).toBeLessThan(700);
    expect(limited.reduce((sum, file) => sum + words(file), 0)).toBeLessThan(9000);
  });

  it('have a map of exactly the rooms that exist', () => {
    const [map = ''] = all(read('README.md'), /## Map\n\n```\n([\s\S]*?)```/g);
    const named = all(map, /^([a-z]+)\/ /gm);
    expect(named.toSorted()).toEqual([...rooms].toSorted());
  });

  it('have no broken links', () => {
    const broken = documents.flatMap((file) => {
      const text = read(file);
      const links = [...all(text, /\]\(([^)\s]+)\)/g), ...all(text, /(?:src|href)="([^"]+)"/g)];
      return links
        .filter((link) => !/^https?:\/\//.test(link) && isBroken(file, link))
        .map((link) => `${file}: ${link}`);
    });
    expect(broken).toEqual([]);
  });

  it('name only files that exist', () => {
    const missing = documents.flatMap((file) =>
      all(read(file), /`([\w./-]+\/[\w./-]*)`/g)
        .filter((path) => rooms.has(path.split('/')[0] ?? '') && !existsSync(path))
        .map((path) => `${file}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('name only commands that exist in package.json', () => {
    const unknown = documents.flatMap((file) => {
      const text = read(file);
      // In the table of commands, a second name follows the first.
      const named = [
        ...all(text, /\bnpm (?:run )?([a-z][\w:-]*)/g),
        ...all(text, /`npm run [\w:-]+`, `([\w:-]+)`/g),
      ];
      return named.filter((name) => !commands.includes(name)).map((name) => `${file}: ${name}`);
    });
    expect(unknown).toEqual([]);
  });

  it('list every command in CONTRIBUTING.md', () => {
    const text = read('CONTRIBUTING.md');
    const isListed = (name: string) => new RegExp(`\`(?:npm (?:run )?)?${name}\``).test(text);
    expect(commands.filter((name) => !isListed(name))).toEqual([]);
  });

  it('number the decisions without gaps, each with context, decision and consequence', () => {
    const decisions = readdirSync('docs/adr').toSorted();
    for (const [index, name] of decisions.entries()) {
      const number = String(index + 1);
      expect(name).toMatch(new RegExp(`^${number.padStart(4, '0')}-[a-z0-9-]+\\.md$`));
      const text = read(join('docs/adr', name));
      expect(text, name).toMatch(new RegExp(`^# ${number}\\. `));
      expect(all(text, /^\*\*(\w+)\.\*\* /gm), name).toEqual([
        'Context',
        'Decision',
        'Consequence',
      ]);
    }
  });
});
