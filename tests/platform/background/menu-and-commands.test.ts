import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { commands, intentOfCommand } from '@/platform/background/commands';
import { intentOfMenu, makeMenu } from '@/platform/background/context-menu';
import type { BrowserApi } from '@/platform/environment';
import { intentSchemas } from '@/reminders/event';
import { englishMessages } from '@/scripts/words/english-messages';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly contexts: readonly string[];
  readonly parentId?: string;
}

const messages = englishMessages();
const anyIntent = v.union(Object.values(intentSchemas));

/** The menu in a browser, which refuses duplicate ids and unknown parents. */
async function menu(before: readonly string[] = []): Promise<Entry[]> {
  let entries = before.map((id): Entry => ({ id, title: id, contexts: ['action'] }));
  const api = {
    contextMenus: {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: Entry) => {
        const named = (id: string | undefined) => entries.some((other) => other.id === id);
        if (named(entry.id)) throw new Error(`Cannot create item with duplicate id ${entry.id}`);
        if (entry.parentId !== undefined && !named(entry.parentId)) {
          throw new Error(`Cannot find menu item with id ${entry.parentId}`);
        }
        entries.push(entry);
      },
    },
  };
  await makeMenu(api as unknown as BrowserApi, (key) => messages[key]?.message ?? '');
  return entries;
}

describe('the menu of the toolbar icon', () => {
  it('has at most six top-level entries, as many as browsers show', async () => {
    const atTop = (await menu()).filter(({ parentId }) => parentId === undefined);
    expect(atTop.map(({ title }) => title)).toEqual([
      'Stretch now',
      'I moved',
      'In a call: on or off',
      'Pause',
      'Resume',
    ]);
    expect(atTop.length).toBeLessThanOrEqual(6);
  });

  it('has the pauses in a submenu', async () => {
    const folded = (await menu()).filter(({ parentId }) => parentId === 'menuPause');
    expect(folded.map(({ title }) => title)).toEqual([
      'For 30 minutes',
      'For 1 hour',
      'Until tomorrow',
    ]);
  });

  it('is shown only on the icon, and replaces an older menu', async () => {
    const entries = await menu(['menuMoved', 'anOlderEntry']);
    expect(entries.map(({ id }) => id)).not.toContain('anOlderEntry');
    for (const { contexts } of entries) expect(contexts).toEqual(['action']);
  });

  it('has a valid intent for each entry that can be clicked', async () => {
    const entries = await menu();
    for (const { id } of entries.filter((entry) => entry.id !== 'menuPause')) {
      expect(v.is(anyIntent, intentOfMenu(id)), id).toBe(true);
    }
    expect(intentOfMenu('menuOpenGuide')).toEqual({ kind: 'open-guide' });
    expect(intentOfMenu('menuCall')).toEqual({ kind: 'toggle-call' });
    expect(intentOfMenu('menuPauseTomorrow')).toEqual({ kind: 'pause', until: 'tomorrow' });
    expect(intentOfMenu('menuPause')).toBeUndefined();
    expect(intentOfMenu('anOlderEntry')).toBeUndefined();
  });
});

describe('the keyboard commands', () => {
  const suggested = Object.values(commands).map(({ key }) => key);

  it('are at most four, each with its own key and words', () => {
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
    for (const { words } of Object.values(commands)) expect(messages).toHaveProperty(words);
  });

  it('suggest no key that Chromium reserves or that opens a menu of Firefox', () => {
    for (const key of suggested) {
      expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
      // Measured in Chromium 156; then the access keys of Firefox's English menus.
      expect(key.at(-1)).not.toMatch(/[ABCINPRTWXZ]|[BEFHPSTV]/);
    }
  });

  it('each have an intent of the same name', () => {
    for (const name of Object.keys(commands)) {
      expect(v.parse(anyIntent, intentOfCommand(name))).toEqual({ kind: name });
    }
  });

  it('have no intent for another name', () => {
    for (const name of ['_execute_action', 'skip', 'toString', '']) {
      expect(intentOfCommand(name)).toBeUndefined();
    }
  });
});
