import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { intentSchemas } from '@/reminders/event';
import { defaultSettings, settingsSchema } from '@/reminders/settings';

describe('the settings', () => {
  test('from before guides could be heard are read with the sound of a new installation', () => {
    const { sound: _sound, ...before } = defaultSettings;
    expect(v.parse(settingsSchema, before)).toEqual(defaultSettings);
  });

  test('that are changed in one part say nothing of the others', () => {
    const change = { kind: 'change-settings', parts: { goal: 5 } };
    expect(v.parse(intentSchemas['change-settings'], change)).toEqual(change);
  });
});
