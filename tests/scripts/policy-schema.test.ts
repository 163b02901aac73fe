import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PolicySchema, policySchema } from '@/scripts/build/policy-schema';
import { applyPolicy } from '@/settings/policy';
import { settingPaths } from '@/settings/setting-paths';
import { defaultSettings } from '@/settings/settings';

describe('the schema for Chromium', () => {
  const schema = policySchema();
  const at = (path: string) =>
    path
      .split('.')
      .reduce<PolicySchema | undefined>((found, name) => found?.properties?.[name], schema);

  it.each([...settingPaths.keys()])('knows %s', (path) => {
    expect(at(path)?.type).toMatch(/^(?:array|boolean|integer|string)$/);
  });

  it('says the limits of numbers and choices, and the shape of lists', () => {
    expect(at('stretch.everyMinutes')).toEqual({ type: 'integer', minimum: 15, maximum: 120 });
    expect(at('theme')).toEqual({ type: 'string', enum: ['system', 'light', 'dark'] });
    expect(at('hours.week')?.items?.items?.properties).toEqual({
      from: { type: 'string' },
      to: { type: 'string' },
    });
    expect(at('own')?.items?.properties?.['when']?.properties?.['by']).toEqual({
      type: 'string',
      enum: ['interval', 'times'],
    });
  });

  it('uses no word that Chromium does not know', () => {
    const words = new Set<string>();
    const walk = ({ properties, items, ...own }: PolicySchema): void => {
      for (const word of Object.keys(own)) words.add(word);
      for (const inner of Object.values(properties ?? {})) walk(inner);
      if (items !== undefined) walk(items);
    };
    walk(schema);
    expect([...words].toSorted()).toEqual(['enum', 'maximum', 'minimum', 'type']);
  });
});

describe('the guide for administrators', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/deploying.md'), 'utf8');
  const [template] = /(?<=```json template\n)[\s\S]*?(?=```)/.exec(guide) ?? [];

  it('has a template that holds as it stands, and names every part of the settings', () => {
    const policy = JSON.parse(template ?? 'null') as Record<string, unknown>;
    const { settings, locks, problems } = applyPolicy(defaultSettings, policy);
    expect(problems).toEqual([]);
    expect(locks.toSorted()).toEqual([...settingPaths.keys()].toSorted());
    // But for the two lists that start empty, it changes nothing for anyone.
    const { own, hours } = settings;
    expect(own.length).toBeGreaterThan(0);
    const { daysOff } = hours;
    expect(settings).toEqual({
      ...defaultSettings,
      own,
      hours: { ...defaultSettings.hours, daysOff },
    });
  });

  it('explains every setting', () => {
    const unexplained = [...settingPaths.keys()].filter((path) => !guide.includes(`\`${path}\``));
    expect(unexplained).toEqual([]);
  });
});
