import { describe, expect, test } from 'vitest';
import { articleSections } from '@/routines/library/article-sections';
import { postureCheckIdInTurn, postureCheckIds } from '@/routines/library/posture-check-ids';
import { postureCheckSources } from '@/routines/library/posture-check-sources';
import { postureCheckSeconds } from '@/routines/library/posture-checks';

describe('the posture checks', () => {
  test('are twelve that rotate without a repeat', () => {
    const offered = Array.from({ length: 12 }, (_, turn) => postureCheckIdInTurn(turn));
    expect(new Set(offered).size).toBe(12);
    expect(postureCheckIdInTurn(12)).toBe(postureCheckIdInTurn(0));
    expect(postureCheckIds).toHaveLength(12);
  });

  test('take at most 20 seconds and cite their sources', () => {
    for (const id of postureCheckIds) {
      const { sources, article } = postureCheckSources[id];
      expect(postureCheckSeconds[id], id).toBeLessThanOrEqual(20);
      expect(sources, id).not.toHaveLength(0);
      expect(sources.includes('article'), id).toBe(article !== null);
    }
    const cited = Object.values(postureCheckSources).flatMap(({ article }) => article ?? []);
    expect(articleSections).toEqual(expect.arrayContaining(cited));
  });
});
