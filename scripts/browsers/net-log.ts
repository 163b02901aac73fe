import { readFile } from 'node:fs/promises';
import { looseObject, number, object, optional, parse, record, string } from 'valibot';

/** Returns the flags that make Chromium log everything that its network service does. */
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

/** The initiator and type of Chromium's own requests, which no page and no worker made. */
const ownInitiator = 'not an origin';
const ownType = 'other';

/** The network requests in a log. */
export interface Requests {
  /** Requests of pages and workers, described in a line each. */
  readonly fromExtensions: readonly string[];
  /** How many requests Chromium made for itself. */
  readonly fromChromium: number;
}

/**
 * Reads a network log. Files from an extension's own package are not in it, because they do not go
 * through the network service. The log has one event per line; that of a killed browser has no end.
 */
export async function readNetLog(file: string): Promise<Requests> {
  const [first = '', , ...lines] = (await readFile(file, 'utf8')).split('\n');
  const { constants } = parse(
    object({ constants: constantsSchema }),
    JSON.parse(`${first.replace(/,\s*$/, '')}}`),
  );
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const fromExtensions: string[] = [];
  let fromChromium = 0;
  for (const line of lines) {
    if (line.startsWith('"polledData"')) break;
    const text = line.replace(/\]?,?\s*$/, '');
    // DNS lookups, sockets and requests name the extension that caused them.
    const isOurs = text.includes('chrome-extension://');
    if (!isOurs && !text.includes(`"type":${started}`)) continue;
    const read = readEvent(text);
    // Each request is logged twice; the second event has no address.
    if (!isOurs && (read?.type !== started || read?.params?.url === undefined)) continue;
    const { url = '', initiator = '', request_type: type = '' } = read?.params ?? {};
    if (isOurs || initiator !== ownInitiator || type !== ownType) {
      fromExtensions.push(url === '' ? text.slice(0, 300) : `${type} ${url} for ${initiator}`);
    } else fromChromium += 1;
  }
  return { fromExtensions, fromChromium };
}

/** Parses an event, or returns undefined: the last line of a killed browser may be incomplete. */
function readEvent(text: string) {
  try {
    return parse(eventSchema, JSON.parse(text));
  } catch {
    return undefined;
  }
}
