import { describe, expect, test } from 'vitest';
import { exercises } from '@/routines/library/exercises';
import { facts } from '@/routines/library/facts';
import { postureCheckSources } from '@/routines/library/posture-check-sources';
import { routines } from '@/routines/library/routines';
import { cautionSources, safetySources } from '@/routines/library/safety-sources';
import { sources } from '@/routines/library/sources';

describe('the sources', () => {
  test('are all cited', () => {
    const used = new Set<string>(
      [
        ...Object.values(exercises),
        ...Object.values(routines),
        ...Object.values(postureCheckSources),
        ...Object.values(facts),
        ...Object.values(cautionSources).map((list) => ({ sources: list })),
        ...Object.values(safetySources).map((list) => ({ sources: list })),
      ].flatMap((user) => user.sources),
    );
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  });

  test('have a title and a page of their own each', () => {
    const urls = Object.values(sources).flatMap(({ url }) => (url === null ? [] : [url]));
    expect(new Set(urls).size).toBe(urls.length);
    for (const [id, { title }] of Object.entries(sources)) expect(title, id).not.toBe('');
  });

  test('do not link to proxies, staging copies or scrapers', () => {
    for (const [id, { url }] of Object.entries(sources)) {
      expect(url ?? '', id).not.toMatch(/http3\.lol|staging|fixanswer|bwargi|paperzz|3slast/);
    }
  });
});
