type Parts = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether `JSON.stringify` drops this value from an object and turns it into null in a list. */
function isDropped(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}

function frozenList(list: readonly unknown[], known: unknown): unknown {
  const old: readonly unknown[] = Array.isArray(known) ? known : [];
  let isSame = Array.isArray(known) && list.length === old.length;
  const copy = Array.from(list, (item, index) => {
    const after = isDropped(item) ? null : frozenJson(item, old[index]);
    if (after !== old[index]) isSame = false;
    return after;
  });
  return isSame ? known : Object.freeze(copy);
}

function frozenObject(parts: Parts, known: unknown): unknown {
  const old = isObject(known) && !Array.isArray(known) ? (known as Parts) : null;
  const oldKeys = old === null ? [] : Object.keys(old);
  let kept = 0;
  let isSame = old !== null;
  // Made at the first part that is not frozen yet: most are.
  let copy: Record<string, unknown> | null = null;
  for (const key of Object.keys(parts)) {
    const part = parts[key];
    if (isDropped(part)) {
      copy ??= { ...parts };
      delete copy[key];
      continue;
    }
    const after = frozenJson(part, old?.[key]);
    // The order of the keys is stored too.
    if (after !== old?.[key] || oldKeys[kept] !== key) isSame = false;
    kept += 1;
    if (Object.is(after, part)) continue;
    copy ??= { ...parts };
    if (key === '__proto__') Object.defineProperty(copy, key, { value: after, enumerable: true });
    else copy[key] = after;
  }
  return isSame && kept === oldKeys.length ? known : Object.freeze(copy ?? { ...parts });
}

/**
 * Copies `value` as `JSON.parse(JSON.stringify(value))` would, and freezes the copy. Reuses each
 * part of `known`, an earlier copy, that is equal.
 */
export function frozenJson(value: unknown, known: unknown): unknown {
  if (value === known) return known;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (typeof value === 'bigint') throw new TypeError('JSON has no BigInt.');
  if (!isObject(value)) return value;
  if (Array.isArray(value)) return frozenList(value, known);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === Object.prototype || prototype === null;
  // Dates, maps and classes are rare, so JSON itself converts them.
  const parts = isPlain && !('toJSON' in value) ? value : JSON.parse(JSON.stringify(value));
  return isObject(parts) && !Array.isArray(parts)
    ? frozenObject(parts as Parts, known)
    : frozenJson(parts, known);
}
