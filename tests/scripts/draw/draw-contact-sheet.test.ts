import { expect, test } from 'vitest';
import drawContactSheet from '@/scripts/draw/draw-contact-sheet';

test('an unknown exercise fails before a browser starts, and the error lists the known ones', async () => {
  const drawn = drawContactSheet(['hip-hinge', 'hip-hing', 'planks']);
  await expect(drawn).rejects.toThrow(/^Unknown exercises: hip-hing, planks\. .*\bhip-hinge, /);
});
