import * as v from 'valibot';
import { areCurrentTexts, type WorkerTexts } from '@/platform/storage/worker-texts';
import type { Settings } from '@/settings/settings';
import { bareRequestSchema } from '@/values/request-schema';

const schema = v.object({
  version: v.string(),
  language: v.string(),
  // The worker uses no `record`, whose code would be a fiftieth of it.
  texts: v.objectWithRest({}, v.string()),
});

/** Parses the stored texts. Returns null unless they are of this release and the chosen language. */
export function parseWorkerTexts(
  raw: unknown,
  settings: Pick<Settings, 'language'>,
): WorkerTexts | null {
  if (!areCurrentTexts(raw, settings)) return null;
  const parsed = v.safeParse(schema, raw);
  return parsed.success ? parsed.output : null;
}

/** The request of a page that has changed the stored texts. */
export const speakRequestSchemas = { speak: bareRequestSchema('speak') };

export type SpeakRequest = v.InferOutput<typeof speakRequestSchemas.speak>;
