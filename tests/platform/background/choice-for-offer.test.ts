import { describe, expect, test } from 'vitest';
import { choiceForOffer } from '@/platform/background/choice-for-offer';
import { freshRun } from '@/reminders/fresh-run';
import type { Run } from '@/reminders/run';
import { type CautionTag, cautionTags } from '@/routines/library/exercise';
import { type Position, positions } from '@/routines/library/exercise-lists';
import { routines } from '@/routines/library/routines';
import { freshPractice } from '@/routines/plan/fresh-practice';
import { defaultSettings } from '@/settings/default-settings';

const start = Date.UTC(2026, 10, 24, 9);
const places = Array.from({ length: 7 }, (_, index) =>
  positions.filter((_position, bit) => ((index + 1) >> bit) % 2 === 1),
);

/** Enough turns to include a long routine. */
const turns = [0, 1, 2, 3, 4];

/** The routine of an offer, or null for a walk. `snoozed` means twice in a row. */
function offered(
  at: readonly Position[],
  tag: CautionTag | null,
  turn: number,
  { snoozed = false, last = null }: { snoozed?: boolean; last?: string | null } = {},
) {
  const run = freshRun(start);
  const stretch = { ...run.clocks.stretch, snoozes: snoozed ? 2 : 0 };
  const asked: Run = { ...run, lastRoutine: last, clocks: { ...run.clocks, stretch } };
  const where = { seated: at.includes('seated'), standing: at.includes('standing') };
  const settings = {
    ...defaultSettings,
    positions: { ...where, floor: at.includes('floor') },
  };
  const practice = { ...freshPractice, body: tag === null ? [] : [tag] };
  const choice = choiceForOffer({ settings, run: asked, practice }, turn);
  return choice === null ? null : routines[choice.routine];
}

describe.each(places)('an offer for these positions: %s %s %s', (...at) => {
  const where = positions.filter((position) => at.includes(position));

  test.each([null, ...cautionTags])('fits with %s and differs from the last', (tag) => {
    for (const turn of turns) {
      for (const snoozed of [false, true]) {
        const first = offered(where, tag, turn, { snoozed });
        if (first === null) continue;
        for (const position of first.positions) expect(where).toContain(position);
        expect(first.avoid.some((one) => one === tag)).toBe(false);
        expect(first.short || !snoozed).toBe(true);
        const again = offered(where, tag, turn, { snoozed, last: first.id });
        expect(again?.id).not.toBe(first.id);
      }
    }
  });
});

test('with only the floor and a serious caution, the offer is a walk', () => {
  const nothing = places.flatMap((where) =>
    [null, ...cautionTags]
      .filter((tag) => turns.some((turn) => offered(where, tag, turn) === null))
      .map((tag) => `${where.join('+')}: ${tag}`),
  );
  expect(nothing).toEqual(['floor: acute-pain', 'floor: recent-surgery', 'floor: hip-replacement']);
});

test('the only routine that fits alternates with a walk', () => {
  const once = offered(['floor'], 'sciatica', 0);
  expect(once?.minutes).toBe(5);
  expect(offered(['floor'], 'sciatica', 1, { last: once?.id ?? null })).toBeNull();
});

test('after two snoozes every caution has a short routine, except on the floor alone', () => {
  const nothing = places.filter((where) =>
    [null, ...cautionTags].some((tag) =>
      turns.some((turn) => offered(where, tag, turn, { snoozed: true }) === null),
    ),
  );
  expect(nothing).toEqual([['floor']]);
});

test('after two snoozes the offer takes half a minute and is not repeated', () => {
  const first = offered(['standing'], 'ankle-achilles', 0, { snoozed: true });
  expect([first?.id, first?.minutes]).toEqual(['walk-30s', 0.5]);
  const last = first?.id ?? null;
  expect(offered(['standing'], 'ankle-achilles', 0, { snoozed: true, last })).toBeNull();
});
