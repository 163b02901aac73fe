import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { WeeklyReviewCard } from '@/components/history/weekly-review-card';
import { appliedText, suggestionText, wellText } from '@/components/history/weekly-review-text';
import type { Success, Suggestion, WeeklyReview } from '@/history/weekly-review';

afterEach(cleanup);

const longer: Suggestion = { suggests: 'longer-interval', from: 50, to: 65 };
const review: WeeklyReview = {
  first: '2026-11-16',
  well: { well: 'days-met', met: 3 },
  suggestion: longer,
};

function open(given: Partial<WeeklyReview> = {}, onDismiss: (() => void) | null = null) {
  const asked: unknown[] = [];
  const card = (more: Partial<WeeklyReview>) => (
    <WeeklyReviewCard
      review={{ ...review, ...more }}
      onSuggestion={(suggestion, apply) => asked.push([suggestion, apply])}
      onDismiss={onDismiss}
    />
  );
  const { rerender } = render(card(given));
  return { asked, update: (more: Partial<WeeklyReview>) => rerender(card(more)) };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the weekly review', () => {
  it('says what went well', () => {
    open();
    expect(screen.getByRole('region', { name: 'Last week' })).toBeTruthy();
    expect(screen.getByText(/daily goal on 3 days/)).toBeTruthy();
  });

  it('applies its suggestion with a click, and undoes it in the same place', () => {
    const { asked, update } = open();
    fireEvent.click(button('Yes, change it'));
    expect(asked).toEqual([[longer, true]]);
    // The settings have changed, so there is no suggestion now.
    update({ suggestion: null });
    expect(screen.getByRole('status').textContent).toMatch(
      /^You’ll get a stretch every 65\u00A0min\./,
    );
    expect(document.activeElement).toBe(button('Undo'));
    fireEvent.click(button('Undo'));
    expect(asked).toEqual([
      [longer, true],
      [longer, false],
    ]);
    update({});
    expect(button('Yes, change it')).toBeTruthy();
  });

  it('suggests nothing if nothing should change', () => {
    open({ suggestion: null });
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('can be dismissed only in the popup', () => {
    let dismissed = 0;
    open({}, () => {
      dismissed += 1;
    });
    fireEvent.click(button('Dismiss'));
    expect(dismissed).toBe(1);
    cleanup();
    open();
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  });

  it('has a sentence for every success and every suggestion', () => {
    const well: readonly Success[] = [
      { well: 'week-reached', met: 4 },
      { well: 'days-met', met: 1 },
      { well: 'area', area: 'hip-flexor', minutes: 3 },
      { well: 'breaks', breaks: 1 },
      { well: 'natural-breaks', times: 2 },
    ];
    const suggestions: readonly Suggestion[] = [
      longer,
      { suggests: 'smaller-goal', from: 4, to: 1 },
      { suggests: 'larger-goal', from: 4, to: 6 },
    ];
    const sentences = [
      ...well.map(wellText),
      ...suggestions.map(suggestionText),
      ...suggestions.map(appliedText),
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].{10,}[.?]$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object| 1 (days|breaks|times)/);
    }
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
