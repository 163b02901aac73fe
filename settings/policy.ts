import * as v from 'valibot';
import { defaultSettings, isPart } from '@/settings/default-settings';
import { partsBetween, settingPaths, takeParts, withParts } from '@/settings/setting-paths';
import { type Settings, type SettingsPart, settingsParts } from '@/settings/settings';
import { isGroup } from '@/values/json';
import type { ProblemAt } from '@/values/problem';
import { problemAt } from '@/values/problem-of';

/** Settings under an administrator's policy. */
interface WithPolicy {
  /** The effective settings: what the person chose, overridden by the policy. */
  readonly settings: Settings;
  /** The paths of the leaves that the policy sets, such as `stretch.on`. */
  readonly locks: readonly string[];
  /** Why parts of the policy are ignored, each with its path. */
  readonly problems: readonly ProblemAt[];
}

/** The valid values that a policy sets in one part. */
interface PartPolicy {
  readonly part: SettingsPart;
  readonly paths: readonly string[];
  /** Returns the part of `base` with the policy applied. */
  readonly over: (base: Settings) => unknown;
}

/** Parses the value of one leaf, and adds its problem to `problems`. */
function readLeaf(
  path: string,
  value: unknown,
  problems: ProblemAt[],
): v.SafeParseResult<v.GenericSchema> | null {
  const leaf = settingPaths.get(path);
  if (leaf === undefined) {
    problems.push({ path, problem: { code: 'unknown-setting' } });
    return null;
  }
  const parsed = v.safeParse(leaf.schema, value);
  if (parsed.success) return parsed;
  problems.push(problemAt(parsed.issues[0], path.split('.')));
  return null;
}

function readPart(part: SettingsPart, value: unknown, problems: ProblemAt[]): PartPolicy | null {
  if (settingPaths.has(part)) {
    const parsed = readLeaf(part, value, problems);
    return parsed === null ? null : { part, paths: [part], over: () => parsed.output };
  }
  if (!isGroup(value)) {
    problems.push({ path: part, problem: { code: 'wrong-type', expected: 'group' } });
    return null;
  }
  const fields = Object.entries(value).flatMap(([field, ofField]) => {
    const parsed = readLeaf(`${part}.${field}`, ofField, problems);
    return parsed === null ? [] : [[field, parsed.output] as const];
  });
  if (fields.length === 0) return null;
  return {
    part,
    paths: fields.map(([field]) => `${part}.${field}`),
    over: (base) => Object.fromEntries([...Object.entries(base[part]), ...fields]),
  };
}

/** Parses a part under the policy; with the defaults where the chosen values make it invalid. */
function applied({ part, over }: PartPolicy, chosen: Settings) {
  const withChosen = v.safeParse(settingsParts[part], over(chosen));
  return withChosen.success ? withChosen : v.safeParse(settingsParts[part], over(defaultSettings));
}

/**
 * Overrides what the person chose with a policy, value by value. Nothing in `policy` is trusted:
 * unknown or invalid values are ignored and reported in `problems`, and the result is always valid.
 */
export function applyPolicy(chosen: Settings, policy: unknown): WithPolicy {
  const problems: ProblemAt[] = [];
  const locks: string[] = [];
  const changed = new Map<SettingsPart, unknown>();
  for (const [name, value] of isGroup(policy) ? Object.entries(policy) : []) {
    if (!isPart(name)) {
      problems.push({ path: name, problem: { code: 'unknown-setting' } });
      continue;
    }
    const ofPart = readPart(name, value, problems);
    if (ofPart === null) continue;
    const parsed = applied(ofPart, chosen);
    if (parsed.success) {
      changed.set(ofPart.part, parsed.output);
      locks.push(...ofPart.paths);
    } else {
      problems.push(problemAt(parsed.issues[0], [ofPart.part]));
    }
  }
  return { settings: withParts(chosen, changed), locks, problems };
}

/** Returns `after` with every value that a policy locks as it was before. */
export function withoutLockedChanges(
  before: Pick<WithPolicy, 'settings' | 'locks'>,
  after: Settings,
): Settings {
  if (before.locks.length === 0) return after;
  const parts = partsBetween(before.settings, after);
  return takeParts(before.settings, after, parts, before.locks);
}
