import { describe, expect, it } from 'vitest';
import { guideAddress } from '@/platform/page/guide-address';

describe('the address of a guide', () => {
  it('names a routine, an exercise, or a walk when no routine fits', () => {
    expect(guideAddress('?routine=hamstrings-seated-2min')).toEqual({
      routine: 'hamstrings-seated-2min',
    });
    expect(guideAddress('?exercise=own-1a2b')).toEqual({ exercise: 'own-1a2b' });
    expect(guideAddress('?routine=none')).toEqual({ walk: true });
  });

  it('names the posture check of a turn', () => {
    expect(guideAddress('?posture=13')).toEqual({ check: { id: 'feet-supported', seconds: 6 } });
  });

  it.each(['', '?', '?posture=-1', '?posture=1e9', '?posture=x'])(
    'that is "%s" names nothing',
    (search) => {
      expect(guideAddress(search)).toBeNull();
    },
  );
});
