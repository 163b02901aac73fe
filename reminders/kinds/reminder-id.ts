import * as v from 'valibot';
import { builtInKinds, type OwnReminderId } from '@/reminders/kinds/kinds';
import { withProblem } from '@/values/with-problem';

/** The name of a reminder that the person made: `own-` and a few letters, digits or dashes. */
export const ownReminderId = withProblem(
  v.custom<OwnReminderId>((value) => typeof value === 'string' && /^own-[\w-]{1,40}$/.test(value)),
  { code: 'not-an-own-reminder' },
);

/** The name of any reminder. */
export const reminderId = withProblem(v.union([v.picklist(builtInKinds), ownReminderId]), {
  code: 'not-a-reminder',
});
