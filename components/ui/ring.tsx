import type { ComponentChildren } from 'preact';
import './ring.css';

const radius = 34;
const length = 2 * Math.PI * radius;

/** A ring, filled from 0 to 1 by `full`. `label` names it; `children` are drawn inside. */
export function Ring(props: {
  readonly full: number;
  readonly label: string;
  readonly children?: ComponentChildren;
}) {
  const { full, label, children } = props;
  return (
    <svg class="ring" viewBox="0 0 80 80" width="80" height="80" role="img" aria-label={label}>
      <circle class="ring-track" cx="40" cy="40" r={radius} />
      {full > 0.005 && (
        <circle
          class="ring-fill"
          cx="40"
          cy="40"
          r={radius}
          transform="rotate(-90 40 40)"
          stroke-dasharray={`${(full * length).toFixed(1)} ${length.toFixed(1)}`}
        />
      )}
      {children}
    </svg>
  );
}
