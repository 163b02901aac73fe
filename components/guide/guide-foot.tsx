import guideWords from 'words:guide';
import safetyWords from 'words:safety';
import type { ComponentChildren } from 'preact';
import './guide-foot.css';

/** The foot of every guide: tools, a link to the safety page, and the disclaimer. */
export function GuideFoot(props: {
  readonly onSafety: () => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <footer class="guide-foot">
      <div class="guide-tools">
        {props.children}
        <button type="button" class="button small" onClick={props.onSafety}>
          {guideWords.safety}
        </button>
      </div>
      <p>{safetyWords.disclaimerShort}</p>
    </footer>
  );
}
