import { bugsInPlatform } from './bugs-in-platform';
import { bugsInReminders } from './bugs-in-reminders';
import type { PlantedBug } from './planted-bug';

/** Every bug that `npm run plant-bugs` plants, named by what a person would notice. */
export const plantedBugs: readonly PlantedBug[] = [...bugsInReminders, ...bugsInPlatform];
