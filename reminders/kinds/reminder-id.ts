import * as v from 'valibot';
import { builtInKinds, type OwnReminderId, type ReminderId } from '@/reminders/kinds/kinds';
import { withProblem } from '@/values/with-problem';

const isOwnName = (value: unknown) => typeof value === 'string' && /^own-[\w-]{1,40}$/.test(value);

/** The name of a reminder that the person made: `own-` and a few letters, digits or dashes. */
export const ownReminderId = withProblem(v.custom<OwnReminderId>(isOwnName), {
  code: 'not-an-own-reminder',
});

/** The name of any reminder. */
export const reminderId = withProblem(
  v.custom<ReminderId>((value) => isOwnName(value) || builtInKinds.some((kind) => kind === value)),
  { code: 'not-a-reminder' },
);
