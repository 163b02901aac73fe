import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policySchema } from '@/scripts/build/policy-schema';
import { defaultSettings } from '@/settings/default-settings';
import { applyPolicy } from '@/settings/policy';
import { settingPaths } from '@/settings/setting-paths';

/** The part of a JSON schema that the test reads. */
interface PolicySchema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, PolicySchema>>;
  readonly items?: PolicySchema;
}

describe('the schema for Chromium', () => {
  const schema = policySchema() as PolicySchema;
  const at = (path: string) =>
    path
      .split('.')
      .reduce<PolicySchema | undefined>((found, name) => found?.properties?.[name], schema);

  it.each([...settingPaths.keys()])('gives %s a type that Chromium can check', (path) => {
    expect(at(path)?.type).toMatch(/^(?:array|boolean|integer|string)$/);
  });

  it('has the limits of numbers, the values of choices and the shape of lists', () => {
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

  it('uses only keywords that Chromium reads', () => {
    const keywords = new Set<string>();
    const walk = ({ properties, items, ...own }: PolicySchema): void => {
      for (const keyword of Object.keys(own)) keywords.add(keyword);
      for (const inner of Object.values(properties ?? {})) walk(inner);
      if (items !== undefined) walk(items);
    };
    walk(schema);
    expect([...keywords].toSorted()).toEqual(['enum', 'maximum', 'minimum', 'type']);
  });
});

describe('the guide for administrators', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../docs/deploying.md'), 'utf8');
  const [template] = /(?<=```json template\n)[\s\S]*?(?=```)/.exec(guide) ?? [];

  it('has a valid template that names every setting', () => {
    const policy = JSON.parse(template ?? 'null') as Record<string, unknown>;
    const { settings, locks, problems } = applyPolicy(defaultSettings, policy);
    expect(problems).toEqual([]);
    expect(locks.toSorted()).toEqual([...settingPaths.keys()].toSorted());
    // The template has the default settings, except for two lists that are empty by default.
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
