import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press } from '@/tests/components/popup/open-popup';
import { installGuideFakes, pass, playGuide, removeGuideFakes } from './play-guide';

beforeEach(installGuideFakes);
afterEach(removeGuideFakes);

describe('a guide reports its work', () => {
  it('in seconds for each side, without rests', async () => {
    const { recorded } = playGuide('hips-and-hamstrings-3min');
    // Five seconds to get ready, thirty for the left side, five to change.
    await pass(50);
    press('Pause');
    const [report] = recorded.slice(-1);
    expect(report?.routine).toBe('hips-and-hamstrings-3min');
    expect(report?.done).toEqual([
      expect.objectContaining({ area: 'hip-flexor', left: 30, both: 0 }),
    ]);
    const right = report?.done[0]?.right ?? 0;
    expect(right).toBeGreaterThanOrEqual(8);
    expect(right).toBeLessThanOrEqual(12);
  });

  it('under one session id, again only if there is more work', async () => {
    const { recorded } = playGuide('hips-and-hamstrings-3min');
    await pass(20);
    press('Pause');
    press('Resume');
    press('Pause');
    expect(recorded).toHaveLength(1);
    press('Resume');
    await pass(10);
    press('Pause');
    expect(recorded).toHaveLength(2);
    expect(new Set(recorded.map(({ id }) => id)).size).toBe(1);
    expect(new Set(recorded.map(({ startedAt }) => startedAt)).size).toBe(1);
  });

  it('without skipped exercises', async () => {
    const { recorded } = playGuide('hips-and-hamstrings-3min');
    press('Next');
    await pass(25);
    press('Pause');
    const areas = recorded.at(-1)?.done.map(({ area }) => area);
    expect(areas).toEqual(['hamstring']);
  });

  it('from the position where it resumed, under a new session id', async () => {
    const place = { stepIndex: 0, intoStepMs: 10_000, playedMs: 10_000 };
    const { recorded } = playGuide('hips-and-hamstrings-3min', { place });
    expect(recorded).toEqual([]);
    press('Resume');
    await pass(10);
    press('Pause');
    const left = recorded.at(-1)?.done[0]?.left ?? 0;
    expect(left).toBeGreaterThanOrEqual(9);
    expect(left).toBeLessThanOrEqual(11);
  });

  it('dated by its start, even after a long wait', async () => {
    const place = { stepIndex: 0, intoStepMs: 10_000, playedMs: 10_000 };
    const openedAt = Date.now();
    const { recorded } = playGuide('hips-and-hamstrings-3min', { place });
    await pass(3600);
    press('Resume');
    await pass(10);
    press('Pause');
    expect((recorded.at(-1)?.startedAt ?? 0) - openedAt).toBeGreaterThanOrEqual(3_600_000);
  });

  it('not at all if nothing was done', async () => {
    const { recorded } = playGuide('hips-and-hamstrings-3min');
    await pass(2);
    press('Pause');
    expect(recorded).toEqual([]);
  });
});
