import { join } from 'node:path';
import { projectRoot } from '@/scripts/run-tool';
import { Catalogues, sourceLanguage } from '@/scripts/words/catalogue';
import { browserMessages as messagesOf } from '@/scripts/words/worker-messages';

/** Returns the browser's messages for the worker, in the format of `_locales/en/messages.json`. */
export function browserMessages(): ReturnType<typeof messagesOf> {
  return messagesOf(new Catalogues(join(projectRoot, 'locales')), sourceLanguage);
}
