import { readFile } from 'node:fs/promises';
import { looseObject, number, object, optional, parse, record, string } from 'valibot';

/** The flags by which Chromium writes down all that its network service does. */
export function netLogFlags(file: string): string[] {
  return [`--log-net-log=${file}`, '--net-log-capture-mode=Default'];
}

const constantsSchema = object({ logEventTypes: record(string(), number()) });
const eventSchema = object({
  type: number(),
  params: optional(
    looseObject({
      url: optional(string()),
      initiator: optional(string()),
      request_type: optional(string()),
    }),
  ),
});

/** Of a request that no page and no worker asked for, but Chromium itself. */
const ownInitiator = 'not an origin';
const ownType = 'other';

/** What pages and workers asked of the network, and how much Chromium asked on its own account. */
export interface Requests {
  /** One line for each. */
  readonly ofPages: readonly string[];
  readonly ofChromium: number;
}

/**
 * Reads what Chromium wrote down. What an extension loads from its own package never comes to the
 * network service. A browser that was killed leaves a log without an end, one event a line.
 */
export async function readNetLog(file: string): Promise<Requests> {
  const [first = '', , ...lines] = (await readFile(file, 'utf8')).split('\n');
  const { constants } = parse(
    object({ constants: constantsSchema }),
    JSON.parse(`${first.replace(/,\s*$/, '')}}`),
  );
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const ofPages: string[] = [];
  let ofChromium = 0;
  for (const line of lines) {
    if (line.startsWith('"polledData"')) break;
    const text = line.replace(/\]?,?\s*$/, '');
    // Whatever names an extension was done for one: a name that is looked up, a socket, a request.
    const isOurs = text.includes('chrome-extension://');
    if (!isOurs && !text.includes(`"type":${started}`)) continue;
    const read = readEvent(text);
    // A request is told of twice: at its end without its address.
    if (!isOurs && (read?.type !== started || read?.params?.url === undefined)) continue;
    const { url = '', initiator = '', request_type: type = '' } = read?.params ?? {};
    if (isOurs || initiator !== ownInitiator || type !== ownType) {
      ofPages.push(url === '' ? text.slice(0, 300) : `${type} ${url} for ${initiator}`);
    } else ofChromium += 1;
  }
  return { ofPages, ofChromium };
}

/** The last line of a browser that was killed may be half a line. */
function readEvent(text: string) {
  try {
    return parse(eventSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}
