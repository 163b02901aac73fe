import { describe, expect, test } from 'vitest';
import { articleSections } from '@/routines/library/article-sections';
import { postureCheckSources } from '@/routines/library/posture-check-sources';
import { postureCheckInTurn, postureChecks } from '@/routines/library/posture-checks';

describe('the posture checks', () => {
  test('are twelve that rotate without a repeat', () => {
    const offered = Array.from({ length: 12 }, (_, turn) => postureCheckInTurn(turn).id);
    expect(new Set(offered).size).toBe(12);
    expect(postureCheckInTurn(12)).toBe(postureCheckInTurn(0));
    expect(postureChecks).toHaveLength(12);
  });

  test('take at most 20 seconds and cite their sources', () => {
    for (const { id, seconds } of postureChecks) {
      const { sources, article } = postureCheckSources[id];
      expect(seconds, id).toBeLessThanOrEqual(20);
      expect(sources, id).not.toHaveLength(0);
      expect(sources.includes('article'), id).toBe(article !== null);
    }
    const cited = Object.values(postureCheckSources).flatMap(({ article }) => article ?? []);
    expect(articleSections).toEqual(expect.arrayContaining(cited));
  });
});
