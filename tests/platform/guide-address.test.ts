import { describe, expect, it } from 'vitest';
import { guideSubject } from '@/platform/guide-address';

describe('the address of a guide', () => {
  it('names a routine', () => {
    expect(guideSubject('?routine=hamstrings-seated-2min')).toMatchObject({
      routine: { id: 'hamstrings-seated-2min' },
    });
  });

  it('names the posture check of a turn', () => {
    expect(guideSubject('?posture=13')).toEqual({ check: { id: 'feet-supported', seconds: 6 } });
  });

  it.each([
    '',
    '?routine=',
    '?routine=__proto__',
    '?routine=toString',
    '?posture=-1',
    '?posture=1e9',
    '?posture=x',
  ])('that is "%s" names nothing', (search) => {
    expect(guideSubject(search)).toBeNull();
  });
});
