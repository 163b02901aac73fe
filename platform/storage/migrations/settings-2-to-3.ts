import * as v from 'valibot';
import { openObject } from './open-object';

const settings2 = openObject({ version: v.literal(2) });

/** Migrates settings of version 2 (November 2026: no weekly goal) to version 3. Frozen. */
export function settings2To3(old: unknown): unknown {
  return { ...v.parse(settings2, old), version: 3, goalDays: 4, lookBack: true };
}
