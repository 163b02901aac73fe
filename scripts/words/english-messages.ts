import { join } from 'node:path';
import { projectRoot } from '@/scripts/run-tool';
import { Catalogues, sourceLanguage } from '@/scripts/words/catalogue';
import { browserMessages } from '@/scripts/words/worker-messages';

/** The browser's messages in English, for fake browsers. */
export function englishMessages(): ReturnType<typeof browserMessages> {
  return browserMessages(new Catalogues(join(projectRoot, 'locales')), sourceLanguage);
}
