import * as v from 'valibot';

/** An object with these entries, whose other entries stay as they are. Frozen. */
export const openObject = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.objectWithRest(entries, v.unknown());
