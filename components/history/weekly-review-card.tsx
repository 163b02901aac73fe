import words from 'words:weekly-review';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { appliedText, suggestionText, wellText } from '@/components/history/weekly-review-text';
import type { Suggestion, WeeklyReview } from '@/history/weekly-review';
import './weekly-review.css';

/** Data and requests of the card. */
export interface WeeklyReviewProps {
  readonly review: WeeklyReview;
  /** Applies the suggestion, or undoes it. */
  readonly onSuggestion: (suggestion: Suggestion, apply: boolean) => void;
  /** Hides the card; null where it stays. */
  readonly onDismiss: (() => void) | null;
}

/** Says what went well last week, and suggests one change that a click applies or undoes. */
export function WeeklyReviewCard({ review, onSuggestion, onDismiss }: WeeklyReviewProps) {
  // An applied suggestion is no longer part of the review.
  const [applied, setApplied] = useState<Suggestion | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (applied !== null) undo.current?.focus();
  }, [applied]);
  const { suggestion } = review;
  return (
    <section class="weekly-review" aria-labelledby="weekly-review-title">
      <div class="weekly-review-head">
        <h2 id="weekly-review-title" ref={title} tabIndex={-1}>
          {words.title}
        </h2>
        {onDismiss !== null && (
          <button
            type="button"
            class="icon-button"
            aria-label={words.dismiss}
            title={words.dismiss}
            onClick={onDismiss}
          >
            <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
              <path d="M3 3L13 13M13 3L3 13" stroke="currentColor" stroke-width="1.8" />
            </svg>
          </button>
        )}
      </div>
      <p>{wellText(review.well)}</p>
      <div role="status" class="weekly-review-suggestion">
        {applied === null ? (
          suggestion !== null && (
            <>
              <span>{suggestionText(suggestion)}</span>
              <button
                type="button"
                class="button small"
                onClick={() => {
                  onSuggestion(suggestion, true);
                  setApplied(suggestion);
                }}
              >
                {words.apply}
              </button>
            </>
          )
        ) : (
          <>
            <span>{appliedText(applied)}</span>
            <button
              ref={undo}
              type="button"
              class="button small"
              onClick={() => {
                onSuggestion(applied, false);
                setApplied(null);
                // The button itself disappears.
                title.current?.focus();
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
    </section>
  );
}
