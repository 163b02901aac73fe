import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { intentSchemas } from '@/reminders/event';
import { defaultSettings, isPart } from '@/settings/default-settings';
import { chimes } from '@/settings/limits';
import { settingsParts, settingsSchema } from '@/settings/settings';

describe('the settings', () => {
  test('are valid by default', () => {
    expect(v.parse(settingsSchema, defaultSettings)).toEqual(defaultSettings);
  });

  test('can be changed in one part without the others', () => {
    const change = { kind: 'change-settings', parts: { goal: 5 } };
    expect(v.parse(intentSchemas['change-settings'], change)).toEqual(change);
  });

  test('by default only notify, and hold reminders in calls and full screen', () => {
    const { rungs, holds, sound, lookBack, stretch, posture, eyes, stand } = defaultSettings;
    expect(rungs).toEqual({ notification: true, sound: false, popup: false, guide: false });
    expect(holds).toEqual({ fullScreen: true, call: true, sound: false });
    expect([stretch.on, posture.on, eyes.on, stand.on]).toEqual([true, true, false, false]);
    expect(sound).toMatchObject({ voice: false, tones: true });
    expect(lookBack).toBe(true);
  });

  test('by default allow seated and standing stretches, but none on the floor', () => {
    expect(defaultSettings.positions).toEqual({ seated: true, standing: true, floor: false });
  });

  test.each(['seated', 'standing', 'floor'] as const)(
    'may allow a single position, but not none: %s',
    (only) => {
      const nowhere = { seated: false, standing: false, floor: false };
      expect(v.is(settingsParts.positions, { ...nowhere, [only]: true })).toBe(true);
      expect(v.is(settingsParts.positions, nowhere)).toBe(false);
    },
  );

  test('accept each sitting model, theme, language, clock, first day and tone, and no others', () => {
    for (const model of ['presence', 'fixed']) {
      expect(v.is(settingsParts.sitting, { model, awayMinutes: 5 }), model).toBe(true);
    }
    for (const theme of ['system', 'light', 'dark']) {
      expect(v.is(settingsParts.theme, theme), theme).toBe(true);
    }
    for (const language of ['browser', 'en', 'de', 'ar']) {
      expect(v.is(settingsParts.language, language), language).toBe(true);
    }
    for (const clock of ['region', '12-hour', '24-hour']) {
      expect(v.is(settingsParts.clock, clock), clock).toBe(true);
    }
    for (const day of ['region', 'monday', 'sunday', 'saturday']) {
      expect(v.is(settingsParts.firstDay, day), day).toBe(true);
    }
    for (const tone of chimes) {
      expect(v.is(settingsParts.chime, { tone, volumePercent: 30 }), tone).toBe(true);
    }
    expect(v.is(settingsParts.theme, '')).toBe(false);
    expect(v.is(settingsParts.language, 'fr')).toBe(false);
    expect(v.is(settingsParts.clock, '12')).toBe(false);
    expect(v.is(settingsParts.firstDay, 'friday')).toBe(false);
  });

  test('have known names of parts', () => {
    expect(isPart('stretch')).toBe(true);
    expect(isPart('lookBack')).toBe(true);
    expect(isPart('version')).toBe(false);
    expect(isPart('toString')).toBe(false);
  });
});
