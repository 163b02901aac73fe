import { useEffect, useRef } from 'preact/hooks';
import { Today } from '@/components/today';
import { guideWords } from '@/locales/en/guide';

/** The end of a routine: whether it counted, what the day came to, and the way back to work. */
export function GuideDone(props: {
  readonly counts: boolean;
  readonly breaksToday: number;
  readonly goal: number;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section class="done">
      <svg class="tick" viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="32" />
        <path d="M20 33.5L28.5 42L45 24.5" />
      </svg>
      <h2>{guideWords.doneTitle}</h2>
      <p>{props.counts ? guideWords.doneCounted : guideWords.doneNotCounted}</p>
      <p class="cue">{guideWords.doneNext}</p>
      <Today breaks={props.breaksToday} naturalBreaks={0} goal={props.goal} />
      <div class="controls">
        <button ref={close} type="button" class="button primary" onClick={props.onClose}>
          {guideWords.close}
        </button>
        <button type="button" class="button" onClick={props.onAgain}>
          {guideWords.again}
        </button>
      </div>
    </section>
  );
}
