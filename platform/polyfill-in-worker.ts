/**
 * The `webextension-polyfill` of the worker. It does something only in Chrome 144 to 147, which have
 * no `browser` of their own, so it is a file by itself and nobody else's worker parses it.
 */
declare function importScripts(path: string): void;

if (Reflect.get(globalThis, 'browser') === undefined && typeof importScripts === 'function') {
  importScripts('/browser-polyfill.js');
}

export default Reflect.get(globalThis, 'browser');
