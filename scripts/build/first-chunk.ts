import type { Rolldown } from 'vite';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** Whether a page runs a module before any view of it loads: its entry imports it statically. */
function isNeededAtOnce(id: string, context: Context): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    const info = context.getModuleInfo(one);
    if (one !== id && info?.isEntry === true) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}

/**
 * Puts all that a page needs at once into one file. The bundler would make a file of each set of
 * modules that some views share, and each costs some milliseconds.
 */
export const firstChunk = (page: string) => ({
  debugName: page,
  name: (id: string, context: Context) => (isNeededAtOnce(id, context) ? page : null),
});
