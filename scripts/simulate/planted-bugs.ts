import { bugsInPlatform } from './bugs-in-platform';
import { bugsInReminders } from './bugs-in-reminders';
import type { PlantedBug } from './planted-bug';

/** Every bug that `npm run plant-bugs` plants, in the words of the person who would suffer from it. */
export const plantedBugs: readonly PlantedBug[] = [...bugsInReminders, ...bugsInPlatform];
