import { eyes } from '@/reminders/kinds/eyes';
import type { BuiltInFacts, KindFacts } from '@/reminders/kinds/kind-facts';
import { own } from '@/reminders/kinds/own';
import { posture } from '@/reminders/kinds/posture';
import { stand } from '@/reminders/kinds/stand';
import { stretch } from '@/reminders/kinds/stretch';

/** The kinds that Loosen brings along, in the order of settings and tables. */
const builtIns = { stretch, posture, eyes, stand } as const satisfies Readonly<
  Record<string, BuiltInFacts>
>;
/** A kind of reminder that Loosen brings along. */
export type BuiltInKind = keyof typeof builtIns;

/** Every kind of reminder. */
const kinds = { ...builtIns, own } as const satisfies Readonly<Record<string, KindFacts>>;
/** A kind of reminder. All reminders that the person made are of the kind `own`. */
export type ReminderKind = keyof typeof kinds;

/** Names one reminder that the person made. */
export type OwnReminderId = `own-${string}`;
/** Names a reminder: a built-in one by its kind, one that the person made by its own name. */
export type ReminderId = BuiltInKind | OwnReminderId;

/** Returns whether a name is that of a built-in kind. */
function isBuiltInKind(name: string): name is BuiltInKind {
  return Object.hasOwn(builtIns, name);
}

/** The names of the kinds that Loosen brings along, in order. */
export const builtInKinds: readonly BuiltInKind[] = Object.keys(builtIns).filter(isBuiltInKind);

/** Returns whether a reminder is one that the person made. */
export function isOwnReminder(id: string): id is OwnReminderId {
  return id.startsWith('own-');
}

/** Returns whether a name can be that of a reminder. */
export function isReminderId(name: string): name is ReminderId {
  return isOwnReminder(name) || isBuiltInKind(name);
}

/** Returns the kind that a reminder is of. */
export function kindOf(id: ReminderId): ReminderKind {
  return isOwnReminder(id) ? 'own' : id;
}

/** Returns the facts of a reminder's kind. */
export function factsOf(id: ReminderId): KindFacts {
  return kinds[kindOf(id)];
}
