import { eyesLimits } from '@/reminders/kinds/eyes';
import type { Limits } from '@/reminders/kinds/kind-facts';
import type { BuiltInKind } from '@/reminders/kinds/kinds';
import { postureLimits } from '@/reminders/kinds/posture';
import { standLimits } from '@/reminders/kinds/stand';
import { stretchLimits } from '@/reminders/kinds/stretch';

/** The limits of each built-in kind, apart from its facts because the popup needs only those. */
export const kindLimits = {
  stretch: stretchLimits,
  posture: postureLimits,
  eyes: eyesLimits,
  stand: standLimits,
} as const satisfies Readonly<Record<BuiltInKind, Limits>>;
