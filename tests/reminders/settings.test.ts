import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { intentSchemas } from '@/reminders/event';
import { defaultSettings, settingsSchema } from '@/reminders/settings';

describe('the settings', () => {
  test('that nobody has chosen yet are valid', () => {
    expect(v.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings);
  });

  test('that are changed in one part say nothing of the others', () => {
    const change = { kind: 'change-settings', parts: { goal: 5 } };
    expect(v.parse(intentSchemas['change-settings'], change)).toEqual(change);
  });
});
