/**
 * The walls between the rooms: what the code in each folder may import and use. `oxlint.config.ts`
 * makes lint rules from this table, and `tests/repository/walls.test.ts` tests each rule with a
 * violation. Node loads this file without Vite, so it imports nothing.
 */
export interface Wall {
  /** The folders and files that it may import besides itself, without `@/`. */
  readonly imports: readonly string[];
  /** The packages that it may import; `any` for code that is not part of the extension. */
  readonly packages: readonly string[] | 'any';
  /** The groups of globals that it must not use. */
  readonly forbids: readonly GlobalGroup[];
  /** The advice in the message about a forbidden import. */
  readonly instead: string;
}

/** Globals that some rooms must not use, in groups, each with advice for the message. */
export const globals = {
  clock: {
    names: ['Date', 'performance', 'Temporal.Now'],
    instead: 'A pure room has no clock: take the moment as an argument (see values/moment.ts).',
  },
  timers: {
    names: [
      'setTimeout',
      'setInterval',
      'requestAnimationFrame',
      'requestIdleCallback',
      'queueMicrotask',
    ],
    instead: 'A pure room does not wait: return the time of the next call; platform sets an alarm.',
  },
  chance: {
    names: ['crypto', 'Math.random'],
    instead: 'A pure room has no randomness: take a seed or the choice as an argument.',
  },
  page: {
    names: ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
    instead: 'A pure room knows no page: return data; components or platform act on it.',
  },
  browser: {
    names: ['browser', 'chrome'],
    instead: 'Only platform and entrypoints use the browser: take a value, or return a request.',
  },
  network: {
    names: ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
    instead: 'Nothing leaves the device: Loosen makes no request, and its policy would block one.',
  },
  formats: {
    names: [
      'Intl',
      '*.toLocaleString',
      '*.toLocaleDateString',
      '*.toLocaleTimeString',
      '*.localeCompare',
    ],
    instead:
      'Only locales/formats.ts makes formats, so that all follow one region: use one of them.',
  },
  listeners: {
    names: ['*.addListener'],
    instead: 'Only the background listens to browser events: a page watches the store.',
  },
} as const;

type GlobalGroup = keyof typeof globals;

const core = ['values', 'settings', 'reminders', 'routines', 'history', 'locales'];
const product = [...core, 'components', 'platform', 'entrypoints'];

/** A room without browser, clock, randomness and human language. */
const pure = (...imports: string[]): Wall => ({
  imports,
  packages: ['valibot'],
  forbids: ['clock', 'timers', 'chance', 'page', 'browser', 'network', 'formats'],
  instead: 'Take what you need as an argument, and return data or a code.',
});

/** A folder in `components/`: what people see. */
const view = (...folders: string[]): Wall => ({
  imports: [...core, ...folders.map((folder) => `components/${folder}`)],
  packages: ['preact', 'preact/hooks', 'words:*'],
  forbids: ['browser', 'network', 'formats'],
  instead: 'Take it as a prop, call the host, or put parts that surfaces share in components/ui.',
});

/** A surface, such as a page. All surfaces may use the shared parts. */
const surface = (...others: string[]): Wall => view('ui', 'figure', 'form', ...others);

/** A folder or file in `platform/`: the browser. */
const job = (...others: string[]): Wall => ({
  imports: [...core, ...others.map((folder) => `platform/${folder}`)],
  packages: ['valibot', 'wxt/browser', 'words:*'],
  forbids: ['network', 'formats'],
  instead: 'Move what several jobs share down to platform/storage, or views to components.',
});

/** A module that may use `Intl`. The worker uses it too, and cannot load words. */
const formats: Wall = {
  imports: ['values', 'settings', 'locales'],
  packages: [],
  forbids: ['browser', 'network'],
  instead: 'What needs words is in locales/time-text.ts.',
};

/** Code that is not part of the extension. */
const tool = (...imports: string[]): Wall => ({
  imports,
  packages: 'any',
  forbids: [],
  instead: 'Move what tests and scripts share to scripts/samples or scripts/simulate.',
});

const entrypoint: Wall = {
  imports: product,
  packages: ['preact', 'wxt/browser', 'wxt/utils/*'],
  forbids: ['network', 'listeners', 'formats'],
  instead: 'An entrypoint only connects: move state, hooks and logic to components or platform.',
};

/** The wall of each folder. A subfolder follows its folder, and its wall replaces the folder's. */
export const walls: Readonly<Record<string, Wall>> = {
  // The languages are the folders of locales, which the build lists.
  values: { ...pure(), packages: ['valibot', 'words:languages'] },
  settings: pure('values', 'reminders/kinds'),
  reminders: pure('values', 'settings'),
  'reminders/kinds': pure('values'),
  routines: pure('values'),
  history: pure('values', 'routines'),
  locales: {
    imports: ['values', 'settings', 'reminders', 'routines', 'history'],
    packages: ['words:*'],
    forbids: ['browser', 'network', 'formats'],
    instead: 'Words need only types of the pure rooms.',
  },
  'locales/formats': formats,
  'locales/region': formats,
  'components/ui': view(),
  'components/figure': view('ui'),
  'components/form': view('ui'),
  'components/about': surface(),
  'components/data': surface(),
  'components/exercises': surface(),
  'components/guide': surface('exercises'),
  'components/history': surface(),
  'components/log': surface(),
  'components/own-routines': surface('guide'),
  'components/popup': surface(),
  'components/settings': surface(),
  'components/welcome': surface('settings'),
  // The frame of the options page loads all its views.
  'components/options': surface(
    'about',
    'data',
    'exercises',
    'history',
    'log',
    'own-routines',
    'settings',
  ),
  'platform/environment': job(),
  'platform/popup-address': job(),
  'platform/say': job('environment', 'storage', 'popup-address'),
  'platform/dialect': job('environment'),
  'platform/storage': job('environment'),
  'platform/messaging': job('environment', 'storage'),
  'platform/transfer': job('environment', 'storage'),
  'platform/page': job('environment', 'messaging', 'popup-address', 'say', 'storage', 'transfer'),
  'platform/background': job('environment', 'messaging', 'page', 'popup-address', 'say', 'storage'),
  entrypoints: entrypoint,
  'entrypoints/background': { ...entrypoint, forbids: ['network', 'formats'] },
  scripts: tool(...product),
  tests: tool(...product, 'scripts', 'oxlint.config'),
};
