/**
 * Loads the code and the data of the guide without drawing it, as a reference for its first paint.
 * Writes names and keys into the page, so that the bundler keeps all of it.
 */

import exerciseWords from 'words:exercises';
import routineNames from 'words:routines';
import { Guide } from '@/components/guide/guide';
import { systemMoment } from '@/platform/environment';
import { load } from '@/platform/storage/store';
import { exercises } from '@/routines/library/exercises';
import { routines } from '@/routines/library/routines';
import { movements } from '@/routines/movements/movements';

const { stored } = await load(Reflect.get(globalThis, 'browser'), systemMoment());
const library = [exercises, movements, routines, exerciseWords, routineNames];
document.body.textContent = [Guide.name, ...library.map(Object.keys), Object.keys(stored)].join();
