import * as v from 'valibot';
import { withProblem } from '@/values/with-problem';

/** The kinds of reminder that Loosen brings along. */
export const builtInKinds = ['stretch', 'posture', 'eyes', 'stand'] as const;
/** A kind of reminder that Loosen brings along. */
export type BuiltInKind = (typeof builtInKinds)[number];

/** The name of a reminder that the person made. */
export type OwnReminderId = `own-${string}`;

/** The name of a reminder that the person made: `own-` and a few letters, digits or dashes. */
export const ownReminderId = withProblem(
  v.custom<OwnReminderId>((value) => typeof value === 'string' && /^own-[\w-]{1,40}$/.test(value)),
  { code: 'not-an-own-reminder' },
);

/** Any kind of reminder. */
export const reminderId = withProblem(v.union([v.picklist(builtInKinds), ownReminderId]), {
  code: 'not-a-reminder',
});
/** Any kind of reminder: one that Loosen brings along, or one of the person's own. */
export type ReminderId = BuiltInKind | OwnReminderId;

/** Tells a reminder that the person made from those that Loosen brings along. */
export function isOwnReminder(kind: string): kind is OwnReminderId {
  return kind.startsWith('own-');
}

/** Tells the name of a reminder from any other. */
export function isReminderId(name: string): name is ReminderId {
  return isOwnReminder(name) || builtInKinds.some((kind) => kind === name);
}
