/**
 * The `webextension-polyfill` of the pages. It does something only in Chrome 144 to 147, which have
 * no `browser` of their own, so it is a file by itself and nobody else's popup waits for it.
 */
const polyfill = '/browser-polyfill.js';

if (Reflect.get(globalThis, 'browser') === undefined) await import(/* @vite-ignore */ polyfill);

export default Reflect.get(globalThis, 'browser');
