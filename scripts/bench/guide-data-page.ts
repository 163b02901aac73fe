/**
 * Loads the data of the guide and nothing else, as a reference for its first paint: the library as
 * the guide loads it, and the parsed store. Writes one line with all of it.
 */
import { exerciseWords } from '@/locales/en/exercises';
import { routineWords } from '@/locales/en/routines';
import { systemMoment } from '@/platform/environment';
import { load } from '@/platform/storage/store';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';

const { stored } = await load(Reflect.get(globalThis, 'browser'), systemMoment());
const library = [exercises, movements, routines, exerciseWords, routineWords];
document.body.textContent = [...library.map(Object.keys), Object.keys(stored)].join();
