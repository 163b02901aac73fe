import * as v from 'valibot';

/** A page's request of one kind, with its details. */
export const requestSchema = <const Kind extends string, Details extends v.ObjectEntries>(
  kind: Kind,
  details: Details,
) => v.object({ kind: v.literal(kind), ...details });

/** A page's request that has no details. */
export const bareRequestSchema = <const Kind extends string>(kind: Kind) => requestSchema(kind, {});
