import { useLayoutEffect, useRef } from 'preact/hooks';
import { optionsWords } from '@/locales/en/options';
import './section-foot.css';

/** The end of a section: the way back to how it was at first, and the way back from that. */
export function SectionFoot(props: {
  readonly section: string;
  readonly title: string;
  /** What was just done here, if it can be taken back. */
  readonly undoable: { readonly said: string } | null;
  /** Null when the section is as it was at first. */
  readonly onReset: (() => void) | null;
  readonly onUndo: () => void;
}) {
  const { undoable, onReset } = props;
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone, and the keyboard goes on from here.
  useLayoutEffect(() => {
    if (undoable !== null) undo.current?.focus();
  }, [undoable]);
  return (
    <div class="section-foot">
      <div role="status">
        {undoable !== null && (
          <p class="notice">
            <span>{undoable.said}</span>
            <button
              ref={undo}
              type="button"
              class="button"
              onClick={() => {
                document.getElementById(`${props.section}-title`)?.focus();
                props.onUndo();
              }}
            >
              {optionsWords.undo}
            </button>
          </p>
        )}
      </div>
      {undoable === null && onReset !== null && (
        <button
          type="button"
          class="button plain"
          aria-label={optionsWords.reset.about(props.title)}
          onClick={onReset}
        >
          {optionsWords.reset.label}
        </button>
      )}
    </div>
  );
}
